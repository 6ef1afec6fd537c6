import { readFileSync } from "node:fs";
import vm from "node:vm";
import { Interpreter } from "../../workbench/host/batch/interpreter";
import { blankSnapshot } from "../../workbench/host/workbook/blank-snapshot";
import { createHostWorkbook } from "../../workbench/host/workbook/create";
import type { HostWorkbook, OpenedFile } from "../../workbench/host/workbook/host-workbook";

/** Microsoft's office.js, unmodified, in front of the host's interpreter: what a script sees when it calls `Excel.run`. */
export interface OfficeHost {
  readonly workbook: HostWorkbook;
  readonly interpreter: Interpreter;
  /** Requests made so far. */
  readonly requests: readonly string[];
  run<T>(script: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** What a script fails with: Excel's code and place. */
  failure(script: (context: Excel.RequestContext) => Promise<unknown>): Promise<{ code: string; location: string | undefined; message: string }>;
  close(): void;
}

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

const LIBRARY = new vm.Script(readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8"));

export async function openOffice(file: OpenedFile = blankSnapshot()): Promise<OfficeHost> {
  const workbook = await createHostWorkbook(file);
  const interpreter = new Interpreter(workbook);
  const requests: string[] = [];
  const excel = loadExcel(async (body) => {
    requests.push(body);
    return interpreter.execute(body);
  });
  const run: OfficeHost["run"] = (script) => excel.run(script);
  return { workbook, interpreter, requests, run, failure: (script) => failureOf(run(script)), close: () => workbook.close() };
}

async function failureOf(running: Promise<unknown>): ReturnType<OfficeHost["failure"]> {
  try {
    await running;
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, location: debugInfo.errorLocation };
  }
  throw new Error("The script was expected to fail and did not.");
}

/** The library finds its host by a global bridge (excel-host.md, "A smaller way"). */
function loadExcel(execute: (body: string) => Promise<{ status: number; body: string }>): typeof Excel {
  const bridge = {
    onMessageFromHost: (_text: string): void => undefined,
    sendMessageToHost: (text: string): void => {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      void execute(JSON.stringify(message.body)).then(({ status, body }) => {
        bridge.onMessageFromHost(JSON.stringify({ id, type: 2, message: { statusCode: status, headers: {}, body } }));
      });
    },
  };
  const page: Record<string, unknown> = { ...pageGlobals(), _richApiNativeBridge: bridge };
  page["window"] = page;
  page["self"] = page;
  LIBRARY.runInContext(vm.createContext(page));
  return page["Excel"] as typeof Excel;
}

/** As much of a browser's page as the library touches while it loads. */
function pageGlobals(): Record<string, unknown> {
  const location = { href: "https://localhost/", search: "", protocol: "https:" };
  const document = { location, URL: location.href, cookie: "", getElementById: () => null, getElementsByTagName: () => [], addEventListener: () => undefined, createElement: () => ({}) };
  return { document, location, navigator: { userAgent: "" }, addEventListener: () => undefined, console, performance, setTimeout, clearTimeout };
}

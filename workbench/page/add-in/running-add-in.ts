import { registerCustomFunctions, type FunctionsJson } from "../../host/formula/custom-functions";
import { helpWithFunctions } from "../grid/function-help";
import { AddInFrame } from "./add-in-frame";
import { passKeysOn } from "./pass-keys-on";
import { tellTheme } from "./office-theme";
import { raiseEvents } from "../../host/events/raise-events";
import type { Locale } from "../../../src/text/say";
import type { Manifest } from "../manifest/manifest";
import type { OpenWorkbook } from "../workbook/open-workbook";

export interface AddInSurroundings {
  readonly place: HTMLElement;
  readonly manifest: Manifest;
  readonly locale: Locale;
  readonly dark: boolean;
  readonly workbook: OpenWorkbook;
  readonly fileName: string;
  readonly onPane: (visible: boolean) => void;
  readonly onRequest: () => void;
  readonly onProblem: (what: string) => void;
}

/**
 * An add-in beside a workbook, its functions in the workbook's cells. `ready` resolves when the add-in listens and its functions are
 * known to the grid.
 */
export class RunningAddIn {
  readonly frame: AddInFrame;
  readonly ready: Promise<void>;
  private readonly events: { dispose(): void };

  constructor(private readonly around: AddInSurroundings) {
    const { place, manifest, locale, workbook, fileName, onProblem, onRequest } = around;
    this.frame = new AddInFrame({
      place,
      locale,
      title: manifest.name,
      addInId: manifest.id,
      documentUrl: new URL(encodeURIComponent(fileName), location.href).href,
      workbook: workbook.executor,
      cellEdit: workbook.cellEdit,
      onProblem,
    });
    this.frame.addIn.log.onChange = onRequest;
    this.frame.addIn.pane.onChange = (state) => around.onPane(state === "Visible");
    this.events = raiseEvents(workbook.scripting, this.frame.addIn);
    this.ready = this.start();
  }

  /** Presses one of its buttons on the ribbon; resolves when the add-in has completed it. */
  run(functionName: string, controlId: string): Promise<void> {
    return this.frame.addIn.commands.run(functionName, controlId);
  }

  showPane(visible: boolean): void {
    this.frame.addIn.pane.set(visible ? "Visible" : "Background");
  }

  close(): void {
    this.events.dispose();
    this.frame.close();
  }

  private async start(): Promise<void> {
    const { addIn, window: page } = this.frame;
    const [functions] = await Promise.all([readFunctions(this.around.manifest.functions), addIn.ready()]);
    if (page !== null) {
      tellTheme(page, this.around.dark);
      passKeysOn(page);
    }
    const { workbook, manifest } = this.around;
    registerCustomFunctions(workbook.host, functions, (call) => addIn.functions.invoke(call), manifest.namespace);
    helpWithFunctions(workbook.host, manifest.namespace);
  }
}

async function readFunctions(address: string): Promise<FunctionsJson> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as FunctionsJson;
}

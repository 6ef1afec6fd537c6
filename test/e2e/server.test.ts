import { spawn, type ChildProcess } from "node:child_process";
import { get, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { ROOT } from "../built";

jest.setTimeout(180_000);

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** `npm run workbench`, as a process. */
function workbench(...args: string[]): { process: ChildProcess; address: Promise<string>; ended: Promise<Ended> } {
  const process_ = spawn(process.execPath, [join(ROOT, "scripts", "workbench.mjs"), ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const address = new Promise<string>((resolve) => {
    for (const stream of [process_.stdout, process_.stderr]) {
      stream.on("data", (text: Buffer) => {
        said += text.toString();
        const found = /http:\/\/\S+/.exec(said);
        if (found !== null) resolve(found[0]);
      });
    }
  });
  const ended = new Promise<Ended>((resolve) => process_.on("close", (code) => resolve({ code, said })));
  return { process: process_, address, ended };
}

function answer(url: string, headers: Record<string, string> = {}): Promise<{ status: number; headers: IncomingMessage["headers"]; body: string }> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString("utf8") }));
    }).on("error", reject);
  });
}

describe("the server of the workbench", () => {
  let running: ReturnType<typeof workbench>;
  let url: string;
  beforeAll(async () => {
    running = workbench("--port", "0");
    url = await running.address;
  });
  afterAll(() => void running.process.kill());

  test("prints an address of this machine alone, and no other machine reaches it", async () => {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const port = Number(new URL(url).port);
    const outside = Object.values(networkInterfaces()).flatMap((all) => all ?? []).filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address } of outside) {
      const refused = await new Promise((resolve) => connect(port, address).on("error", () => resolve(true)).on("connect", () => resolve(false)));
      expect(refused).toBe(true);
    }
  });

  test("serves the page, packed, and tells a browser that has it that it is still so", async () => {
    expect((await answer(url)).body).toContain("智改考核工作台");
    const script = await answer(`${url}page.js`, { "Accept-Encoding": "gzip" });
    expect(script.headers).toMatchObject({ "content-encoding": "gzip", "content-type": "text/javascript; charset=utf-8", "cache-control": "no-cache" });
    const again = await answer(`${url}page.js`, { "Accept-Encoding": "gzip", "If-None-Match": script.headers.etag ?? "" });
    expect([again.status, again.body]).toEqual([304, ""]);
    const { workbook } = JSON.parse((await answer(`${url}start.json`)).body) as { workbook: { url: string } };
    expect((await answer(url + workbook.url.slice(1))).headers["cache-control"]).toBe("no-store");
  });

  test.each(["add-in/../../package.json", "add-in/%2e%2e/package.json", "samples/..%2fpackage.json", "server.cjs", "samples/make.ts", "nothing"])("does not serve %s", async (path) => {
    expect((await answer(url + path)).status).toBe(404);
  });

  test("does not answer to another name that points here", async () => {
    expect((await answer(url, { Host: "bureau.example" })).status).toBe(421);
  });

  test("a port that is taken is said in words, in either language", async () => {
    const { port } = new URL(url);
    const chinese = await workbench("--port", port).ended;
    expect(chinese).toMatchObject({ code: 1, said: expect.stringContaining(`端口 ${port} 已被占用`) as unknown });
    const english = await workbench("--port", port, "--locale", "en-US").ended;
    expect(english).toMatchObject({ code: 1, said: expect.stringContaining(`Port ${port} is taken`) as unknown });
  });

  test.each([
    [["--port", "abc"], "端口“abc”不对"],
    [["--port", "70000"], "端口“70000”不对"],
    [["--workbook", "没有.xlsx"], "没有.xlsx"],
    [["多余"], "多出了参数“多余”"],
  ])("%j is refused in words", async (args, words) => {
    expect(await workbench(...args).ended).toMatchObject({ code: 2, said: expect.stringContaining(words) as unknown });
  });

  test.each(["SIGINT", "SIGTERM"] as const)("%s ends it cleanly, even while a browser is connected", async (signal) => {
    const own = signal === "SIGINT" ? workbench("--port", "0") : running;
    const at = await own.address;
    const kept = connect(Number(new URL(at).port), "127.0.0.1");
    await new Promise((resolve) => kept.on("connect", resolve));
    kept.on("error", () => undefined);
    own.process.kill(signal);
    expect((await own.ended).code).toBe(0);
    kept.destroy();
  });
});

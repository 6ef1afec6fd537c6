import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import "excelize-wasm";
import type { ExcelizeRuntime } from "./excelize";

/** What the package puts on the global object: Go's runtime, and where the program in it leaves its functions. */
interface GoGlobals {
  Go: new () => { importObject: WebAssembly.Imports; run(instance: WebAssembly.Instance): Promise<void> };
  excelize: ExcelizeRuntime;
}

/**
 * The one place that knows where excelize's WebAssembly lies. In Node it is read from the package itself, so a bundle must
 * keep `excelize-wasm` external; for a browser this file is replaced by one that fetches it. The package's own `init` does
 * the same, but by an import that jest does not allow.
 */
export async function loadExcelize(): Promise<ExcelizeRuntime> {
  const packed = await readFile(join(dirname(require.resolve("excelize-wasm")), "excelize.wasm.gz"));
  const globals = globalThis as unknown as GoGlobals;
  globals.excelize = {} as ExcelizeRuntime;
  const go = new globals.Go();
  const { instance } = await WebAssembly.instantiate(gunzipSync(packed), go.importObject);
  void go.run(instance);
  return globals.excelize;
}

import type { ExcelizeRuntime } from "./excelize";

/** What the package puts on the global object: Go's runtime, and where the program in it leaves its functions. */
interface GoGlobals {
  Go: new () => { importObject: WebAssembly.Imports; run(instance: WebAssembly.Instance): Promise<void> };
  excelize: ExcelizeRuntime;
}

/** @param program excelize's WebAssembly, unpacked; the package itself must have been imported before */
export async function startExcelize(program: BufferSource): Promise<ExcelizeRuntime> {
  const globals = globalThis as unknown as GoGlobals;
  globals.excelize = {} as ExcelizeRuntime;
  const go = new globals.Go();
  const { instance } = await WebAssembly.instantiate(program, go.importObject);
  void go.run(instance);
  return globals.excelize;
}

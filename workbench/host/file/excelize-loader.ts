import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import "excelize-wasm";
import type { ExcelizeRuntime } from "./excelize";
import { startExcelize } from "./start-excelize";

/**
 * The one place that knows where excelize's WebAssembly lies. In Node it is read from the package itself, so a bundle must
 * keep `excelize-wasm` external; a browser's bundle takes `excelize-loader.browser` in its stead. The package's own `init` does
 * the same, but by an import that jest does not allow.
 */
export async function loadExcelize(): Promise<ExcelizeRuntime> {
  const packed = await readFile(join(dirname(require.resolve("excelize-wasm")), "excelize.wasm.gz"));
  return startExcelize(gunzipSync(packed));
}

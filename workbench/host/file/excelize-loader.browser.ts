import "excelize-wasm";
import type { ExcelizeRuntime } from "./excelize";
import { startExcelize } from "./start-excelize";

/** Beside the page that holds the host. */
const ADDRESS = "excelize.wasm.gz";

/** As `excelize-loader`, for a browser, which unpacks it while it is coming. */
export async function loadExcelize(): Promise<ExcelizeRuntime> {
  const answer = await fetch(ADDRESS);
  if (!answer.ok || answer.body === null) throw new Error(`${ADDRESS} cannot be loaded (${answer.status}).`);
  const unpacked = answer.body.pipeThrough(new DecompressionStream("gzip"));
  return startExcelize(await new Response(unpacked).arrayBuffer());
}

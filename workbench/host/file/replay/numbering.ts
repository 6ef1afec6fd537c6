import JSZip from "jszip";

/**
 * Excelize numbers a new part by how many of its kind there are, and so writes over chart3 when chart2 was deleted before.
 * Empty parts that fill the count up keep its new ones out of the way; the merge leaves them out again.
 */
const COUNTED = ["xl/charts/chart", "xl/drawings/drawing", "xl/tables/table", "xl/worksheets/sheet"];
const PAD = "-zhgz-pad-";

export function isPad(part: string): boolean {
  return part.includes(PAD);
}

/** @returns the bytes for excelize to open: the same file, with gaps in the numbers of its parts filled */
export async function withoutGaps(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const pads = COUNTED.flatMap((prefix) => padsFor(prefix, Object.keys(zip.files)));
  if (pads.length === 0) return bytes;
  for (const pad of pads) zip.file(pad, "<pad/>");
  return zip.generateAsync({ type: "uint8array", compression: "STORE" });
}

function padsFor(prefix: string, parts: readonly string[]): string[] {
  const same = parts.filter((part) => part.startsWith(prefix));
  const highest = Math.max(0, ...same.map((part) => Number(/(\d+)\.xml$/.exec(part)?.[1] ?? 0)));
  return Array.from({ length: Math.max(0, highest - same.length) }, (_, index) => `${prefix}${PAD}${index + 1}.xml`);
}

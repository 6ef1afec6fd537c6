import { PackageDraft } from "../package/draft";
import type { OfficePackage } from "../package/office-package";
import type { WorkbookPart } from "../read/workbook-part";

/**
 * Excelize numbers a new part by how many of its kind there are, and so writes over chart3 when chart2 was deleted before.
 * Empty parts that fill the count up keep its new ones out of the way; the merge leaves them out again.
 */
const COUNTED = ["xl/charts/chart", "xl/drawings/drawing", "xl/worksheets/sheet"];
const PAD = "-zhgz-pad-";

/** Tables it numbers by the highest id within them, whatever their parts are called. */
const TABLES = "xl/tables/table";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Some writers leave the formats out when they use none; excelize stops without them. */
const NO_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<styleSheet xmlns="${MAIN}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>" +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

export function isPad(part: string): boolean {
  return part.includes(PAD);
}

/** @returns the bytes for excelize to open: the same file without what makes it stumble */
export async function preparedFor(original: OfficePackage, workbook: WorkbookPart, bytes: Uint8Array): Promise<Uint8Array> {
  const draft = new PackageDraft(original);
  const pads = COUNTED.flatMap((prefix) => padsFor(prefix, original.parts()));
  for (const pad of pads) draft.put(pad, "<pad/>");
  const tables = highestNumber(TABLES, original.parts());
  if (tables > 0) draft.put(`${TABLES}${PAD}1.xml`, `<table xmlns="${MAIN}" id="${tables}"/>`);
  const hasStyles = workbook.relations.some(({ kind, target }) => kind === "styles" && original.has(target));
  if (!hasStyles) {
    draft.put("xl/styles.xml", NO_STYLES, STYLES_TYPE);
    await draft.relate(workbook.path, "styles", "styles.xml");
  }
  return pads.length === 0 && tables === 0 && hasStyles ? bytes : draft.bytes(bytes);
}

function padsFor(prefix: string, parts: readonly string[]): string[] {
  const same = parts.filter((part) => part.startsWith(prefix));
  return Array.from({ length: Math.max(0, highestNumber(prefix, parts) - same.length) }, (_, index) => `${prefix}${PAD}${index + 1}.xml`);
}

function highestNumber(prefix: string, parts: readonly string[]): number {
  const same = parts.filter((part) => part.startsWith(prefix));
  return Math.max(0, ...same.map((part) => Number(/(\d+)\.xml$/.exec(part)?.[1] ?? 0)));
}

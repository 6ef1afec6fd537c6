import { readFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";

/** Parts of a package by name; how tests make workbooks that no library here would write. */
export type Parts = Record<string, string | Uint8Array>;

export async function packed(parts: Parts): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

export async function unpacked(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const parts: Record<string, string> = {};
  for (const file of Object.values(zip.files)) if (!file.dir) parts[file.name] = await file.async("string");
  return parts;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface SheetParts {
  readonly name: string;
  /** What stands within `worksheet`. */
  readonly xml: string;
  readonly state?: string;
}

/** The smallest workbook that holds the given sheets: no styles, no theme, no shared texts unless they are given. */
export function workbookParts(sheets: readonly SheetParts[], more: { workbook?: string; strings?: string; styles?: string } = {}): Parts {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  const extra = [
    ...(more.strings === undefined ? [] : [["sharedStrings", more.strings] as const]),
    ...(more.styles === undefined ? [] : [["styles", more.styles] as const]),
  ];
  return {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
      numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`).join("") +
      extra.map(([name]) => `<Override PartName="/xl/${name}.xml" ContentType="${SHEET_TYPE}.${name}+xml"/>`).join("") +
      "</Types>",
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}">${more.workbook?.includes("<workbookPr") ? "" : "<workbookPr/>"}` +
      splitWorkbook(more.workbook ?? "", sheetList(numbered)) + "</workbook>",
    "xl/_rels/workbook.xml.rels": relations([
      ...numbered.map(({ number }) => [`rId${number}`, "worksheet", `worksheets/sheet${number}.xml`] as const),
      ...extra.map(([name], index) => [`rId${100 + index}`, name, `${name}.xml`] as const),
    ]),
    ...Object.fromEntries(numbered.map(({ number, xml }) => [`xl/worksheets/sheet${number}.xml`, worksheet(xml)])),
    ...Object.fromEntries(extra.map(([name, content]) => [`xl/${name}.xml`, content])),
  };
}

/** What is given for the workbook's part stands before the sheets up to the mark |, and after them behind it. */
function splitWorkbook(text: string, sheets: string): string {
  const [before = "", after = ""] = text.split("|");
  return before + sheets + after;
}

function sheetList(sheets: readonly (SheetParts & { number: number })[]): string {
  const list = sheets.map(
    ({ name, state, number }) => `<sheet name="${name}" sheetId="${number}"${state ? ` state="${state}"` : ""} r:id="rId${number}"/>`,
  );
  return `<sheets>${list.join("")}</sheets>`;
}

export function worksheet(xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATION}">${xml}</worksheet>`;
}

export function relations(list: readonly (readonly [id: string, type: string, target: string, mode?: string])[]): string {
  const items = list.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${type.includes("://") ? type : `${RELATION}/${type}`}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

/** A workbook of the shared cases. */
export function sharedCase(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../../../../shared/cases", name)));
}

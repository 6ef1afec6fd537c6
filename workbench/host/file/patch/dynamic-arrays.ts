import { cellName } from "../address";
import type { Changes } from "../changes/model";
import type { PackageDraft } from "../package/draft";
import { relationTarget } from "../package/paths";
import type { WorkbookPart } from "../read/workbook-part";
import type { XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf, numberOf } from "../xml/query";

const PART = "xl/metadata.xml";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

/** The one kind of cell metadata that says "this array formula spreads as far as it needs" ([MS-XLSX] 2.4.56). */
const KIND = "XLDAPR";
const METADATA =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" ' +
  'minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" ' +
  'clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
  '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk>' +
  '</futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/**
 * Marks new formulas whose results spread as dynamic ones. Without the mark Excel shows them in braces, and they keep the
 * size they had; so they stay in a file whose metadata are of other kinds only.
 */
export async function markDynamicArrays(
  draft: PackageDraft,
  workbook: WorkbookPart,
  changes: Changes,
  sheetParts: ReadonlyMap<string, string>,
): Promise<void> {
  for (const sheet of changes.sheets) {
    const spread = sheet.cells.filter(({ content }) => content?.kind === "formula" && content.spill !== null);
    const number = spread.length > 0 ? await dynamicMark(draft, workbook) : null;
    const part = sheetParts.get(sheet.name) ?? "";
    const text = number === null ? null : await draft.text(part);
    if (text === null) continue;
    const names = spread.map(({ row, column }) => cellName(row, column));
    draft.put(part, names.reduce((sheetText, name) => sheetText.replace(`<c r="${name}"`, `<c r="${name}" cm="${number}"`), text));
  }
}

/** @returns the number by which cells refer to the mark; null when the file's metadata have no place for it */
async function dynamicMark(draft: PackageDraft, workbook: WorkbookPart): Promise<number | null> {
  const known = workbook.relations.find(({ kind, target }) => kind === "sheetMetadata" && draft.has(target));
  const metadata = known ? await draft.xml(known.target) : null;
  if (metadata) return numberOfMark(metadata);
  draft.put(PART, METADATA, CONTENT_TYPE);
  await draft.relate(workbook.path, "sheetMetadata", relationTarget(workbook.path, PART));
  return 1;
}

function numberOfMark(metadata: XmlElement): number | null {
  const kinds = childrenOf(childOf(metadata, "metadataTypes"), "metadataType").map((kind) => attributeOf(kind, "name"));
  const kind = kinds.indexOf(KIND) + 1;
  const marks = childrenOf(childOf(metadata, "cellMetadata"), "bk").map((mark) => numberOf(childOf(mark, "rc"), "t"));
  const place = kind > 0 ? marks.indexOf(kind) : -1;
  return place < 0 ? null : place + 1;
}

import type { IStyleData, IWorksheetData } from "@univerjs/core";
import type { SheetSide, TableSide } from "../../workbook/side-model";
import { FileError } from "../file-error";
import type { OfficePackage } from "../package/office-package";
import type { XmlElement } from "../xml/element";
import { childOf } from "../xml/query";
import { readCharts } from "./charts";
import type { Palette } from "./colors";
import { readConditional, type ReadConditional } from "./conditional";
import { readFilter, type ReadFilter } from "./filters";
import { geometryOf } from "../geometry";
import { readLinks } from "./links";
import { readPageBreaks } from "./page-breaks";
import { readPageLayout } from "./page-layout";
import { readProtection } from "./protection";
import { SheetCells, type CellContext } from "./sheet-cells";
import { readSheetLayout } from "./sheet-layout";
import { readSheetXml } from "./sheet-xml";
import { readTables } from "./tables";
import { readValidations, type ReadValidation } from "./validations";
import { relationIdOf, type Tab } from "./workbook-part";

export interface ReadSheet {
  readonly data: Partial<IWorksheetData>;
  readonly side: SheetSide;
  readonly tables: readonly TableSide[];
  readonly filter: ReadFilter | null;
  readonly validations: readonly ReadValidation[];
  readonly conditional: readonly ReadConditional[];
}

/** What the looks of all sheets of a file share. */
export interface SheetLooks {
  readonly palette: Palette;
  readonly conditional: readonly IStyleData[];
}

/** Room beyond what is used, so that the grid can be written on. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 26;
const LEAST_ROWS = 1000;

/** @throws FileError damaged when the sheet's part is missing or not well-formed */
export async function readSheet(file: OfficePackage, tab: Tab, context: CellContext, { palette, conditional }: SheetLooks): Promise<ReadSheet> {
  const cells = new SheetCells(context);
  const around = readRows(tab, (await file.text(tab.part)) ?? "", cells);
  cells.withoutSpills();
  const layout = readSheetLayout(around, palette, cells.lastColumn + SPARE_COLUMNS);
  const data: Partial<IWorksheetData> = {
    id: tab.id,
    name: tab.name,
    hidden: tab.visibility === "Visible" ? 0 : 1,
    rowCount: Math.max(LEAST_ROWS, cells.lastRow + 1 + SPARE_ROWS),
    columnCount: cells.lastColumn + 1 + SPARE_COLUMNS,
    ...layout,
    cellData: cells.cellData,
    rowData: cells.rowData,
  };
  const relations = await file.relations(tab.part);
  readLinks(around, relations, cells.cellData);
  const drawing = childOf(around, "drawing");
  const drawingPart = drawing && relations.find((relation) => relation.id === relationIdOf(drawing))?.target;
  const side: SheetSide = {
    visibility: tab.visibility,
    protection: readProtection(around),
    pageLayout: readPageLayout(around),
    charts: drawingPart ? await readCharts(file, drawingPart, { geometry: geometryOf(data), theme: palette.theme }) : [],
    customProperties: {},
    pageBreaks: readPageBreaks(around),
  };
  return {
    data,
    side,
    tables: await readTables(file, relations, tab.id),
    filter: readFilter(around, cells.rowData),
    validations: readValidations(around),
    conditional: readConditional(around, conditional, palette),
  };
}

function readRows(tab: Tab, text: string, cells: SheetCells): XmlElement {
  try {
    return readSheetXml(text, cells);
  } catch (error) {
    throw new FileError("damaged", `The sheet ${tab.name} (${tab.part}) is not well-formed: ${String(error)}`);
  }
}

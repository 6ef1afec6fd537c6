import type { IColumnData, IFreeze, IObjectArrayPrimitiveType, IRange, IWorksheetData } from "@univerjs/core";
import { readArea } from "../address";
import { charactersToPixels, pointsToPixels } from "../units";
import type { XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "../xml/query";
import { readColor, type Palette } from "./colors";
import { styleId } from "./sheet-cells";

export const NOT_FROZEN: IFreeze = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };

/** Excel's own default sizes, in pixels: 8.43 characters and 15 points. */
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;

/** @returns what the elements around the rows say of the sheet's looks. */
export function readSheetLayout(sheet: XmlElement, palette: Palette, lastColumn: number): Partial<IWorksheetData> {
  const format = childOf(sheet, "sheetFormatPr");
  const view = childOf(sheet, "sheetViews", "sheetView");
  const width = numberOf(format, "defaultColWidth");
  const height = numberOf(format, "defaultRowHeight");
  return {
    tabColor: readColor(childOf(sheet, "sheetPr", "tabColor"), palette) ?? "",
    defaultColumnWidth: width ? charactersToPixels(width) : DEFAULT_WIDTH,
    defaultRowHeight: height ? pointsToPixels(height) : DEFAULT_HEIGHT,
    columnData: readColumns(sheet, lastColumn),
    mergeData: readMerges(sheet),
    freeze: readFreeze(view),
    zoomRatio: (numberOf(view, "zoomScale") ?? 100) / 100,
    showGridlines: flagOf(view, "showGridLines", true) ? 1 : 0,
    rightToLeft: flagOf(view, "rightToLeft") ? 1 : 0,
  };
}

/** A run of columns often reaches to the last one of Excel; beyond the used ones it is of no interest. */
function readColumns(sheet: XmlElement, lastColumn: number): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const columns: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  for (const element of childrenOf(childOf(sheet, "cols"), "col")) {
    const width = numberOf(element, "width");
    const style = numberOf(element, "style") ?? 0;
    const outline = numberOf(element, "outlineLevel") ?? 0;
    const data: Partial<IColumnData> = {
      ...(width !== undefined ? { w: charactersToPixels(width) } : {}),
      ...(flagOf(element, "hidden") ? { hd: 1 } : {}),
      ...(style > 0 ? { s: styleId(style) } : {}),
      ...(outline > 0 ? { custom: { outlineLevel: outline } } : {}),
    };
    const last = Math.min((numberOf(element, "max") ?? 0) - 1, lastColumn);
    for (let column = (numberOf(element, "min") ?? 1) - 1; column <= last; column++) columns[column] = { ...data };
  }
  return columns;
}

function readMerges(sheet: XmlElement): IRange[] {
  return childrenOf(childOf(sheet, "mergeCells"), "mergeCell").flatMap((element) => {
    const area = readArea(attributeOf(element, "ref") ?? "");
    return area ? [{ ...area }] : [];
  });
}

function readFreeze(view: XmlElement | undefined): IFreeze {
  const pane = childOf(view, "pane");
  if (!/^frozen/.test(attributeOf(pane, "state") ?? "")) return NOT_FROZEN;
  const xSplit = numberOf(pane, "xSplit") ?? 0;
  const ySplit = numberOf(pane, "ySplit") ?? 0;
  return { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}

import type { IStyleData } from "@univerjs/core";
import type { Changes } from "../changes/model";
import type { Excelize } from "../excelize";
import { replayContents, replayDimension, replayStyles } from "./cells";
import { replayCharts } from "./charts";
import { replayConditional } from "./conditional";
import { replayColumns, replayFreeze, replayMerges, replayRows } from "./layout";
import { replayLinks } from "./links";
import { replayPage, replayView } from "./page";
import { replayProperties } from "./properties";
import { replayProtection } from "./protection";
import { replaySheets } from "./sheets";
import { StyleMaker, type DerivedStyle } from "./styles";
import { replayTables } from "./tables";
import { replayValidations } from "./validations";

/**
 * Carries changes out on a workbook that excelize has open. What excelize cannot do well is patched afterwards.
 * @param plain the format of the workbook's plain cells
 * @returns the formats that are to be made of older ones
 */
export function replay(book: Excelize, changes: Changes, plain: IStyleData): DerivedStyle[] {
  const styles = new StyleMaker(book, plain);
  replaySheets(book, changes);
  for (const sheet of changes.sheets) {
    replayMerges(book, sheet);
    replayContents(book, sheet);
    replayLinks(book, sheet);
    replayColumns(book, sheet, styles);
    replayRows(book, sheet, styles);
    replayStyles(book, sheet, styles);
    replayDimension(book, sheet);
    replayFreeze(book, sheet);
    replayView(book, sheet);
    replayPage(book, sheet);
    replayTables(book, sheet);
    replayConditional(book, sheet);
    replayValidations(book, sheet);
    replayCharts(book, sheet);
    replayProtection(book, sheet);
  }
  if (changes.properties) replayProperties(book, changes.properties);
  return styles.derived;
}

import type { Pace } from "../../assessment/paced";
import type { ReadSheets, ReadWorkbook } from "../../assessment/ports";
import type { SheetGrid } from "../../ledger/sheet";
import { sheetsWithFormulas } from "./formula-sheets";
import { readSheets } from "./read-sheets";
import { stopWhenAsked } from "../stop";
import { surveyWorkbook, type Survey, type SurveyedSheet } from "./survey";
import { unlessItFails } from "../unless-it-fails";

/** A sheet as it was read last. */
interface Remembered {
  readonly sheet: SurveyedSheet;
  readonly grid: SheetGrid;
  /** Its values may change with any other sheet. */
  readonly calculated: boolean;
}

/**
 * The bureau's sheets, read once and kept: a later reading asks Excel only for those that changed since. A sheet with formulas
 * counts as changed when any sheet did.
 */
export class SheetMemory {
  readonly #known = new Map<string, Remembered>();
  #before: ReadSheets | null = null;
  #changed: ReadonlySet<string> = new Set();
  #last: Promise<unknown> = Promise.resolve();

  /** @param id of the sheet that somebody changed; one that is not known yet is read in any case */
  forget(id: string): void {
    this.#changed = new Set([...this.#changed, id]);
  }

  /** The next reading reads everything: for when Excel did not say what changed. */
  forgetAll(): void {
    this.#known.clear();
  }

  /**
   * @returns the settings and all sheets; where nothing changed the very object that the reading before gave
   * @throws ExcelRunError when a sheet's used area is beyond reason, or the reading is stopped
   */
  read(pace: Pace): Promise<ReadWorkbook> {
    const reading = this.#last.then(() => this.#readNow(pace));
    this.#last = reading.catch(() => undefined);
    return reading;
  }

  async #readNow(pace: Pace): Promise<ReadWorkbook> {
    stopWhenAsked(pace.signal);
    const heard = this.#changed;
    this.#changed = new Set();
    try {
      return await this.#readChanged(heard, pace);
    } catch (error) {
      this.#changed = new Set([...heard, ...this.#changed]);
      throw error;
    }
  }

  async #readChanged(heard: ReadonlySet<string>, pace: Pace): Promise<ReadWorkbook> {
    const survey = await unlessItFails("excel.readFailed", surveyWorkbook);
    const bureaus = survey.sheets.filter(({ mark }) => mark === null);
    // What happens to the add-in's own sheets changes nothing that is read.
    const changed = new Set([...heard].filter((id) => this.#known.has(id) || bureaus.some((sheet) => sheet.id === id)));
    const stale = bureaus.filter((sheet) => this.#isStale(sheet, changed));
    if (stale.length > 0) await unlessItFails("excel.readFailed", () => this.#readAnew(survey, stale, pace));
    const sheets = bureaus.map((sheet) => this.#gridOf(sheet));
    if (this.#before === null || !isSame(this.#before, sheets, survey.date1904)) this.#before = { sheets, date1904: survey.date1904 };
    return { settings: survey.settings, read: this.#before };
  }

  #isStale(sheet: SurveyedSheet, changed: ReadonlySet<string>): boolean {
    const known = this.#known.get(sheet.id);
    if (known === undefined || changed.has(sheet.id)) return true;
    return (known.calculated && changed.size > 0) || !isSameArea(known.sheet, sheet);
  }

  async #readAnew(survey: Survey, stale: readonly SurveyedSheet[], pace: Pace): Promise<void> {
    const { sheets } = await readSheets({ ...survey, sheets: stale }, pace);
    const calculated = await sheetsWithFormulas(stale.filter(({ used }) => used !== null).map(({ id }) => id));
    stale.forEach((sheet, index) => {
      const grid = sheets[index];
      if (grid !== undefined) this.#known.set(sheet.id, { sheet, grid, calculated: calculated.has(sheet.id) });
    });
  }

  /** A sheet may have been renamed or hidden without a change to its cells. */
  #gridOf(sheet: SurveyedSheet): SheetGrid {
    const known = this.#known.get(sheet.id);
    const grid = known?.grid ?? { firstRow: 0, firstColumn: 0, values: [], name: sheet.name, hidden: sheet.hidden };
    const { name, hidden } = sheet;
    const rowsHidden = sheet.used?.rowsHidden ?? false;
    if (known === undefined || (grid.name === name && grid.hidden === hidden && grid.rowsHidden === rowsHidden)) return grid;
    const renamed = { ...grid, name, hidden, rowsHidden };
    this.#known.set(sheet.id, { ...known, grid: renamed });
    return renamed;
  }
}

function isSameArea({ used: one }: SurveyedSheet, { used: other }: SurveyedSheet): boolean {
  if (one === null || other === null) return one === other;
  return one.firstRow === other.firstRow && one.firstColumn === other.firstColumn && one.rows === other.rows && one.columns === other.columns;
}

function isSame(before: ReadSheets, sheets: readonly SheetGrid[], date1904: boolean): boolean {
  return before.date1904 === date1904 && before.sheets.length === sheets.length && sheets.every((grid, index) => grid === before.sheets[index]);
}

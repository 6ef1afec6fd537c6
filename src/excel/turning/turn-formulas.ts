import type { FormulaTurn, TurnedFormulas } from "../../assessment/turn-formulas";
import { message, type Message } from "../../regulation/message";
import type { ReportKind } from "../../report/sheet";
import { inExcel } from "../excel-run";
import { ExcelRunError, reasonOf } from "../excel-run-error";
import { fingerprintOf } from "../marks/fingerprint";
import { areaOf, giveBack, withoutMark, writeCells } from "./give-back";
import { isResult, MARK, markFormula } from "../marks/marks";
import type { Block } from "../payload";
import { readBlocks, type AnsweredRows } from "../reading/read-blocks";
import type { Survey, SurveyedSheet } from "../reading/survey";
import { asFormulas, asValues, cellsWithFunctions, usesFunctions, type TurnedSheet } from "./turned-cells";

/** These hold no formulas but links. */
const LISTS: readonly string[] = ["trace", "findings", "log", "readings"];

interface OwnTurn {
  readonly sheet: SurveyedSheet;
  readonly before: AnsweredRows;
  readonly made: TurnedSheet;
}

/**
 * Turns the formulas of the add-in's own sheets; those of the bureau's sheets are counted and stay. One request reads the
 * formulas, one more the values where they are wanted, and one writes; when that fails, the cells are given back what they held.
 *
 * @throws ExcelRunError when a sheet is protected, or Excel fails; every sheet is as it was then, or the message says which is not
 */
export async function turnFormulas(survey: Survey, turn: FormulaTurn): Promise<TurnedFormulas> {
  const inScope = survey.sheets.filter(({ id, used }) => used !== null && (turn.scope === "workbook" || id === survey.activeId));
  const own = inScope.filter((sheet) => isResult(sheet) && !LISTS.includes(sheet.mark?.kind ?? ""));
  const bureaus = inScope.filter((sheet) => !isResult(sheet));
  return inExcel(async (context) => {
    const formulas = await readBlocks(context, [...own.map(fromFirstCell), ...bureaus.map(usedBlock)], "formulas");
    const values = turn.to === "values" ? await readBlocks(context, own.map(fromFirstCell), "values") : null;
    const turns = own.map((sheet): OwnTurn => {
      const before = formulas.get(sheet.id) ?? [];
      const made = values === null ? asFormulas(before, turn.turned, usesFunctions) : asValues(before, values.get(sheet.id) ?? []);
      return { sheet, before, made };
    });
    await write(context, turns.filter(({ made }) => made.count > 0));
    return {
      sheets: turns.map(({ sheet, made }) => ({ name: sheet.name, turned: made.count, left: made.left })),
      bureaus: bureaus.flatMap(({ id, name, used }) => {
        const cells = cellsWithFunctions(formulas.get(id) ?? [], used?.firstRow ?? 0, used?.firstColumn ?? 0);
        return cells.length === 0 ? [] : [{ name, cells }];
      }),
    };
  });
}

/**
 * What the cells hold is asked for once more right before they are written, in the same request: Excel has no write that depends
 * on it, so whoever got between is seen afterwards, and gets back what was typed.
 */
async function write(context: Excel.RequestContext, turns: readonly OwnTurn[]): Promise<void> {
  const locked = turns.find(({ sheet }) => sheet.isProtected);
  if (locked !== undefined) throw new ExcelRunError(message("excel.turnProtected", { sheet: locked.sheet.name }));
  const seen = await carriedOut(context, turns);
  const changed = turns.filter(({ before, made }, index) => made.cells.some((line, row) => line.some((cell, column) => cell !== null && seen[index]?.[row]?.[column] !== before[row]?.[column])));
  if (changed.length === 0) return;
  const names = namesOf(changed);
  const stood = turns.map((turn, index) => ({ ...turn, before: seen[index] ?? turn.before }));
  await takenBack(context, stood, message("excel.turnMeanwhile", { names }));
  throw new ExcelRunError(message("excel.turnedMeanwhile", { names }));
}

/** @returns what the cells held right before they were written */
async function carriedOut(context: Excel.RequestContext, turns: readonly OwnTurn[]): Promise<AnsweredRows[]> {
  try {
    const seen = turns.map((turn) => areaOf(context.workbook.worksheets.getItem(turn.sheet.id), turn.made.cells).load("formulas").untrack());
    for (const turn of turns) queue(context, turn);
    await context.sync();
    return seen.map((range) => range.formulas as AnsweredRows);
  } catch (error) {
    await takenBack(context, turns, reasonOf(error));
    throw new ExcelRunError(message("excel.turnFailed", { reason: reasonOf(error) }), error);
  }
}

async function takenBack(context: Excel.RequestContext, turns: readonly OwnTurn[], reason: Message): Promise<void> {
  try {
    await giveBack(context, turns.map(({ sheet: { id, mark }, before, made }) => ({ id, before, made, mark: markOf(mark) })), setMark);
  } catch (second) {
    throw new ExcelRunError(message("excel.turnNotUndone", { reason, second: reasonOf(second), names: namesOf(turns) }), second);
  }
}

/** A sheet that nobody had changed is one that nobody has changed afterwards: the next run may replace it. */
function queue({ workbook: { worksheets } }: Excel.RequestContext, { sheet: { id, mark }, before, made }: OwnTurn): void {
  const sheet = worksheets.getItem(id);
  writeCells(sheet, made.cells);
  if (mark?.print == null || fingerprintOf(before, mark.loose).hash !== mark.print) return;
  const after = before.map((cells, row) => cells.map((cell, column) => withoutMark(made.cells[row]?.[column] ?? cell)));
  setMark(sheet, markFormula(mark.kind as ReportKind, mark.name, fingerprintOf(after, mark.loose).hash, mark.loose));
}

function markOf(mark: SurveyedSheet["mark"]): string | null {
  return mark === null ? null : markFormula(mark.kind as ReportKind, mark.name, mark.print, mark.loose);
}

function setMark(sheet: Excel.Worksheet, formula: string): void {
  sheet.names.getItem(MARK).formula = formula;
}

function namesOf(turns: readonly OwnTurn[]): string {
  return turns.map(({ sheet }) => sheet.name).join("、");
}

function fromFirstCell({ id, used }: SurveyedSheet): Block {
  const rows = (used?.firstRow ?? 0) + (used?.rows ?? 0);
  return { sheetId: id, firstRow: 0, firstColumn: 0, rows, columns: (used?.firstColumn ?? 0) + (used?.columns ?? 0) };
}

function usedBlock({ id, used }: SurveyedSheet): Block {
  return { sheetId: id, firstRow: used?.firstRow ?? 0, firstColumn: used?.firstColumn ?? 0, rows: used?.rows ?? 0, columns: used?.columns ?? 0 };
}

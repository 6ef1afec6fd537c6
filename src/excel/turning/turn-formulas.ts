import type { FormulaTurn, TurnedFormulas } from "../../assessment/turn-formulas";
import { message, type Message } from "../../regulation/message";
import type { ReportKind } from "../../report/sheet";
import { inExcel } from "../excel-run";
import { ExcelRunError, reasonOf } from "../excel-run-error";
import { fingerprintOf } from "../marks/fingerprint";
import { isResult, markFormula } from "../marks/marks";
import type { Block } from "../payload";
import { readBlocks, type AnsweredRows } from "../reading/read-blocks";
import type { Survey, SurveyedSheet } from "../reading/survey";
import { rangeOf, setMark, writeCells } from "./area-cells";
import { giveBack } from "./give-back";
import { turnedParts, type SheetToTurn, type TurnedArea } from "./turned-areas";
import { asFormulas, asValues, cellsWithFunctions, usesFunctions, withoutMark, type TurnedSheet } from "./turned-cells";

/** These hold no formulas but links. */
const LISTS: readonly string[] = ["trace", "findings", "log", "readings"];

interface OwnTurn {
  readonly sheet: SurveyedSheet;
  readonly before: AnsweredRows;
  readonly made: TurnedSheet;
}

/**
 * Turns the formulas of the add-in's own sheets; those of the bureau's sheets are counted and stay. One request reads the
 * formulas, one more the values where they are wanted, and one writes: or several, where Excel takes none so
 * large. When that fails, the cells are given back what they held.
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
  const planned = turnedParts(turns.map(sheetToTurn));
  const stood = await carriedOut(context, planned);
  const changed = planned.flat().filter((area, index) => isOtherwise(area, stood.flat()[index]?.before ?? []));
  if (changed.length === 0) return;
  const names = namesOf(changed);
  await takenBack(context, stood, message("excel.turnMeanwhile", { names }));
  throw new ExcelRunError(message("excel.turnedMeanwhile", { names }));
}

/** @returns the areas with what their cells held right before they were written */
async function carriedOut(context: Excel.RequestContext, planned: readonly (readonly TurnedArea[])[]): Promise<TurnedArea[][]> {
  const stood: TurnedArea[][] = [];
  try {
    for (const areas of planned) stood.push(await partCarriedOut(context, areas));
    return stood;
  } catch (error) {
    await takenBack(context, [...stood, ...planned.slice(stood.length)], reasonOf(error));
    throw new ExcelRunError(message("excel.turnFailed", { reason: reasonOf(error) }), error);
  }
}

async function partCarriedOut(context: Excel.RequestContext, areas: readonly TurnedArea[]): Promise<TurnedArea[]> {
  const { worksheets } = context.workbook;
  const seen = areas.map((area) => rangeOf(worksheets.getItem(area.id), area).load("formulas").untrack());
  for (const area of areas) {
    const sheet = worksheets.getItem(area.id);
    writeCells(sheet, area);
    if (area.mark !== null) setMark(sheet, area.mark.after);
  }
  await context.sync();
  return areas.map((area, index) => ({ ...area, before: seen[index]?.formulas as AnsweredRows }));
}

async function takenBack(context: Excel.RequestContext, turned: readonly (readonly TurnedArea[])[], reason: Message): Promise<void> {
  try {
    await giveBack(context, turned);
  } catch (second) {
    throw new ExcelRunError(message("excel.turnNotUndone", { reason, second: reasonOf(second), names: namesOf(turned.flat()) }), second);
  }
}

/** A sheet that nobody had changed is one that nobody has changed afterwards: the next run may replace it. */
function sheetToTurn({ sheet: { id, name, mark }, before, made }: OwnTurn): SheetToTurn {
  if (mark?.print == null || fingerprintOf(before, mark.loose).hash !== mark.print) return { id, name, before, made, mark: null };
  const after = before.map((cells, row) => cells.map((cell, column) => withoutMark(made.cells[row]?.[column] ?? cell)));
  const formulaFor = (print: string | null): string => markFormula(mark.kind as ReportKind, mark.name, print, mark.loose);
  return { id, name, before, made, mark: { before: formulaFor(mark.print), after: formulaFor(fingerprintOf(after, mark.loose).hash) } };
}

/** @returns whether a cell that was turned held something else than was seen */
function isOtherwise({ before, cells }: TurnedArea, held: AnsweredRows): boolean {
  return cells.some((line, row) => line.some((cell, column) => cell !== null && held[row]?.[column] !== before[row]?.[column]));
}

function namesOf(areas: readonly TurnedArea[]): string {
  return [...new Set(areas.map(({ name }) => name))].join("、");
}

function fromFirstCell({ id, used }: SurveyedSheet): Block {
  const rows = (used?.firstRow ?? 0) + (used?.rows ?? 0);
  return { sheetId: id, firstRow: 0, firstColumn: 0, rows, columns: (used?.firstColumn ?? 0) + (used?.columns ?? 0) };
}

function usedBlock({ id, used }: SurveyedSheet): Block {
  return { sheetId: id, firstRow: used?.firstRow ?? 0, firstColumn: used?.firstColumn ?? 0, rows: used?.rows ?? 0, columns: used?.columns ?? 0 };
}

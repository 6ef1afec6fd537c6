import type { AddedTemplates, Template, TemplateColumn, TemplateRule } from "../assessment/templates/template";
import { message } from "../regulation/message";
import { inExcel } from "./excel-run";
import { ExcelRunError, reasonOf } from "./excel-run-error";
import { surveyWorkbook, type Survey } from "./survey";
import { unlessItFails } from "./unless-it-fails";

/** Entries are held against the rules in so many rows. */
const RULED_ROWS = 5_000;
const HEADER = { fontName: "黑体", fontSize: 11, fill: "#F2F2F2" } as const;
/** A list in a cell names at least so many of the roster's platforms. */
const ROSTER_ROWS = 500;
const LONGEST_HINT = 255;

/**
 * Makes the empty ledgers as sheets of the bureau's own: they bear no mark, and no run replaces them. A sheet that bears the
 * name of one already is left as it is, and that ledger is not made.
 *
 * @throws ExcelRunError when the workbook does not take the sheets; none of them is left then, or the message says so
 */
export async function addTemplates(templates: readonly Template[]): Promise<AddedTemplates> {
  const survey = await unlessItFails("excel.readFailed", surveyWorkbook);
  if (survey.structureProtected) throw new ExcelRunError(message("excel.structureProtected"));
  const taken = new Set(survey.sheets.map(({ name }) => name.toLowerCase()));
  const wanted = templates.filter(({ name }) => !taken.has(name.toLowerCase()));
  const there = templates.filter((template) => !wanted.includes(template)).map(({ name }) => name);
  if (wanted.length === 0) return { added: [], there };
  try {
    await inExcel(async (context) => {
      const { worksheets } = context.workbook;
      wanted.forEach((template) => make(worksheets, template, wanted));
      worksheets.getItem(wanted[0]?.name ?? "").activate();
      await context.sync();
    });
  } catch (error) {
    await takeBack(survey, wanted, error);
  }
  return { added: wanted.map(({ name }) => name), there };
}

function make(worksheets: Excel.WorksheetCollection, { name, columns }: Template, made: readonly Template[]): void {
  const sheet = worksheets.add(name);
  const header = sheet.getRangeByIndexes(0, 0, 1, columns.length);
  columns.forEach((column, index) => prepare(sheet, column, index, made));
  header.numberFormat = [columns.map(() => "@")];
  header.values = [columns.map(({ heading }) => heading)];
  header.format.font.name = HEADER.fontName;
  header.format.font.size = HEADER.fontSize;
  header.format.fill.color = HEADER.fill;
  header.format.horizontalAlignment = "Center";
  header.format.verticalAlignment = "Center";
  header.format.rowHeight = 24;
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical"] as const) header.format.borders.getItem(edge).style = "Continuous";
  sheet.freezePanes.freezeRows(1);
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.paperSize = "A4";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintTitleRows("$1:$1");
  header.untrack();
}

function prepare(sheet: Excel.Worksheet, column: TemplateColumn, index: number, made: readonly Template[]): void {
  const top = sheet.getRangeByIndexes(0, index, 1, 1);
  const whole = top.getEntireColumn();
  whole.numberFormat = [[column.numberFormat]];
  whole.format.columnWidth = (column.width * 7 + 5) * 0.75;
  const below = sheet.getRangeByIndexes(1, index, RULED_ROWS, 1);
  holdAgainst(below, column, made);
  top.untrack();
  whole.untrack();
  below.untrack();
}

function holdAgainst({ dataValidation }: Excel.Range, column: TemplateColumn, made: readonly Template[]): void {
  const rule = column.rule === null ? null : ruleOf(column.rule, made);
  // A hint wants a rule to stand beside: a text of any length that a cell can hold.
  dataValidation.rule = rule ?? { textLength: { formula1: 0, formula2: 32_767, operator: "Between" } };
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, title: column.heading.slice(0, 32), message: column.hint.slice(0, LONGEST_HINT) };
  dataValidation.errorAlert = { showAlert: rule !== null, style: column.rule?.kind === "platform" ? "Warning" : "Stop", title: column.heading.slice(0, 32), message: column.refusal.slice(0, LONGEST_HINT) };
}

/** @returns null where there is nothing to hold an entry against, such as a roster of the bureau's own form */
function ruleOf(rule: TemplateRule, made: readonly Template[]): Excel.DataValidationRule | null {
  switch (rule.kind) {
    case "words":
      return { list: { inCellDropDown: true, source: rule.words.join(",") } };
    case "date":
      return { date: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "amount":
      return { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    case "count":
      return { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    case "platform":
      return platformList(made);
  }
}

/** The roster is the one template whose own column of platforms is held against none. */
function platformList(made: readonly Template[]): Excel.DataValidationRule | null {
  const roster = made.find(({ columns }) => columns.every(({ rule }) => rule?.kind !== "platform"));
  const column = roster?.columns.findIndex(({ heading }) => heading === "平台名称") ?? -1;
  if (roster === undefined || column < 0) return null;
  const letter = String.fromCharCode("A".charCodeAt(0) + column);
  return { list: { inCellDropDown: true, source: `='${roster.name}'!$${letter}$2:$${letter}$${ROSTER_ROWS + 1}` } };
}

/** @throws ExcelRunError always: what was made is gone again, or the message says which sheets may be left */
async function takeBack(survey: Survey, wanted: readonly Template[], error: unknown): Promise<never> {
  const names = new Set(wanted.map(({ name }) => name));
  const known = new Set(survey.sheets.map(({ id }) => id));
  await inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    sheets.items.filter(({ id, name }) => !known.has(id) && names.has(name)).forEach((sheet) => sheet.delete());
    // Excel brings another sheet to the front when the one in front is deleted.
    sheets.items.find(({ id }) => id === survey.activeId)?.activate();
    await context.sync();
  }).catch((failure: unknown) => {
    throw new ExcelRunError(message("excel.templatesLeft", { reason: reasonOf(error), second: reasonOf(failure) }), failure);
  });
  throw error instanceof ExcelRunError ? error : new ExcelRunError(message("excel.templatesFailed", { reason: reasonOf(error) }), error);
}

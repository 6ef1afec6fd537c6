import type { AddedTemplates, FindPlatforms, Template, TemplateColumn, TemplateRule } from "../assessment/templates/template";
import { message } from "../regulation/message";
import { inExcel } from "./excel-run";
import { ExcelRunError, reasonOf } from "./excel-run-error";
import { platformSource } from "./platform-source";
import { surveyWorkbook, type Survey } from "./reading/survey";
import { unlessItFails } from "./unless-it-fails";

const HEADER = { fontName: "黑体", fontSize: 11, fill: "#F2F2F2" } as const;
const LONGEST_HINT = 255;

/**
 * Makes the empty ledgers as sheets of the bureau's own: they bear no mark, and no run replaces them. A sheet that bears the
 * name of one already is left as it is, and that ledger is not made.
 *
 * @param find where the platforms' names stand on a roster that the workbook has already
 * @throws ExcelRunError when the workbook does not take the sheets; none of them is left then, or the message says so
 */
export async function addTemplates(templates: readonly Template[], find: FindPlatforms): Promise<AddedTemplates> {
  const survey = await unlessItFails("excel.readFailed", surveyWorkbook);
  if (survey.structureProtected) throw new ExcelRunError(message("excel.structureProtected"));
  const taken = new Set(survey.sheets.map(({ name }) => name.toLowerCase()));
  const wanted = templates.filter(({ name }) => !taken.has(name.toLowerCase()));
  const there = templates.filter((template) => !wanted.includes(template)).map(({ name }) => name);
  if (wanted.length === 0) return { added: [], there };
  const platforms = await unlessItFails("excel.readFailed", () => platformSource(survey, templates, wanted, find));
  try {
    await inExcel(async (context) => {
      const { worksheets } = context.workbook;
      wanted.forEach((template) => make(worksheets, template, platforms));
      worksheets.getItem(wanted[0]?.name ?? "").activate();
      await context.sync();
    });
  } catch (error) {
    await takeBack(survey, wanted, error);
  }
  return { added: wanted.map(({ name }) => name), there };
}

/** @param platforms the source of the list of platforms; null where there is no roster */
function make(worksheets: Excel.WorksheetCollection, { name, columns, ruledRows }: Template, platforms: string | null): void {
  const sheet = worksheets.add(name);
  const header = sheet.getRangeByIndexes(0, 0, 1, columns.length);
  columns.forEach((column, index) => prepare(sheet.getRangeByIndexes(0, index, 1, 1), sheet.getRangeByIndexes(1, index, ruledRows, 1), column, platforms));
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

function prepare(top: Excel.Range, below: Excel.Range, column: TemplateColumn, platforms: string | null): void {
  const whole = top.getEntireColumn();
  whole.numberFormat = [[column.numberFormat]];
  whole.format.columnWidth = (column.width * 7 + 5) * 0.75;
  holdAgainst(below, column, platforms);
  top.untrack();
  whole.untrack();
  below.untrack();
}

function holdAgainst({ dataValidation }: Excel.Range, column: TemplateColumn, platforms: string | null): void {
  const rule = column.rule === null ? null : ruleOf(column.rule, platforms);
  // A hint wants a rule to stand beside: a text of any length that a cell can hold.
  dataValidation.rule = rule ?? { textLength: { formula1: 0, formula2: 32_767, operator: "Between" } };
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, title: column.heading.slice(0, 32), message: column.hint.slice(0, LONGEST_HINT) };
  dataValidation.errorAlert = { showAlert: rule !== null, style: column.isStrict ? "Stop" : "Warning", title: column.heading.slice(0, 32), message: column.refusal.slice(0, LONGEST_HINT) };
}

/** @returns null where there is nothing to hold an entry against, such as platforms without a roster */
function ruleOf(rule: TemplateRule, platforms: string | null): Excel.DataValidationRule | null {
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
      return platforms === null ? null : { list: { inCellDropDown: true, source: platforms } };
  }
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

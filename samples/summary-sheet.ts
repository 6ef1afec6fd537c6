import type { Excelize } from "../workbench/host/file/excelize";
import type { Cell } from "./summary-rows";
import { formStyles } from "./form-styles";

/** The first header row: a group over the columns below it, or a column of its own over both rows. */
const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ["序号", []],
  ["平台名称", []],
  ["承担企业", []],
  ["组织机构", ["本地独立法人注册", "班子成员分管", "工作目标清晰", "推进计划明确", "任务落实到人", "本地社保职工人数（人）"]],
  ["诊断服务", ["完成诊断并经企业确认（家）", "方案被采用（家）"]],
  ["项目实施", ["100万元以上项目（项）", "入库项目（项）"]],
  ["示范推广", ["示范项目（项）", "现场推广会（场）"]],
  ["服务质量", ["月度最差报告（次）", "回访不满意企业（户）"]],
  ["附加考核", ["新增投资（万元）"]],
  ["备注", []],
];

const A4 = 9;
const HEADER_ROW = 4;
const LAST_COLUMN = "S";
const WIDTHS: readonly (readonly [string, string, number])[] = [
  ["A", "A", 5], ["B", "C", 26], ["D", "H", 9], ["I", "Q", 10], ["R", "R", 12], ["S", "S", 18],
];

/** What stands on one summary sheet. */
export interface SummarySheet {
  readonly name: string;
  readonly title: string;
  readonly rows: readonly (readonly Cell[])[];
  /** The total row under them, where there is one. */
  readonly totals: readonly Cell[] | null;
  readonly note: string;
}

/** Draws the bureau's summary form: two title rows, a two-row merged header, the platforms, a total row and a note. */
export function drawSummary(file: Excelize, sheet: SummarySheet): void {
  const styles = formStyles(file);
  drawTitles(file, sheet, styles.title);
  drawHeader(file, sheet.name);
  const first = HEADER_ROW + 2;
  sheet.rows.forEach((row, index) => file.call("SetSheetRow", sheet.name, `A${first + index}`, [index + 1, ...row]));
  const last = first + sheet.rows.length - 1;
  const foot = sheet.totals === null ? last : last + 1;
  if (sheet.totals !== null) file.call("SetSheetRow", sheet.name, `A${foot}`, ["合计", ...sheet.totals]);
  file.call("SetCellValue", sheet.name, `A${foot + 2}`, sheet.note);
  file.call("SetCellStyle", sheet.name, `A${HEADER_ROW}`, `${LAST_COLUMN}${HEADER_ROW + 1}`, styles.header);
  file.call("SetCellStyle", sheet.name, `A${first}`, `${LAST_COLUMN}${foot}`, styles.body);
  for (const [from, to, width] of WIDTHS) file.call("SetColWidth", sheet.name, from, to, width);
  file.call("SetRowHeight", sheet.name, HEADER_ROW + 1, 45);
  file.call("SetPageLayout", sheet.name, { Size: A4, Orientation: "landscape", FitToWidth: 1, FitToHeight: 0 });
  file.call("SetSheetProps", sheet.name, { FitToPage: true });
}

function drawTitles(file: Excelize, { name, title }: SummarySheet, style: number): void {
  file.call("SetCellValue", name, "A1", "附件2");
  file.call("SetCellValue", name, "A2", title);
  file.call("MergeCell", name, "A2", `${LAST_COLUMN}2`);
  file.call("SetCellStyle", name, "A2", "A2", style);
  file.call("SetRowHeight", name, 2, 32);
  file.call("SetCellValue", name, "A3", "填报单位：技术改造处");
  file.call("SetCellValue", name, "R3", "单位：万元、家、项");
}

function drawHeader(file: Excelize, name: string): void {
  let column = 0;
  for (const [group, parts] of GROUPS) {
    const from = letter(column);
    const to = letter(column + Math.max(parts.length, 1) - 1);
    file.call("SetCellValue", name, `${from}${HEADER_ROW}`, group);
    parts.forEach((part, index) => file.call("SetCellValue", name, `${letter(column + index)}${HEADER_ROW + 1}`, part));
    if (parts.length === 0) file.call("MergeCell", name, `${from}${HEADER_ROW}`, `${from}${HEADER_ROW + 1}`);
    if (parts.length > 1) file.call("MergeCell", name, `${from}${HEADER_ROW}`, `${to}${HEADER_ROW}`);
    column += Math.max(parts.length, 1);
  }
}

const letter = (column: number): string => String.fromCharCode(65 + column);

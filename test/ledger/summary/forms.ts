import type { CellValue } from "../../../src/ledger/sheet";

/** The header of summary-b.xlsx, one row, and the wordings of summary-a.xlsx under its groups. */
export const HEADER: readonly string[] = [
  "平台名称", "是否本地独立法人注册", "班子成员分管", "工作目标清晰", "推进计划明确", "任务落实到人", "本地社保职工人数",
  "完成诊断并经企业确认（家）", "方案被采用并委托实施（项）", "实施项目（≥100万元，项）", "入库项目（项）", "示范项目（项）", "推广会（场）",
  "被评最差报告（次）", "不满意企业（户）", "累计新增投资额（万元）",
];

/** A platform that reached every target, with other values for some columns (by their index). */
export function platform(name: CellValue, others: Readonly<Record<number, CellValue>> = {}): CellValue[] {
  const row: CellValue[] = [name, "是", "是", "是", "是", "是", 50, 100, 10, 40, 20, 2, 5, 0, 0, 1000000];
  for (const [column, value] of Object.entries(others)) row[Number(column)] = value;
  return row;
}

export const BLANK_ROW: readonly CellValue[] = HEADER.map(() => "");

/** A row with texts in its first cells only. */
export function texts(...cells: readonly string[]): CellValue[] {
  return HEADER.map((_, column) => cells[column] ?? "");
}

/** summary-a.xlsx: title, note with units, groups over merged cells, total row, notes, and sheets that are no summary. */
export const SUMMARY_A: readonly (readonly CellValue[])[] = [
  texts("2021年度咨询诊断服务平台考核数据汇总表"),
  ["填报单位：技术改造处", "", "", "", "", "", "", "", "", "", "", "", "", "单位：家、项、万元", "", ""],
  ["平台名称", "组织机构", "", "", "", "", "", "诊断服务", "", "项目实施", "", "示范推广", "", "服务质量", "", "附加"],
  ["", ...HEADER.slice(1)],
  platform("甲一"),
  platform("  甲二\u00A0", { 2: "√", 3: "√", 4: "√", 5: "√", 7: "１００ ", 15: 9999.99 }),
  platform("甲三", { 2: "已完成", 3: "已完成", 4: "已完成", 5: "已完成", 6: 49, 13: 5, 15: 0 }),
  ["合　计", "", "", "", "", "", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  BLANK_ROW,
  texts("注：诊断家数以企业盖章确认为准。"),
];

import type { CellValue, SheetGrid } from "../../../src/ledger/sheet";
import { sheet } from "../grid";

export const CYCLE = { from: "2021-03-07", to: "2022-03-06" };

export type Rows = readonly (readonly CellValue[])[];

/** Small ledgers of the bureau's, clean ones; a test hands in the rows that it is about. */
export function roster(...names: readonly string[]): SheetGrid {
  const header = [
    "序号", "平台名称", "承担企业", "服务起", "服务止", "本地独立法人注册", "班子成员分管", "工作目标清晰", "推进计划明确", "任务落实到人", "本地社保职工人数",
  ];
  const rows = names.map((name, index) => [
    index + 1, name, `${name}咨询有限公司`, "2021-03-07", "2022-03-06", "是", "是", "是", "是", "是", 50,
  ]);
  return sheet("平台名册", [header, ...rows]);
}

/** 平台、企业名称、信用代码、报告编号、企业确认日期、盖章 */
export function diagnoses(...rows: Rows): SheetGrid {
  return sheet("诊断台账", [["平台", "企业名称", "统一社会信用代码", "报告编号", "企业确认日期", "盖章"], ...rows]);
}

/** 平台、报告编号、方案名称、采用日期、委托合同号 */
export function adoptions(...rows: Rows): SheetGrid {
  return sheet("方案采用台账", [["平台", "报告编号", "方案名称", "采用日期", "委托合同号"], ...rows]);
}

/** 平台、项目名称、企业名称、报告编号、诊断书盖章、有效凭证金额（万元）、是否入库、入库月份 */
export function projects(...rows: Rows): SheetGrid {
  const header = ["平台", "项目名称", "企业名称", "报告编号", "诊断书盖章", "有效凭证金额（万元）", "是否入库", "入库月份"];
  return sheet("项目台账", [header, ...rows]);
}

/** 平台、项目名称、凭证号、日期、金额（万元）、合同号 */
export function vouchers(...rows: Rows): SheetGrid {
  return sheet("投资凭证台账", [["平台", "项目名称", "凭证号", "日期", "金额（万元）", "合同号"], ...rows]);
}

/** 平台、名称、认定文件、日期 */
export function demos(...rows: Rows): SheetGrid {
  return sheet("示范项目台账", [["平台", "示范项目名称", "认定文件", "日期"], ...rows]);
}

/** 平台、名称、地点、日期 */
export function events(...rows: Rows): SheetGrid {
  return sheet("推广会台账", [["平台", "推广会名称", "地点", "日期"], ...rows]);
}

/** 月份、最差报告平台、报告编号 */
export function worst(...rows: Rows): SheetGrid {
  return sheet("交叉互评结果", [["月份", "最差报告平台", "报告编号"], ...rows]);
}

/** 平台、企业名称、方式、日期、满意情况 */
export function visits(...rows: Rows): SheetGrid {
  return sheet("回访走访表", [["平台", "企业名称", "方式", "日期", "满意情况"], ...rows]);
}

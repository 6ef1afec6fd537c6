import type { ItemKey } from "../regulation/facts";
import type { ReportKind } from "./sheet";

/** Names of the tabs, as the bureau calls these tables. */
export const TAB_NAMES: Readonly<Record<ReportKind, string>> = {
  scores: "年度评分汇总",
  ranking: "年度排名",
  reward: "奖励分配",
  findings: "数据体检",
};

/** The annex rows in a few characters, as headings of columns. */
export const ITEM_NAMES: Readonly<Record<ItemKey, string>> = {
  org: "注册分工",
  staff: "社保人数",
  diag: "诊断企业",
  adopt: "方案采用",
  project: "项目实施",
  enroll: "项目入库",
  demo: "示范项目",
  event: "推广会",
  quality: "报告质量",
  feedback: "服务反馈",
  bonus: "新增投资",
};

/** What stands in a cell whose fact is missing, and in one that hangs on such a cell. */
export const MISSING = "待补";
export const PENDING = "待定";

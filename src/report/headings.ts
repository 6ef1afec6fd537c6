import type { ReportKind } from "./sheet";

/** Names of the tabs, as the bureau calls these tables. */
export const TAB_NAMES: Readonly<Record<ReportKind, string>> = {
  scores: "年度评分汇总",
  ranking: "年度排名",
  reward: "奖励分配",
  eliminated: "淘汰名单",
  publicity: "公示稿",
  findings: "数据体检",
  trace: "计分依据",
  readings: "口径说明",
  log: "操作留痕",
  scorecard: "评分卡",
};

/** What stands in a cell whose fact is missing, and in one that hangs on such a cell. */
export const MISSING = "待补";
export const PENDING = "待定";
/** The rank of a platform that is not ranked (reading 3). */
export const UNRANKED = "—";

import type { Texts } from "../../../../src/text/say";

/** What the grid asks for and its own catalogue lacks, under the grid's keys. */
export const gridTexts: Texts = {
  "sheets-formula.progress.analyzing": "正在分析公式…",
  "sheets-formula.progress.calculating": "正在计算…",
  "sheets-formula.progress.array-analysis": "正在分析数组公式…",
  "sheets-formula.progress.array-calculation": "正在计算数组公式…",
  "sheets-formula.progress.done": "计算完成",
  "sheets-filter-ui.permission.filterErr": "此区域受保护，不能筛选",
  "sheets-hyper-link.message.refError": "引用的单元格已不存在",
  "sheets-ui.merge.confirm.warning": "提示",
  "sheets-ui.merge.confirm.dismantleMergeCellWarning": "此操作会拆开一些合并的单元格，是否继续？",
  "sheets-ui.filter.confirm.error": "不能完成",
  "sheets-ui.filter.confirm.notAllowedToInsertRange": "筛选区域内不能移动单元格，请先取消筛选",
  "sheets-ui.info.error": "错误",
  "sheets-ui.info.forceStringInfo": "以文本保存的数字",
  "sheets-ui.borderLine.borderTlbr": "左上至右下的斜线",
  "sheets-ui.borderLine.borderTlbcTlmr": "左上引出的两条斜线",
  "sheets-ui.borderLine.borderTlbrTlbcTlmr": "左上引出的三条斜线",
  "sheets-ui.borderLine.borderBlTr": "左下至右上的斜线",
  "sheets-ui.borderLine.borderMltrBctr": "引至右上的两条斜线",
  "ui.ribbon.menu": "菜单",
};

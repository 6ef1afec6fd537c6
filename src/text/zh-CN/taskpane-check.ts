import type { Texts } from "../say";

export const taskpaneCheckTexts: Texts = {
  "taskpane.check.filters": "筛选",
  "taskpane.check.severity.all": "全部",
  "taskpane.check.severity.error": "待核",
  "taskpane.check.severity.warning": "提醒",
  "taskpane.check.severity.notice": "备案",
  "taskpane.check.severityCount": "{severity} {count}",
  "taskpane.check.platform": "平台",
  "taskpane.check.allPlatforms": "全部平台",
  "taskpane.check.withChecked": "显示已核的（{count} 条）",
  "taskpane.check.noneLeft": "没有符合筛选条件的问题。",
  "taskpane.check.suggested": "建议值：",
  "taskpane.check.checked": "已核",
  "taskpane.check.checkedNote": "已核：{note}",
  "taskpane.check.reopen": "重新打开",
  "taskpane.check.check": "已核…",
  "taskpane.check.note": "核对说明（可不填，随工作簿保存）",
  "taskpane.check.confirm": "记为已核",
};

import type { Texts } from "../say";

export const taskpaneCheckTexts: Texts = {
  "taskpane.check.filters": "Filters",
  "taskpane.check.severity.all": "All",
  "taskpane.check.severity.error": "To decide",
  "taskpane.check.severity.warning": "Look at",
  "taskpane.check.severity.notice": "On record",
  "taskpane.check.severityCount": "{severity} {count}",
  "taskpane.check.platform": "Platform",
  "taskpane.check.allPlatforms": "All platforms",
  "taskpane.check.withChecked": "Show checked ones ({count})",
  "taskpane.check.noneLeft": "No finding passes these filters.",
  "taskpane.check.suggested": "Suggested value: ",
  "taskpane.check.checked": "Checked",
  "taskpane.check.checkedNote": "Checked: {note}",
  "taskpane.check.reopen": "Open again",
  "taskpane.check.check": "Checked…",
  "taskpane.check.note": "Note (optional, kept in the workbook)",
  "taskpane.check.confirm": "Mark as checked",
};

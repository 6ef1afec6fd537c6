import type { Texts } from "../say";

export const taskpaneDataTexts: Texts = {
  "taskpane.data.recognised": "Tables that were recognised",
  "taskpane.data.none": "There are no usable data yet",
  "taskpane.data.beginTemplate": "Begin with empty ledgers: New ledgers on the ZHGZ tab adds them; your own sheets stay as they are.",
  "taskpane.data.beginSample": "See a sample first: open 年度汇总示例.xlsx, which comes with the program (folder samples; ask your administrator). Its platforms are invented.",
  "taskpane.data.beginMapping": "Your data were not recognised: name the platform column 平台名称 and the others after their facts. The pane reads again by itself.",
  "taskpane.badSetting.budgetWan": "The budget kept in the workbook cannot be read",
  "taskpane.badSetting.choices": "The readings kept in the workbook cannot be read; below the defaults are taken",
  "taskpane.badSetting.mapping": "The places of the ledgers kept in the workbook cannot be read; below they are looked for",
  "taskpane.badSetting.reset": "Remove and use the default",
};

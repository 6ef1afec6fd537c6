import type { Texts } from "../say";

export const taskpaneDataTexts: Texts = {
  "taskpane.data.recognised": "识别到的数据表",
  "taskpane.data.none": "还没有可用的数据",
  "taskpane.data.beginTemplate": "从空表开始：在“智改考核”选项卡点“新建台账模板”，会加入台账空表，您现有的工作表不变。",
  "taskpane.data.beginSample": "先看示例：打开随程序提供的“年度汇总示例.xlsx”（samples 文件夹，可向管理员索取），其中的平台均为虚构。",
  "taskpane.data.beginMapping": "已有数据但没有认出：请在表头写明“平台名称”和各项数据的名称；填好后会自动重新识别。",
  "taskpane.badSetting.budgetWan": "工作簿中保存的预算无法识别",
  "taskpane.badSetting.choices": "工作簿中保存的口径无法识别，以下按默认口径试算",
  "taskpane.badSetting.mapping": "工作簿中保存的台账对应关系无法识别，以下按自动识别试算",
  "taskpane.badSetting.reset": "清除并恢复默认",
};

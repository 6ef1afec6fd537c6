import type { Texts } from "../say";

export const taskpaneReadingsTexts: Texts = {
  "taskpane.readings.title": "口径（{count} 处）",
  "taskpane.readings.about": "《办法》没有写明或前后不一之处的读法。默认口径是一种读法，不是条文；改选后先看影响，采用后才用于评分和出表。",
  "taskpane.readings.allDefault": "目前全部为默认口径。",
  "taskpane.readings.others": "目前有 {count} 处不是默认口径，会在各表中标明。",
  "taskpane.readings.notDefault": "非默认",
  "taskpane.readings.default": "{choice}（默认）",
  "taskpane.readings.effect": "试算影响",
  "taskpane.readings.counting": "正在按所选口径重新统计……",
  "taskpane.readings.noChange": "按所选口径，没有平台的得分、等次、名次或奖励变化",
  "taskpane.readings.changes": "按所选口径，{count} 家平台有变化（尚未写入）",
  "taskpane.readings.adopt": "采用",
  "taskpane.readings.drop": "放弃",
  "taskpane.readings.set": "口径方案",
  "taskpane.readings.defaults": "默认口径",
  "taskpane.readings.unnamed": "（未命名的组合）",
  "taskpane.readings.removeSet": "删除方案",
  "taskpane.readings.saveAs": "将当前组合存为方案",
  "taskpane.readings.save": "保存",
};

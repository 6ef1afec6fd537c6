import type { Texts } from "../say";

export const assessmentTexts: Texts = {
  "assessment.reading": "正在读取工作簿…",
  "assessment.scoring": "正在为 {count} 家平台评分、定等次、排名…",
  "assessment.writing": "正在写入结果工作表…",
  "assessment.sentences": "{head}{tail}",
  "assessment.sheet": "“{name}”",
  "assessment.hiddenSheet": "“{name}”（隐藏）",
  "assessment.andMore": "{names}等 {count} 张",
  "assessment.noSheets": "无（工作簿中没有含数据的工作表）",
  "assessment.noSummary":
    "未能评分：没有确定可用的年度数据汇总表。{why}已查看的工作表：{sheets}。需要的是一张每行一家平台的表，表头含“平台名称”和各项考核数据（如注册、社保人数、诊断企业、方案采用、项目、入库、示范、推广会、最差报告、不满意企业、新增投资）。请补上或改正该表后重新运行；工作簿未作任何改动。",
  "assessment.nothingReadable":
    "未能评分：工作表“{sheet}”的表头已找到，但自第 {row} 行起没有一家平台有可读取的数据。{why}请在该表中填写各平台的考核数据（家数、项数填整数，是否类填“是”或“否”）后重新运行；已查看的工作表：{sheets}；工作簿未作任何改动。",
  "assessment.budgetUnreadable":
    "年度奖励预算“{found}”无法识别。应为不小于 0 的金额，单位万元，如 1500；也可写明单位，如“1.5亿元”。请改正后重新运行；工作簿未作任何改动。",
  "assessment.provisional": "排名和奖励分配为暂定：{count} 家平台待定（{names}），其余平台按现有数据排名和测算",
  "assessment.fix.provisional": "请按本表所列问题补齐或核实数据，然后重新运行",
  "assessment.fix.validity": "请确认考核周期；如确需按本办法考核，结果各表已注明“有效期外，参照执行”",
  "assessment.warning": "{platform}：{warning}",
  "assessment.fix.warning": "请核对该数据；如无误，无需改动",
  "assessment.fix.notice": "无需处理；如不需要保留原表，可自行改名或删除后重新运行",
};

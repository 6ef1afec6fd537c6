import type { Texts } from "../say";

export const reportTexts: Texts = {
  "report.cycle": "考核周期：{from}至{to}",
  "report.cycleOutside": "{cycle}（有效期外，参照执行）",
  "report.cycleUnstated": "考核周期：未填写",
  "report.provisionalTitle": "{title}（暂定）",
  "report.provisional":
    "本表为暂定：{count} 家平台的数据待补或待核，总分、等次、名次待定（{names}）。其余平台的名次和奖励金额按现有数据计算，补齐后须重新运行，届时可能变化。",
  "report.missingIsNotZero": "“{missing}”指该项数据尚未填报或无法确认，不作零分；含待补项的合计、总分和等次为“{pending}”。",
  "report.itemHeading": "{item}\n（{max}分）",
  "report.pendingItems": "待补：{items}；已知各项合计 {known} 分",
  "report.tied": "并列",
  "report.eliminated": "不及格，淘汰",
  "report.basis": "依据：{title}（{document}）{articles}及附件评分标准。",
  "report.readings": "口径说明（条文未明确或前后不一致处的处理，均为默认口径）：{readings}",
  "report.reading": "{name}：{choice}（{articles}）；",
  "report.readingOfAnnex": "{name}：{choice}；",
  "report.allocation": "奖励测算：{arithmetic}",
  "report.needAtCap": "全部按上限兑现需 {need} 万元，年度预算 {budget} 万元。",
  "report.budgetMissing":
    "尚未设置年度预算，拟奖励金额不能计算。请在“考核面板”的“年度奖励预算”中填写金额，然后重新运行。",
  "report.noFindings": "未发现需要核对的问题",
  "report.severities":
    "待核：影响得分，须由人确认，相关平台在确认前为待定；提醒：已读取并计分，请核对；备案：不影响得分，仅供查证。数据以原工作表为准，本程序不修改原工作表。",
  "report.treated.error": "未计入，平台待定；核实并改正原表后重新运行",
  "report.treated.warning": "已按原值计分，请核对",
  "report.treated.noted": "已在结果表中注明",
  "report.treated.notice": "不影响得分，已记录",
  "report.shortened": "{beginning}…（共 {length} 字，全文见原单元格）",
};

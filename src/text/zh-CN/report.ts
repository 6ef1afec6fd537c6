import { reportSheetTexts } from "./report-sheets";
import type { Texts } from "../say";

export const reportTexts: Texts = {
  ...reportSheetTexts,

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
  "report.readingsChosen": "口径说明（条文未明确或前后不一致处的处理，标“非默认”的由考核单位选定，其余为默认口径）：{readings}",
  "report.allDefault": "口径：条文未明确或前后不一致处 {count} 项，均按默认口径，详见“{sheet}”。",
  "report.someChosen": "口径：条文未明确或前后不一致处 {count} 项，其中 {chosen} 项由考核单位选定：{readings}其余 {others} 项按默认口径，详见“{sheet}”。",
  "report.notDefault": "【非默认】{choice}",
  "report.reading": "{name}：{choice}（{articles}）；",
  "report.readingOfAnnex": "{name}：{choice}；",
  "report.allocation": "奖励测算：{arithmetic}",
  "report.needAtCap": "全部按上限兑现需 {need} 万元，年度预算 {budget} 万元。",
  "report.budgetMissing":
    "尚未设置年度预算，拟奖励金额不能计算。请在“考核面板”的“年度奖励预算”中填写金额，然后重新运行。",
  "report.noFindings": "未发现需要核对的问题",
  "report.severities":
    "待核：影响得分，须由人确认，确认前不计入，整项数据未知的平台为待定；提醒：已读取并计分，请核对；备案：不影响得分，仅供查证。数据以原工作表为准，本程序不修改原工作表。",
  "report.treated.error": "未计入；核实并改正原表后重新运行",
  "report.treated.warning": "已按原值计分，请核对",
  "report.treated.noted": "已在结果表中注明",
  "report.treated.notice": "不影响得分，已记录",
  "report.shortened": "{beginning}…（共 {length} 字，全文见原单元格）",
  "report.rows": "{rows} 行",
  "report.noPlatform": "（未列入名册）",
  "report.noEvidence": "没有可列的数据行",
  "report.outcomes":
    "计入：该行计入该考核项；未计入：该行不符合计分条件，原因见“原因”栏；待核：该行无法确认，核实前不计入，详见“数据体检”。“原因”栏括号内为与其重复的已计入行的行号。点“单元格”栏可转到原数据，可按平台名称、考核项等筛选；原表增删行或改名后请重新运行。",
  "report.wishes.malformed": "应为 {\"sheets\": [\"年度排名\"], \"form\": \"values\"} 这样的对象，收到的是 {found}",
  "report.wishes.unknownKey": "没有“{found}”这一项；应为 sheets（要生成的表）或 form（形式）",
  "report.wishes.sheetsMalformed": "sheets 应为表名的列表，如 [\"年度排名\", \"奖励分配\"]，收到的是 {found}",
  "report.wishes.noSheets": "没有选择任何一张表；可选：{known}",
  "report.wishes.unknownSheet": "没有“{found}”这张表；可选：{known}",
  "report.wishes.unknownForm": "没有“{found}”这种形式；可选：{known}",
  "report.log.unreadable": "（以前的留痕无法识别，原样列在“输入摘要”栏）",
  "report.traceCut": "一张工作表容不下全部数据行：本表列出 {listed} 行，另有 {left} 行未列出（均为已计入的行）。",
  "report.findingsCut": "一张工作表容不下全部问题：本表列出 {listed} 条，另有 {left} 条未列出。",
};

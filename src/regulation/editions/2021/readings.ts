import type { ChoiceKeys, OptionName } from "../../choices/choices";
import type { Reading, ReadingChoice } from "../../edition";

type Choice<Key extends string = string> = readonly [key: Key, text: string];
/** number, option, name, question, articles, the default, the others */
type RowOf<Option extends OptionName> = readonly [
  number, Option, string, string, readonly string[], Choice<ChoiceKeys[Option]>, ...(readonly Choice<ChoiceKeys[Option]>[]),
];
type Row = { readonly [Option in OptionName]: RowOf<Option> }[OptionName];

/**
 * The places where the text is silent or contradicts itself. The default is a reading, not law; the product shows it as
 * one. Another is taken by applying choices to the edition (apply-choices.ts).
 */
export const readings: readonly Reading[] = ([
  [1, "leaderStandard", "分管人员口径", "正文为“专业管理人员”，附件为“班子成员”", ["6(1)1"],
    ["annex", "按附件（评分标准）：班子成员分管"], ["either", "二者有一即可"]],
  [2, "orgItems", "组织机构扣分项", "“缺少1项扣2分”的项数", ["6(1)1"],
    ["four", "四项（分管、目标、计划、责任），注册为前提"], ["three", "三项（计划与责任合为一项）"]],
  [3, "registrationGate", "未注册处理", "未完成本地独立法人注册的后果", ["6(1)1"],
    ["item", "仅该项不得分，并作红色提示"], ["veto", "一票否决：保留得分，认定不及格，不排名、不奖励"]],
  [4, "staffBasis", "社保人数口径", "正文为“技术人员”，附件为“职工”", ["6(1)2"],
    ["staff", "两者都列示，按附件“职工”计分"], ["technicians", "按“技术人员”计分"]],
  [5, "partialCredit", "未达标计分", "正文为达标得分，附件为按比例计分", ["6(2)1", "6(2)2", "6(3)1", "6(3)2", "6(4)1", "6(4)2"],
    ["proportional", "按附件：按比例计分"], ["allOrNothing", "达标得满分，未达标不得分"]],
  [6, "eventBasis", "推广会口径", "正文为“现场推广会”，附件为“提升推广会”", ["6(4)2"],
    ["either", "二者均计"], ["onSite", "仅计现场推广会"]],
  [7, "worstScope", "最差范围", "最差报告每月全市一份，还是每平台一份", ["6(5)1"],
    ["all", "全市每月一份，所属平台扣一分；以记录的评定为准，一个月多于一份的予以提示"], ["perPlatform", "每平台每月一份"]],
  [8, "itemFloor", "扣分下限", "扣分能否使单项低于零分", ["6(5)1", "6(5)2"],
    ["zero", "单项最低零分"], ["none", "不设下限"]],
  [9, "noSample", "无样本处理", "没有抽查样本时如何计分", ["6(5)1", "6(5)2"],
    ["full", "计满分，并标注“无样本”"], ["pending", "待定"], ["zero", "计零分"]],
  [10, "excellentInclusive", "90分含本数", "90分是否为优秀", ["11", "6(1)2"],
    ["inclusive", "含90分（否则90分不属于任何等次）"], ["exclusive", "不含90分，90分为先进"]],
  [11, "bonusInTier", "附加分计入梯次", "附加分能否提高等次或免于淘汰", ["7", "11"],
    ["total", "能，附加项得分计入考核得分"], ["base", "不能，按基本项得分定等次"]],
  [12, "roundBeforeTier", "定级前取整", "定等次前是否取小数点后二位", ["11", "6(2)1"],
    ["rounded", "先四舍五入取小数点后二位"], ["raw", "不取整"]],
  [13, "roundInvestment", "投资取整", "新增投资额定档前是否取整", ["7"],
    ["exact", "不取整；显示达线而实际未达的予以提示"], ["rounded", "以亿元为单位四舍五入取两位小数后定档"]],
  [14, "investmentScope", "投资口径", "新增投资额包括哪些投资", ["7"],
    ["linked", "与该平台诊断对应的项目，周期内的凭证并有合同"], ["enterprise", "该企业的全部新增投资"],
    ["afterDiagnosis", "仅计诊断之后的投资"]],
  [15, "duplicateVoucher", "重复凭证", "同一凭证被申报两次", ["7"],
    ["never", "绝不重复计算，并予以提示"], ["split", "在申报平台间均分"], ["first", "计入先申报的平台"]],
  [16, "crossPlatform", "跨平台重复", "同一企业由两个平台诊断", ["6(2)1"],
    ["each", "各平台均计并予以提示；同一平台内只计一次"], ["first", "只计先诊断的平台"]],
  [17, "crossIndicator", "指标间复用", "同一项目能否计入多个指标", ["6(2)2", "6(3)1", "6(3)2", "6(4)1"],
    ["allowed", "可以"], ["exclusive", "只计入一个指标"]],
  [18, "amountBasis", "金额依据", "项目投资不少于100万，按计划额还是凭证额", ["6(3)1"],
    ["evidenced", "按发票等有效凭证"], ["planned", "按计划总投资"]],
  [19, "tieRule", "并列规则", "得分相同如何排名", ["10"],
    ["competition", "并列，后续名次顺延（1、2、2、4）"], ["dense", "并列，后续名次不空（1、2、2、3）"],
    ["baseScore", "按基本项得分区分"]],
  [20, "missingAsZero", "缺数据处理", "缺少数据时如何计分", ["6", "7"],
    ["pending", "该项待补，总分、等次、名次待定，另列暂计分"], ["zero", "该项按零分计"]],
  [21, "awardMode", "奖励方式", "“321比例”如何在预算内兑现", ["9", "10", "11"],
    ["ratio321", "单位额 u＝min(100，⌊预算÷(3a＋2b＋c)⌋)，三个梯次每家3u、2u、u"],
    ["poolSplit", "预算按3∶2∶1分给有平台的梯次，梯次内均分（可能使先进高于优秀）"],
    ["priority", "从最高梯次起依次足额，不足的梯次内均分"],
    ["capsOnly", "只按上限，预算不足时待定"], ["quota", "按3∶2∶1控制各梯次家数，超出的按下一梯次"]],
  [22, "awardRounding", "金额取整", "奖励金额的精度", ["11"],
    ["hundredth", "舍至0.01万元，列示余额"], ["whole", "舍至万元"]],
  [23, "cycle", "考核周期", "考核周期的起止", ["3"],
    ["mission", "按任务书的服务期限"], ["calendar", "按自然年度"]],
  [24, "expertAggregate", "专家合成", "专家打分如何合成", ["3"],
    ["mean", "取平均，保留两位小数；可计数的指标按公式计算，由专家确认事实"], ["trimmed", "去掉最高分和最低分后平均"]],
  [25, "validTo", "有效期止", "有效期的最后一日", ["13"],
    ["2024-03-06", "2024年3月6日"], ["2024-03-07", "2024年3月7日"]],
] satisfies readonly Row[]).map(([number, option, name, question, articles, standard, ...others]) => ({
  number,
  option,
  name,
  question,
  articles,
  default: choice(standard),
  others: others.map(choice),
}));

function choice([key, text]: Choice): ReadingChoice {
  return { key, text };
}

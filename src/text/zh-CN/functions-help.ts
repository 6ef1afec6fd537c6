import type { Texts } from "../say";

/** What Excel shows of each =ZHGZ.* while a formula is written: the function, its annex row, an example, each argument. */
export const functionsHelpTexts: Texts = {
  "functions.help": "{description}。依据：{annex}。例：{example}",

  "functions.ORG.description": "组织机构第1行得分，满分10分：未注册得0分，其余四项每缺一项扣2分",
  "functions.ORG.annex": "附件“组织机构”1、第六条（一）1",
  "functions.ORG.example": "=ZHGZ.ORG(\"是\",\"否\",\"是\",\"是\",\"是\") 得 8",
  "functions.ORG.registered": "完成本地独立法人注册：是或否（也可 √ ×、已完成、TRUE FALSE）",
  "functions.ORG.leader": "明确班子成员具体分管：是或否",
  "functions.ORG.goal": "工作目标清晰：是或否",
  "functions.ORG.plan": "推进计划明确：是或否",
  "functions.ORG.duty": "任务落实到人：是或否",

  "functions.STAFF.description": "组织机构第2行得分，满分5分：本地社保职工50人以上（含）得5分，否则0分",
  "functions.STAFF.annex": "附件“组织机构”2、第六条（一）2",
  "functions.STAFF.example": "=ZHGZ.STAFF(50) 得 5",
  "functions.STAFF.count": "本地缴纳社保的职工人数，0或正整数",

  "functions.DIAG.description": "诊断服务第1行得分，满分30分：100家以上（含）满分，不足按比例，保留两位小数",
  "functions.DIAG.annex": "附件“诊断服务”1、第六条（二）1",
  "functions.DIAG.example": "=ZHGZ.DIAG(99) 得 29.7",
  "functions.DIAG.count": "完成诊断报告并得到企业确认的家数，0或正整数",

  "functions.ADOPT.description": "诊断服务第2行得分，满分10分：10项以上（含）满分，不足按比例",
  "functions.ADOPT.annex": "附件“诊断服务”2、第六条（二）2",
  "functions.ADOPT.example": "=ZHGZ.ADOPT(9) 得 9",
  "functions.ADOPT.count": "诊断报告被采用并委托实施的项数，0或正整数",

  "functions.PROJECT.description": "项目实施第1行得分，满分10分：40项以上（含）满分，不足按比例",
  "functions.PROJECT.annex": "附件“项目实施”1、第六条（三）1",
  "functions.PROJECT.example": "=ZHGZ.PROJECT(39) 得 9.75",
  "functions.PROJECT.count": "单个投资不少于100万元的实施项目数，0或正整数；可用 ZHGZ.PROJECTCOUNT 从金额数出",

  "functions.ENROLL.description": "项目实施第2行得分，满分5分：20项以上（含）满分，不足按比例",
  "functions.ENROLL.annex": "附件“项目实施”2、第六条（三）2",
  "functions.ENROLL.example": "=ZHGZ.ENROLL(19) 得 4.75",
  "functions.ENROLL.count": "统计局在库（入库）的项目数，0或正整数",

  "functions.DEMO.description": "示范推广第1行得分，满分5分：每完成1项得2.5分，2项以上（含）满分",
  "functions.DEMO.annex": "附件“示范推广”1、第六条（四）1",
  "functions.DEMO.example": "=ZHGZ.DEMO(1) 得 2.5",
  "functions.DEMO.count": "智能化改造示范项目数，0或正整数",

  "functions.EVENT.description": "示范推广第2行得分，满分10分：每完成1场得2分，5场以上（含）满分",
  "functions.EVENT.annex": "附件“示范推广”2、第六条（四）2",
  "functions.EVENT.example": "=ZHGZ.EVENT(3) 得 6",
  "functions.EVENT.count": "推广会场数，0或正整数",

  "functions.QUALITY.description": "服务质量第1行得分，满分10分：每被评为一次最差报告扣1分，扣完为止",
  "functions.QUALITY.annex": "附件“服务质量”1、第六条（五）1",
  "functions.QUALITY.example": "=ZHGZ.QUALITY(1) 得 9",
  "functions.QUALITY.worstCount": "考核周期内被评为最差报告的次数，0或正整数",

  "functions.FEEDBACK.description": "服务质量第2行得分，满分5分：每出现一户不满意企业扣1分，扣完为止",
  "functions.FEEDBACK.annex": "附件“服务质量”2、第六条（五）2",
  "functions.FEEDBACK.example": "=ZHGZ.FEEDBACK(2) 得 3",
  "functions.FEEDBACK.dissatisfied": "不满意的企业户数（同一企业只计一户），0或正整数",

  "functions.BONUS.description": "附加考核得分，满分10分：累计新增投资1、5、10、50、100亿元以上（含）得2、4、6、8、10分",
  "functions.BONUS.annex": "附件“附加考核”1、第七条",
  "functions.BONUS.example": "=ZHGZ.BONUS(\"1.2亿\") 得 2；=ZHGZ.BONUS(5,\"亿元\") 得 4",
  "functions.BONUS.investment": "累计新增投资额：数值（默认万元），或自带单位的文字，如 1.2亿",
  "functions.BONUS.unit": "可选。数值的单位：元、万元（默认）或亿元；文字自带的单位优先",

  "functions.TIER.description": "考核得分对应的等次：90优秀、80先进、70良好、60合格（均含本数），60以下不及格",
  "functions.TIER.annex": "第十一条",
  "functions.TIER.example": "=ZHGZ.TIER(89.75) 得 先进",
  "functions.TIER.total": "考核得分，0至110，按两位小数比较",

  "functions.SCORE.description": "一次计算多个平台：每行15列事实，得出十一项得分、基本项得分和考核得分；缺数据为待补、待定",
  "functions.SCORE.annex": "附件全部十一行、第六条、第七条",
  "functions.SCORE.example": "=ZHGZ.SCORE(B3:P12)",
  "functions.SCORE.facts":
    "每行15列，依次：注册、分管、目标、计划、责任（是/否）、社保人数、诊断、采用、实施项目、入库、示范、推广会、最差次数、不满意户数、新增投资（万元）",

  "functions.RANK.description": "考核得分的名次，高分在前，同分并列，其后名次顺延（1、2、2、4）",
  "functions.RANK.annex": "第十条",
  "functions.RANK.example": "=ZHGZ.RANK(N3:N12)",
  "functions.RANK.totals": "各平台考核得分，0至110；空白不排名，待定仍为待定",

  "functions.REWARD.description": "按预算和“321比例”计算各平台奖励（万元）：优秀、先进、良好每家3、2、1份，不超过300、200、100万元，同梯次一致",
  "functions.REWARD.annex": "第九条至第十一条",
  "functions.REWARD.example": "=ZHGZ.REWARD(N3:N12,1500)",
  "functions.REWARD.totals": "全部平台的考核得分，0至110；空白不计，待定仍为待定",
  "functions.REWARD.budget": "年度预算：数值（万元），或自带单位的文字，如 1500万元",

  "functions.PROJECTCOUNT.description": "投资额不少于100万元的项目数，用于项目实施第1行；投资额以发票等有效凭证为准",
  "functions.PROJECTCOUNT.annex": "附件“项目实施”1",
  "functions.PROJECTCOUNT.example": "=ZHGZ.PROJECTCOUNT(F3:F60,\"万元\")",
  "functions.PROJECTCOUNT.amounts": "每个项目一个单元格的凭证金额；空白不计",
  "functions.PROJECTCOUNT.unit": "可选。数值的单位：元、万元（默认）或亿元；文字自带的单位优先",

  "functions.EXPLAIN.description": "用一句话说明某项得分的算式和依据",
  "functions.EXPLAIN.annex": "附件十一行及其条款",
  "functions.EXPLAIN.example": "=ZHGZ.EXPLAIN(\"DIAG\",99) 得 诊断服务 1：99 家 ÷ 100 家 × 30 分 = 29.70 分…",
  "functions.EXPLAIN.item": "考核项：函数名（DIAG）或附件中的名称（诊断服务1）",
  "functions.EXPLAIN.fact": "该项依据的数据；组织机构1为五个是或否的区域",
};

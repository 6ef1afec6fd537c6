import type { Vocabulary, Wording } from "../columns/vocabulary";
import type { StatedKey } from "../facts";

/** What a column of the summary form can be: the platform, the company behind it, or a fact. */
export type SummaryRole = "platform" | "company" | StatedKey;

const PLATFORM: readonly Wording[] = [
  { score: 100, says: /^(?:智能化改造|咨询|诊断|服务|考核|被考核|参评)*平台(?:[/或、]?(?:机构|单位))?(?:名称|全称)$/u },
  { score: 85, says: /^(?:智能化改造|咨询|诊断|服务|考核|被考核|参评)*平台(?:机构|单位)?$/u },
  { score: 80, says: /^(?:咨询|诊断|服务|考核|被考核|参评)*(?:机构|单位)(?:名称|全称)?$/u },
  { score: 70, says: /^平台简称$|^(?:被?考核对象|服务商)(?:名称)?$/u },
  { score: 55, says: /^名称$/u },
  { score: 90, says: /^(?:service|diagnosis|consulting)*(?:platform|institution|organi[sz]ation|agency)(?:'?s?name)?$/u },
];

const COMPANY: readonly Wording[] = [
  { score: 90, says: /^(?:承担|依托|运营|主体|牵头|所属|承办|建设)(?:平台(?:工作)?的?)?(?:企业|单位|主体|公司)(?:名称|全称)?$/u },
  { score: 70, says: /^(?:企业|公司)(?:名称|全称)$/u },
  { score: 80, says: /^(?:operating)?(?:company|enterprise|operator)(?:name)?$/u },
];

/** Texts that only the header of such a table says; the search for it starts there. */
export const SUMMARY_ANCHOR = new RegExp(
  [...PLATFORM, ...COMPANY].map((wording) => wording.says.source).join("|"),
  "u",
);

const NOT_A_COUNT = /金额|投资额|总投资|费用|合同额|名称|是否/u;

/** How the bureau words the facts, from the surest on. Bracketed units need no mention: they are left out of the comparison. */
export const SUMMARY_VOCABULARY: Vocabulary<SummaryRole> = {
  never: new RegExp(
    "得分|评分|打分|扣分|分值|加分|权重|排名|名次|等次|等级|率(?:\\(%\\))?$|占比|比例|同比|环比|增幅|增长|差额|缺口" +
      "|上年|去年|往年|前年|上期|上月|本月|当月|本周|上周|本期|备注|说明|佐证|附件|联系|电话|日期|时间|编号|月份" +
      "|(?:计划|目标|拟|应|预计|意向)(?:诊断|采用|采纳|委托|实施|完成|入库|示范|推广|打造|举办|改造|投资|新增|签约|[数值家])" +
      "|任务[数量]|考核目标|年度目标|意向|未确认|未入库|未采用|未完成" +
      "|score|points|rank|rate$|target|remark|note|lastyear|previous|planned",
    "u",
  ),
  roles: {
    platform: PLATFORM,
    company: COMPANY,
    registered: [
      { score: 100, says: /独立法人.*注册|法人注册|注册.*法人|本地注册|本地法人|在[汉武].*注册|^(?:是否)?(?:在)?本[市地]注册/u },
      { score: 80, says: /独立法人|^(?:是否|完成|已)*注册(?:情况|完成)?$/u, unless: /资[本金]/u },
      { score: 80, says: /registered|registration|legalperson|incorporated/u },
    ],
    leader: [
      { score: 100, says: /班子.*分管|分管.*班子/u },
      { score: 85, says: /分管领导|领导.*分管|^(?:是否|明确|有)*(?:专人)?分管(?:此项工作|人员?|情况)?$/u },
      { score: 70, says: /专人.*(?:分管|负责)|班子成员?/u },
      { score: 40, says: /管理人员/u },
      { score: 80, says: /leader|executiveincharge|managementincharge/u },
    ],
    manager: [{ score: 95, says: /管理人员.*分管|分管.*管理人员|^专业管理人员$/u, unless: /班子/u }],
    goal: [
      { score: 100, says: /目标.*(?:清晰|明确)|(?:清晰|明确).*目标/u },
      { score: 70, says: /^(?:是否|有)*工作目标$|^组织机构.*目标/u },
      { score: 70, says: /^(?:clear)?(?:work)?(?:goals?|objectives?)(?:clear|defined)?$/u },
    ],
    plan: [
      { score: 100, says: /计划.*(?:明确|清晰)|(?:明确|清晰).*计划/u },
      { score: 70, says: /^(?:是否|有)*(?:推进|工作)+计划$|^组织机构.*计划/u },
      { score: 70, says: /^(?:clear)?(?:work)?plans?(?:clear|defined)?$/u },
    ],
    duty: [
      { score: 100, says: /(?:任务|责任|工作).*(?:落实|到人|明确)|落实到人|责任到人|到人/u, unless: /目标|计划/u },
      { score: 70, says: /^(?:是否|任务|责任)*(?:落实|分工)(?:情况)?$|^组织机构.*(?:任务|责任)/u },
      { score: 70, says: /dut(?:y|ies)|responsib|assigned/u },
    ],
    insuredStaff: [
      { score: 100, says: /(?:社保|参保).*(?:职工|人数|员工|人员)|(?:职工|员工).*(?:社保|参保|人数)/u, unless: /技术人员/u },
      { score: 75, says: /社保|参保/u, unless: /技术人员/u },
      { score: 60, says: /^(?:本地|在职)*(?:职工|员工)(?:总?数)?$/u },
      { score: 40, says: /技术人员/u },
      { score: 80, says: /insured|socialsecurity|socialinsurance/u },
      { score: 60, says: /^(?:staff|employees)(?:count|number)?$/u },
    ],
    technicalStaff: [
      { score: 100, says: /(?:社保|参保).*技术人员|技术人员.*(?:社保|参保|人数|数)/u },
      { score: 75, says: /^(?:本地|专业)*技术人员$/u },
      { score: 80, says: /technical(?:staff|personnel)|technicians?/u },
    ],
    diagnosed: [
      { score: 100, says: /诊断.*确认|确认.*诊断/u, unless: /采用|采纳|委托|盖章日|盖章(?:确认)?(?:情况)?$/u },
      { score: 92, says: /(?:企业|报告)?确认.*(?:家|户|报告|企业)/u, unless: /采用|采纳|委托|满意|项目|入库/u },
      {
        score: 80,
        says: /(?:诊断|评估).*(?:家|户|企业|报告|数|份)|完成.*(?:诊断|评估)|(?:诊断|评估)完成/u,
        unless: /采用|采纳|委托|实施|投资|满意|最差|质量|互评|签约|盖章|诊断书/u,
      },
      { score: 80, says: /diagnos|confirmedreports?/u, unless: /adopt|worst|invest|project/u },
    ],
    adopted: [
      { score: 100, says: /(?:采用|采纳|应用).*(?:委托|实施)|委托实施/u, unless: NOT_A_COUNT },
      { score: 88, says: /采用|采纳/u, unless: NOT_A_COUNT },
      { score: 80, says: /adopted|adoption/u },
    ],
    projects: [
      {
        score: 100,
        says: /(?:100|百|一百)万元?(?:以上|及以上|\(含\))*(?:的)?.*项目|项目.*(?:≥|>=|不少于|不低于|大于等于|100万|百万)/u,
        unless: /入库|在库|统计|示范|采用|委托|投资额\(|完成投资额$|新增/u,
      },
      {
        score: 85,
        says: /(?:实施|改造|推动|技改).*项目|项目.*实施|^项目(?:个数|数量?|总数)$/u,
        unless: /^项目实施$|名称|入库|在库|统计|示范|采用|采纳|委托|投资额|金额|总投资/u,
      },
      { score: 80, says: /^(?:implemented|implementation)?projects?/u, unless: /demo|enrol|statist|invest/u },
    ],
    enrolled: [
      { score: 100, says: /入库|在库|纳统|入统/u, unless: NOT_A_COUNT },
      { score: 85, says: /统计局/u, unless: NOT_A_COUNT },
      { score: 85, says: /enrol|statistic|database/u },
    ],
    demos: [
      { score: 100, says: /示范.*(?:项目|工程|企业)|(?:项目|打造).*示范/u, unless: /推广会|推介会|现场会|推广活动/u },
      { score: 80, says: /示范/u, unless: /推广|推介|现场会/u },
      { score: 80, says: /demo/u },
    ],
    events: [
      { score: 100, says: /推广会|推介会|现场会|推广活动/u },
      { score: 80, says: /promotion|events?(?:$|count|held)/u },
    ],
    worstReports: [
      { score: 100, says: /最差/u },
      { score: 80, says: /worst/u },
    ],
    dissatisfied: [
      { score: 100, says: /不满意/u, unless: /原因/u },
      { score: 80, says: /dissatisf|unsatisf|notsatisf/u },
    ],
    investmentWan: [
      { score: 100, says: /新增.*投资/u, unless: /项目数|家数|笔数|个数/u },
      { score: 85, says: /完成.*投资|投资.*完成|累计.*投资/u, unless: /项目数|家数|笔数|个数|计划|项目完成投资并/u },
      { score: 70, says: /^(?:项目)?(?:实际)?投资(?:额|金额|总额)?$/u },
      { score: 80, says: /investment/u, unless: /projects?(?:$|count)/u },
    ],
  },
};

import { LIKELY, type Wording } from "../columns/vocabulary";
import { SUMMARY_VOCABULARY } from "../summary/vocabulary";

/** Wordings that several ledgers share. */
export const PLATFORM: readonly Wording[] = [
  { score: 100, says: /^(?:所属?|对应|智能化改造|咨询|诊断|服务|推荐|申报|培育|打造|承办|主办|组织|承担|实施|举办|责任|被评价|被考核)*平台(?:[/或、]?(?:机构|单位))?(?:名称|全称)?$/u },
  { score: 80, says: /^(?:所属|咨询|诊断|服务|推荐|申报)+(?:机构|单位)(?:名称|全称)?$/u },
  { score: 78, says: /^(?:咨询|诊断|服务)+(?:商|方|公司)(?:名称|全称)?$|^第三方(?:咨询|诊断|服务)*机构(?:名称|全称)?$/u },
  { score: 75, says: /^机构(?:名称|全称)$/u },
  { score: 70, says: /^平台简称$/u },
  { score: 90, says: /^(?:service|diagnosis|consulting)*platform(?:'?s?name)?$/u },
];

/** 承担企业: the company that carries a platform. */
export const ENTERPRISE_BEHIND: readonly Wording[] = SUMMARY_VOCABULARY.roles.company ?? [];

export const ENTERPRISE: readonly Wording[] = [
  { score: 100, says: /^(?:被|受|拟)?(?:诊断|服务|评估|回访|走访|受访|访谈|实施|项目|改造|采用|用户|客户)*企业(?:名称|全称)?$/u },
  { score: 100, says: /^(?:被|受)(?:诊断?|服务|评估|回访|走访|访)(?:的)?(?:企业|单位|客户|公司|对象)(?:名称|全称)?$/u },
  { score: 85, says: /^(?:回访|走访|实施|项目|客户|用户)*(?:公司|客户|单位)(?:名称|全称)$/u },
  { score: 85, says: /^(?:(?:诊断|服务|回访|走访|访谈|评估|调查|抽查)(?:对象|客户)|客户)(?:名称|全称)?$/u },
  // 工业企业名称, 抽查企业; not the company behind the platform.
  { score: 60, says: /^\p{Script=Han}{1,4}企业(?:名称|全称)?$/u, unless: /平台|承担|依托|运营|牵头|承办|主办|所属|是否|确认|满意|付款|支付/u },
  { score: 80, says: /^(?:enterprise|company|client|customer)(?:'?s?name)?$/u },
];

export const CREDIT_CODE: readonly Wording[] = [
  { score: 100, says: /统一社会信用代码|社会信用代码|信用代码|统一代码/u },
  { score: 85, says: /^(?:企业)?(?:纳税人识别号|税号)$/u },
  { score: 70, says: /^(?:企业|机构|组织机构)代码$/u },
  { score: 90, says: /creditcode|uscc/u },
];

export const REPORT: readonly Wording[] = [
  { score: 100, says: /^(?:最差|对应|所属|关联)*(?:诊断|评估)?(?:报告|诊断书)书?(?:编号|号|号码)$/u },
  { score: 70, says: /^(?:诊断报告|报告)(?:名称)?$/u },
  { score: 85, says: /^report(?:no\.?|number|id|code)?$/u },
];

export const CONTRACT: readonly Wording[] = [
  { score: 100, says: /合同(?:编?号|号码)/u },
  { score: 90, says: /(?:协议|委托书)(?:编?号|号码)/u },
  { score: 75, says: /^(?:项目|委托|实施|采购|购销|设备)*(?:合同|协议)(?:书|名称|协议)?$/u },
  { score: LIKELY, says: /合同|协议/u, unless: /金额|额$|价|日期|时间|类[型别]|是否|份数|备案/u },
  { score: 85, says: /^(?:commission)?contract(?:no\.?|number|id)?$/u },
];

export const PROJECT: readonly Wording[] = [
  { score: 100, says: /^(?:实施|改造|投资|技改|智能化改造|对应|所属)*项目(?:名称|全称)$/u },
  { score: 85, says: /^(?:实施|改造|投资|技改|智能化改造|对应|所属)*项目$/u },
  { score: 85, says: /^project(?:'?s?name)?$/u },
];

/** Days on which something else happened: when the row was written, or what is only planned. */
const NOT_THE_DAY = /申报|申请|填[报表写]|报送|上报|提交|录入|登记|更新|计划|拟|预计|合同|协议|签[订约署]|起|止|到期/u;

/** @returns wordings of a date: the named ones surely, a bare 日期 or 时间 a little less. */
export function dateWordings(named: RegExp, english: RegExp): readonly Wording[] {
  return [
    { score: 100, says: named },
    { score: 80, says: /^(?:日期|时间)$/u },
    { score: LIKELY, says: /(?:日期|时间|年月日)$/u, unless: NOT_THE_DAY },
    { score: 85, says: english },
  ];
}

/** No header is out of the question for every role of a ledger. */
export const NEVER = /得分|评分|分值|排名|名次|备注|说明$/u;

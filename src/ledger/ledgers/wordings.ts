import type { Wording } from "../columns/vocabulary";
import { SUMMARY_VOCABULARY } from "../summary/vocabulary";

/** Wordings that several ledgers share. */
export const PLATFORM: readonly Wording[] = [
  { score: 100, says: /^(?:所属|智能化改造|咨询|诊断|服务|推荐|申报|承办|主办|组织|承担|实施|举办|责任)*平台(?:[/或、]?(?:机构|单位))?(?:名称|全称)?$/u },
  { score: 80, says: /^(?:所属|咨询|诊断|服务|推荐|申报)+(?:机构|单位)(?:名称|全称)?$/u },
  { score: 78, says: /^(?:咨询|诊断|服务|咨询诊断)(?:商|方|公司)(?:名称|全称)?$/u },
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
  { score: 85, says: /^(?:(?:诊断|服务|回访|走访|访谈|评估)(?:对象|客户)|客户)(?:名称|全称)?$/u },
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
  { score: 75, says: /^(?:项目|委托|实施|采购|设备)*合同(?:名称|协议)?$/u },
  { score: 85, says: /^(?:commission)?contract(?:no\.?|number|id)?$/u },
];

export const PROJECT: readonly Wording[] = [
  { score: 100, says: /^(?:实施|改造|投资|技改|智能化改造|对应|所属)*项目(?:名称|全称)$/u },
  { score: 85, says: /^(?:实施|改造|投资|技改|智能化改造|对应|所属)*项目$/u },
  { score: 85, says: /^project(?:'?s?name)?$/u },
];

/** @returns wordings of a date: the named ones surely, a bare 日期 or 时间 a little less. */
export function dateWordings(named: RegExp, english: RegExp): readonly Wording[] {
  return [
    { score: 100, says: named },
    { score: 80, says: /^(?:日期|时间)$/u },
    { score: 85, says: english },
  ];
}

/** No header is out of the question for every role of a ledger. */
export const NEVER = /得分|评分|分值|排名|名次|备注|说明$/u;

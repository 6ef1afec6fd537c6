import type { LedgerDefinition } from "../definition";
import { ENTERPRISE, NEVER, PLATFORM, PROJECT, REPORT } from "../wordings";

/** 项目台账: a project carried out, and whether it is in the statistics database (annex, 项目实施 1 and 2). */
export const project: LedgerDefinition = {
  kind: "project",
  telling: [["project"], ["stamp", "enrolled"]],
  titled: /项目.*(?:台账|清单|明细|登记|汇总)|实施项目|projects?/u,
  titleTells: false,
  vocabulary: {
    never: NEVER,
    roles: {
      platform: PLATFORM,
      project: PROJECT,
      enterprise: [...ENTERPRISE, { score: 85, says: /^(?:建设|实施|项目|业主|申报)(?:单位|主体|企业)(?:名称|全称)?$/u }],
      report: REPORT,
      stamp: [
        { score: 100, says: /盖章|签章|用印|公章/u, unless: /日期|时间/u },
        { score: 85, says: /^(?:report)?stamp(?:ed)?$/u },
      ],
      amount: [
        { score: 100, says: /(?:凭证|发票|票据).*(?:金额|投资|合计)|(?:金额|投资).*(?:凭证|发票)/u },
        { score: 80, says: /(?:实际|已完成|完成|累计完成)投资/u },
        { score: 75, says: /^已(?:完成)?(?:投资额?|开票金额|支付金额)$/u },
        { score: 40, says: /投资|到账|到位|支付|开票/u },
        { score: 85, says: /(?:evidenced|voucher|invoice)amount/u },
      ],
      planned: [
        { score: 100, says: /计划.*(?:投资|金额)|(?:项目)?总投资|(?:概算|估算)投资|投资(?:总额|概算|估算|计划)/u, unless: /凭证|发票|实际|完成/u },
        { score: 85, says: /planned(?:investment|amount)|totalinvestment/u },
      ],
      enrolled: [
        { score: 100, says: /入库|在库|纳统|入统|统计局?库/u, unless: /月|日期|时间|编码|代码|编号/u },
        { score: 85, says: /^(?:is)?enrol(?:l)?ed$/u },
      ],
      month: [
        { score: 100, says: /(?:入库|在库|纳统|入统).*(?:月|日期|时间)/u },
        { score: 85, says: /^enrol(?:l)?(?:ed|ment)?month$/u },
      ],
      projectCode: [{ score: 100, says: /项目(?:备案)?(?:代码|编码|编号)|备案(?:号|证号|编号|代码)/u }],
    },
  },
};

import type { LedgerDefinition } from "../definition";
import { LIKELY } from "../../columns/vocabulary";
import { CONTRACT, dateWordings, ENTERPRISE, NEVER, PLATFORM, PROJECT } from "../wordings";

/** 投资凭证台账: what enterprises paid (annex, 附加考核 1). */
export const voucher: LedgerDefinition = {
  kind: "voucher",
  telling: [["voucher"], ["amount", "date"]],
  titled: /凭证|发票|支出|voucher/u,
  titleTells: false,
  vocabulary: {
    never: NEVER,
    roles: {
      platform: PLATFORM,
      project: PROJECT,
      enterprise: ENTERPRISE,
      voucher: [
        { score: 100, says: /凭证(?:编?号|号码)/u },
        { score: 80, says: /(?:发票|票据|付款单|单据|回单|流水|收据|汇款单)(?:代码及)?(?:编?号|号码)|^票号$|凭证字号/u },
        { score: 60, says: /^(?:支出|付款|投资|有效|记账)?(?:凭证|发票|票据)$/u },
        { score: 85, says: /^(?:voucher|invoice)(?:no\.?|number|id)?$/u },
      ],
      date: [
        ...dateWordings(/(?:凭证|支付|支出|付款|开票|入账|到账|记账|发票|票据|发生).*(?:日期|时间)/u, /^(?:voucher|payment|invoice)?date$/u),
      ],
      amount: [
        { score: 100, says: /(?:凭证|支付|支出|付款|实付|开票|发票|票据|票面|价税|含税|到账|投资).*(?:金额|额|合计)|^金额$/u, unless: /合同金额|计划|税额|不含税/u },
        { score: 60, says: /不含税.*(?:金额|额|合计)|(?:金额|额|合计)不含税$/u },
        { score: LIKELY, says: /金额$/u, unless: /合同|计划|概算|预算|税额/u },
        { score: 85, says: /^amount/u },
      ],
      payer: [
        { score: 100, says: /(?:付款|支付|支出)(?:方|单位|企业|主体|人)|购买方|购方|购货(?:单位|方)/u },
        { score: 85, says: /^payer$/u },
      ],
      contract: CONTRACT,
    },
  },
};

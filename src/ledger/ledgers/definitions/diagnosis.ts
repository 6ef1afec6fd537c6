import type { LedgerDefinition } from "../definition";
import { CREDIT_CODE, ENTERPRISE, NEVER, PLATFORM, REPORT } from "../wordings";

/** 诊断台账: an enterprise diagnosed, and whether it confirmed the report (annex, 诊断服务 1). */
export const diagnosis: LedgerDefinition = {
  kind: "diagnosis",
  telling: [["enterprise"], ["stamp", "confirmed", "confirmDate"]],
  titled: /诊断.*(?:台账|清单|明细|登记|汇总)|企业确认|diagnos/u,
  titleTells: true,
  vocabulary: {
    never: NEVER,
    roles: {
      platform: PLATFORM,
      enterprise: ENTERPRISE,
      code: CREDIT_CODE,
      report: REPORT,
      confirmDate: [
        { score: 100, says: /(?:确认|认可).*(?:日期|时间|年月日|日$)/u },
        { score: 85, says: /(?:盖章|签章|签字|签收).*(?:日期|时间|年月日|日$)/u },
        { score: 40, says: /诊断(?:完成)?(?:日期|时间)|^(?:日期|时间)$|出具(?:日期|时间)/u },
        { score: 85, says: /confirm(?:ed|ation)?(?:date|on)/u },
      ],
      diagnosedOn: [
        { score: 90, says: /(?:诊断|评估)(?:完成|结束|开始|服务)?(?:日期|时间)|(?:报告)?出具(?:日期|时间)|报告(?:完成|提交)?(?:日期|时间)/u, unless: /确认|认可|盖章|签/u },
        { score: 85, says: /^diagnos(?:is|ed)(?:date|on)$/u },
      ],
      stamp: [
        { score: 100, says: /盖章|签章|用印|公章/u, unless: /日期|时间|日$/u },
        { score: 85, says: /^stamp(?:ed)?$/u },
      ],
      confirmed: [
        { score: 90, says: /^(?:是否|已|经)*(?:企业|客户)?(?:是否|已)?(?:确认|认可)(?:情况|状态|与否)?$/u },
        { score: 85, says: /^confirmed$/u },
      ],
    },
  },
};

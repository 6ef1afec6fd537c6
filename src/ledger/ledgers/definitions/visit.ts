import type { LedgerDefinition } from "../definition";
import { CREDIT_CODE, dateWordings, ENTERPRISE, PLATFORM } from "../wordings";

/** 回访走访表: what enterprises said when called or visited (annex, 服务质量 2). */
export const visit: LedgerDefinition = {
  kind: "visit",
  telling: [["enterprise"], ["verdict"]],
  titled: /回访|走访|满意|visit/u,
  titleTells: false,
  vocabulary: {
    never: /得分|评分|分值|原因|备注|说明$/u,
    roles: {
      platform: PLATFORM,
      enterprise: ENTERPRISE,
      code: CREDIT_CODE,
      date: dateWordings(/(?:回访|走访|访谈|调查|访问|抽查|通话|反馈).*(?:日期|时间)/u, /^(?:call|visit)?date$/u),
      verdict: [
        { score: 100, says: /满意/u, unless: /满意度分|率|户数|家数/u },
        { score: 75, says: /^(?:企业|客户|总体|综合)*(?:评价|反馈|回访|走访)(?:结果|结论|意见|情况)$|^(?:企业|客户|总体|综合)*(?:评价|反馈)$/u },
        { score: 85, says: /^(?:verdict|satisf\w+)$/u },
      ],
      upheld: [{ score: 100, says: /(?:核实|核查|复核)(?:结果|情况|结论)|^upheld$/u }],
    },
  },
};

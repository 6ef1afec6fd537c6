import type { LedgerDefinition } from "../definition";
import { NEVER, REPORT } from "../wordings";

/** 交叉互评结果: what people decided after the review; a row is one point (annex, 服务质量 1). */
export const worst: LedgerDefinition = {
  kind: "worst",
  telling: [["month"], ["platform"], ["report"]],
  titled: /最差|末位|互评结果|worst/u,
  titleTells: true,
  said: /最差|末位|互评结果|worst/u,
  // 交叉互评表 has a row for each report that was reviewed.
  alien: /得分|评分|打分|分数|评审(?:平台|人|专家)|score/u,
  vocabulary: {
    never: NEVER,
    roles: {
      platform: [
        { score: 100, says: /(?:最差|末位).*(?:平台|机构|单位)|(?:平台|机构|单位).*(?:最差|末位)/u, unless: /次数/u },
        { score: 75, says: /^(?:被评|责任|所属)平台(?:名称)?$/u },
        { score: 60, says: /^平台(?:名称)?$/u },
        { score: 85, says: /^worst(?:report)?(?:'?s)?platform$/u },
      ],
      month: [
        { score: 100, says: /^(?:评审|互评|评议|评比|评选|考核|统计|通报|抽样|所属)*(?:月份?|年月|月度)$/u },
        { score: 70, says: /^(?:评审|互评|考核)*(?:日期|时间|期)$/u },
        { score: 85, says: /^month$/u },
      ],
      report: [...REPORT, { score: 70, says: /^(?:最差|末位)(?:诊断)?报告(?:编号)?$/u }],
    },
  },
};

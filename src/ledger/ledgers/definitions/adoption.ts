import { LIKELY } from "../../columns/vocabulary";
import type { LedgerDefinition } from "../definition";
import { CONTRACT, ENTERPRISE, NEVER, PLATFORM, REPORT } from "../wordings";

/** 方案采用台账: a solution adopted and commissioned (annex, 诊断服务 2). */
export const adoption: LedgerDefinition = {
  kind: "adoption",
  telling: [["scheme", "adopted", "commissioned", "date"], ["contract", "report", "scheme"]],
  titled: /采用|采纳|委托实施|adopt/u,
  titleTells: false,
  // Without a word of it, a list of contracts is anybody's.
  said: /方案|采用|采纳|委托|adopt|solution|scheme/u,
  vocabulary: {
    never: NEVER,
    roles: {
      platform: PLATFORM,
      enterprise: ENTERPRISE,
      report: REPORT,
      scheme: [
        { score: 100, says: /方案.*(?:名称|题目|内容)|^(?:采用|采纳|解决|改造|诊断)*方案$/u },
        { score: 85, says: /^(?:adopted)?(?:scheme|solution)(?:name)?$/u },
      ],
      date: [
        { score: 100, says: /(?:采用|采纳).*(?:日期|时间)/u },
        { score: 85, says: /(?:委托|签订|签约).*(?:日期|时间)/u },
        { score: 80, says: /^(?:委托)?(?:合同|协议)(?:日期|时间)$/u },
        { score: LIKELY, says: /^(?:日期|时间)$/u },
        { score: 85, says: /^(?:adopt(?:ed|ion)(?:date|on))$/u },
      ],
      contract: CONTRACT,
      adopted: [{ score: 90, says: /^是否(?:被?企业)?(?:采用|采纳)$|^(?:采用|采纳)(?:情况|与否)$/u }],
      commissioned: [{ score: 90, says: /^是否委托(?:实施)?$|^委托(?:实施)?(?:情况|与否)$/u }],
    },
  },
};

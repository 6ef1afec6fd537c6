import type { LedgerDefinition } from "../definition";
import { dateWordings, ENTERPRISE, NEVER, PLATFORM } from "../wordings";

/** 示范项目台账 (annex, 示范推广 1). */
export const demo: LedgerDefinition = {
  kind: "demo",
  telling: [["name"], ["document"]],
  titled: /示范/u,
  titleTells: true,
  vocabulary: {
    never: NEVER,
    roles: {
      platform: PLATFORM,
      enterprise: ENTERPRISE,
      name: [
        { score: 100, says: /(?:示范|标杆).*(?:名称|项目|工程|标杆)|^示范$/u },
        { score: 75, says: /^(?:项目)?名称$|^项目$/u },
        { score: 85, says: /^demo(?:nstration)?(?:project)?(?:name)?$/u },
      ],
      document: [
        { score: 100, says: /(?:认定|命名|批准|批复|发布|公布|入选|公示).*(?:文件|文号|依据|批次|批文)|文件(?:名称|编?号)|^(?:发|批)?文号$/u },
        { score: 85, says: /^document$/u },
      ],
      date: dateWordings(/(?:认定|命名|授牌|获评|批准|批复|获批|发布|公布|发文|建成|公示|入选).*(?:日期|时间|年月日)/u, /^(?:recognition|recogni[sz]ed)?date$/u),
    },
  },
};

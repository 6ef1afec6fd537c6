import type { LedgerDefinition } from "../definition";
import { LIKELY } from "../../columns/vocabulary";
import { dateWordings, NEVER, PLATFORM } from "../wordings";

/** 推广会台账 (annex, 示范推广 2). */
export const event: LedgerDefinition = {
  kind: "event",
  telling: [["name"], ["place"]],
  titled: /推广|推介|现场会|宣贯|宣讲|观摩|promotion|event/u,
  titleTells: true,
  vocabulary: {
    never: NEVER,
    roles: {
      platform: [...PLATFORM, { score: 70, says: /^(?:承办|主办|举办|组织)(?:单位|机构)(?:名称|全称)?$/u }],
      name: [
        { score: 100, says: /(?:推广会|推介会|现场会|宣贯会|宣讲会|观摩会|会议|活动).*(?:名称|主题|题目)|^(?:现场|提升)?(?:推广会|推介会|现场会|宣贯会|宣讲会|观摩会|推广活动)$/u },
        { score: 75, says: /^(?:名称|主题)$/u },
        { score: LIKELY, says: /(?:名称|主题|题目)$/u, unless: /平台|单位|机构|企业|项目/u },
        { score: 85, says: /^event(?:name)?$/u },
      ],
      place: [
        { score: 100, says: /地点|地址|场地|场所|^会场$|(?:举办|召开|举行)地$/u },
        { score: 85, says: /^(?:place|venue|location)$/u },
      ],
      form: [
        { score: 100, says: /(?:推广|活动|会议|举办)?(?:形式|类型|类别|方式|性质)$|线上.*线下|是否现场/u },
        { score: 85, says: /^(?:form|type|mode)$/u },
      ],
      date: dateWordings(/(?:举办|召开|举行|开会|会议|活动).*(?:日期|时间)/u, /^(?:event)?date$/u),
    },
  },
};

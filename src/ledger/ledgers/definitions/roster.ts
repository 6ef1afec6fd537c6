import { SUMMARY_VOCABULARY } from "../../summary/vocabulary";
import { LIKELY } from "../../columns/vocabulary";
import type { LedgerDefinition } from "../definition";
import { CREDIT_CODE, PLATFORM } from "../wordings";

const facts = SUMMARY_VOCABULARY.roles;

/** 平台名册: the platforms of the year, their service dates, and the facts of 组织机构. */
export const roster: LedgerDefinition = {
  kind: "roster",
  telling: [["platform", "company"], ["registered", "leader", "goal", "plan", "duty", "insuredStaff", "from", "to", "period"]],
  titled: /名册|名单|平台(?:基本)?(?:信息|情况|一览)|roster/u,
  titleTells: true,
  // 周报 and 月度通报 name platforms and days as a roster does.
  alien: /^(?:第?几?周次?|周别|填报周)$|^本[周月]|迟报|报送|完成率|进度差|可抽|随机种子/u,
  vocabulary: {
    never: /得分|评分|排名|名次|备注|联系|电话/u,
    roles: {
      platform: PLATFORM,
      company: facts.company ?? [],
      code: CREDIT_CODE,
      from: [
        { score: 100, says: /(?:服务|任务书|合同|协议|考核|周期)(?:期限?|周期)?.*(?:起始?|开始)(?:日期?|时间|日)?\)?$/u, unless: /止|结束/u },
        { score: 80, says: /^(?:起始?|开始|起算)(?:日期?|时间|日)?$|^(?:service)?(?:from|start(?:date)?)$/u },
      ],
      to: [
        { score: 100, says: /(?:服务|任务书|合同|协议|考核|周期)(?:期限?|周期)?.*(?:终?止|结束|到期|届满)(?:日期?|时间|日)?\)?$/u, unless: /起|开始/u },
        { score: 80, says: /^(?:终?止|截止|结束|到期|届满)(?:日期?|时间|日)?$|^(?:service)?(?:to|end(?:date)?)$/u },
      ],
      period: [{ score: 90, says: /^(?:任务书)?(?:服务|任务书|合同|协议|考核)(?:期|期限|周期|起止)(?:起止)?(?:日期|时间)?$/u }],
      registered: facts.registered ?? [],
      leader: facts.leader ?? [],
      goal: [...(facts.goal ?? []), { score: LIKELY, says: /^目标$/u }],
      plan: [...(facts.plan ?? []), { score: LIKELY, says: /^计划$/u }],
      duty: facts.duty ?? [],
      insuredStaff: facts.insuredStaff ?? [],
      manager: facts.manager ?? [],
      technicalStaff: facts.technicalStaff ?? [],
    },
  },
};

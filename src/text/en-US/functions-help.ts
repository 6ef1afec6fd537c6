import type { Texts } from "../say";

/** What Excel shows of each =ZHGZ.* while a formula is written: the function, its annex row, an example, each argument. */
export const functionsHelpTexts: Texts = {
  "functions.help": "{description}. Source: {annex}. Example: {example}",

  "functions.ORG.description": "Points for organisation, out of 10: 0 when not registered, else 2 off for each of four checks that fails",
  "functions.ORG.annex": "annex row 组织机构 1, Art. 6(1)1",
  "functions.ORG.example": "=ZHGZ.ORG(\"yes\",\"no\",\"yes\",\"yes\",\"yes\") gives 8",
  "functions.ORG.registered": "Registered as a local legal person: yes or no (是 否, √ ×, TRUE FALSE)",
  "functions.ORG.leader": "A member of management is in charge: yes or no",
  "functions.ORG.goal": "Goals are clear: yes or no",
  "functions.ORG.plan": "The plan is definite: yes or no",
  "functions.ORG.duty": "Tasks are assigned to persons: yes or no",

  "functions.STAFF.description": "Points for insured staff, out of 5: 5 from 50 persons on (inclusive), else 0",
  "functions.STAFF.annex": "annex row 组织机构 2, Art. 6(1)2",
  "functions.STAFF.example": "=ZHGZ.STAFF(50) gives 5",
  "functions.STAFF.count": "Staff with local social insurance, a whole number of 0 or more",

  "functions.DIAG.description": "Points for diagnoses, out of 30: full from 100 enterprises on, in proportion below, to two decimals",
  "functions.DIAG.annex": "annex row 诊断服务 1, Art. 6(2)1",
  "functions.DIAG.example": "=ZHGZ.DIAG(99) gives 29.7",
  "functions.DIAG.count": "Enterprises diagnosed whose reports they confirmed, a whole number of 0 or more",

  "functions.ADOPT.description": "Points for adopted solutions, out of 10: full from 10 on, in proportion below",
  "functions.ADOPT.annex": "annex row 诊断服务 2, Art. 6(2)2",
  "functions.ADOPT.example": "=ZHGZ.ADOPT(9) gives 9",
  "functions.ADOPT.count": "Solutions adopted and commissioned, a whole number of 0 or more",

  "functions.PROJECT.description": "Points for projects carried out, out of 10: full from 40 on, in proportion below",
  "functions.PROJECT.annex": "annex row 项目实施 1, Art. 6(3)1",
  "functions.PROJECT.example": "=ZHGZ.PROJECT(39) gives 9.75",
  "functions.PROJECT.count": "Projects of at least 100万元 each, a whole number of 0 or more; ZHGZ.PROJECTCOUNT counts them from amounts",

  "functions.ENROLL.description": "Points for enrolled projects, out of 5: full from 20 on, in proportion below",
  "functions.ENROLL.annex": "annex row 项目实施 2, Art. 6(3)2",
  "functions.ENROLL.example": "=ZHGZ.ENROLL(19) gives 4.75",
  "functions.ENROLL.count": "Projects in the statistics bureau's database, a whole number of 0 or more",

  "functions.DEMO.description": "Points for demonstration projects, out of 5: 2.5 each, full from 2 on",
  "functions.DEMO.annex": "annex row 示范推广 1, Art. 6(4)1",
  "functions.DEMO.example": "=ZHGZ.DEMO(1) gives 2.5",
  "functions.DEMO.count": "Demonstration projects, a whole number of 0 or more",

  "functions.EVENT.description": "Points for promotion events, out of 10: 2 each, full from 5 on",
  "functions.EVENT.annex": "annex row 示范推广 2, Art. 6(4)2",
  "functions.EVENT.example": "=ZHGZ.EVENT(3) gives 6",
  "functions.EVENT.count": "Promotion events, a whole number of 0 or more",

  "functions.QUALITY.description": "Points for the quality of reports, out of 10: 1 off for each time named the worst report, never below 0",
  "functions.QUALITY.annex": "annex row 服务质量 1, Art. 6(5)1",
  "functions.QUALITY.example": "=ZHGZ.QUALITY(1) gives 9",
  "functions.QUALITY.worstCount": "Times in the cycle that a report was named the month's worst, a whole number of 0 or more",

  "functions.FEEDBACK.description": "Points for the enterprises' feedback, out of 5: 1 off for each dissatisfied enterprise, never below 0",
  "functions.FEEDBACK.annex": "annex row 服务质量 2, Art. 6(5)2",
  "functions.FEEDBACK.example": "=ZHGZ.FEEDBACK(2) gives 3",
  "functions.FEEDBACK.dissatisfied": "Dissatisfied enterprises (each once), a whole number of 0 or more",

  "functions.BONUS.description": "Bonus points, out of 10: 2, 4, 6, 8, 10 from 1, 5, 10, 50, 100亿元 of new investment on (inclusive)",
  "functions.BONUS.annex": "annex row 附加考核 1, Art. 7",
  "functions.BONUS.example": "=ZHGZ.BONUS(\"1.2亿\") gives 2; =ZHGZ.BONUS(5,\"亿元\") gives 4",
  "functions.BONUS.investment": "Accumulated new investment: a number (万元 by default), or text with its own unit such as 1.2亿",
  "functions.BONUS.unit": "Optional. Unit of the number: 元, 万元 (default) or 亿元; a unit in the text wins",

  "functions.TIER.description": "The tier of a total: 优秀 from 90, 先进 from 80, 良好 from 70, 合格 from 60 (all inclusive), else 不及格",
  "functions.TIER.annex": "Art. 11",
  "functions.TIER.example": "=ZHGZ.TIER(89.75) gives 先进",
  "functions.TIER.total": "Total score, 0 to 110, compared at two decimals",

  "functions.SCORE.description":
    "Scores many platforms at once: rows of 15 facts become eleven items, basic score and total; what is missing is 待补 or 待定",
  "functions.SCORE.annex": "all rows of the annex, Art. 6 and 7",
  "functions.SCORE.example": "=ZHGZ.SCORE(B3:P12)",
  "functions.SCORE.facts":
    "Rows of 15 columns: registered, leader, goal, plan, duty (yes/no), staff, diagnoses, adopted, projects, enrolled, demos, events, worst reports, dissatisfied, investment (万元)",

  "functions.RANK.description": "Ranks of totals, the highest first; equal ones share a rank and the next is left out (1, 2, 2, 4)",
  "functions.RANK.annex": "Art. 10",
  "functions.RANK.example": "=ZHGZ.RANK(N3:N12)",
  "functions.RANK.totals": "Totals of the platforms, 0 to 110; blank ones get no rank, 待定 stays 待定",

  "functions.REWARD.description":
    "Awards in 万元 by budget and the ratio 3:2:1 for 优秀, 先进 and 良好, at most 300, 200 and 100万元, equal within a tier",
  "functions.REWARD.annex": "Art. 9 to 11",
  "functions.REWARD.example": "=ZHGZ.REWARD(N3:N12,1500)",
  "functions.REWARD.totals": "Totals of all platforms, 0 to 110; blank ones do not count, 待定 stays 待定",
  "functions.REWARD.budget": "The year's budget: a number (万元), or text with its own unit such as 1500万元",

  "functions.PROJECTCOUNT.description": "How many projects have at least 100万元 of investment, by invoices and other valid vouchers",
  "functions.PROJECTCOUNT.annex": "annex row 项目实施 1",
  "functions.PROJECTCOUNT.example": "=ZHGZ.PROJECTCOUNT(F3:F60,\"万元\")",
  "functions.PROJECTCOUNT.amounts": "One cell per project with its vouchers' amount; blank cells do not count",
  "functions.PROJECTCOUNT.unit": "Optional. Unit of the numbers: 元, 万元 (default) or 亿元; a unit in the text wins",

  "functions.EXPLAIN.description": "Says in one sentence how an item's score comes about and where the rule stands",
  "functions.EXPLAIN.annex": "the eleven annex rows and their articles",
  "functions.EXPLAIN.example": "=ZHGZ.EXPLAIN(\"DIAG\",99) gives 诊断服务 1: 99 enterprises ÷ 100 × 30 points = 29.70 points…",
  "functions.EXPLAIN.item": "The item: its function (DIAG) or its annex row (诊断服务1)",
  "functions.EXPLAIN.fact": "What the item is scored from; for 组织机构1 a range of five answers",
};

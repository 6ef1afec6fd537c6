import { answeredYes, monthInCycle, named } from "../checks";
import { projectNames } from "../identities";
import type { CountingRule } from "../rule";

/** Annex, 项目实施 2: 项目入库以统计局在库项目为准. */
export const enrolled: CountingRule = {
  fact: "enrolled",
  ledger: "project",
  needs: [["platform"], ["project"], ["enrolled"]],
  datedBy: "month",
  checks: [answeredYes("enrolled", "notEnrolled"), monthInCycle("month"), named("project", "projectCode")],
  identity: (row, { index }, around) => around.projects.identityOf(row, index),
  repeated: "duplicate",
  projectNames: (row) => projectNames(row, "project"),
  mark: "enrolled",
};

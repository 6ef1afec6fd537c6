import { dayInCycle, named, notDenied } from "../checks";
import { projectNames } from "../identities";
import type { CountingRule } from "../rule";

/** Annex, 示范推广 1: each demonstration project once; of one name, those of two enterprises are two. */
export const demos: CountingRule = {
  fact: "demos",
  ledger: "demo",
  needs: [["platform"], ["name"], ["date"]],
  datedBy: "date",
  checks: [dayInCycle("date"), named("name"), notDenied("document")],
  identity: (row, { index }, around) => around.demos.identityOf(row, index),
  repeated: "duplicate",
  projectNames: (row) => projectNames(row, "name"),
  mark: "name",
};

import { nameKey } from "../../values/name";
import { dayInCycle, named, notDenied } from "../checks";
import { projectNames } from "../identities";
import { cellOf } from "../ledger-table";
import type { CountingRule } from "../rule";

/** Annex, 示范推广 1: each demonstration project once; of one name, those of two enterprises are two. */
export const demos: CountingRule = {
  fact: "demos",
  ledger: "demo",
  needs: [["platform"], ["name"], ["date"]],
  datedBy: "date",
  checks: [dayInCycle("date"), named("name"), notDenied("document")],
  identity: (row) => `${nameKey(cellOf(row, "name"))}|${nameKey(cellOf(row, "enterprise"))}`,
  repeated: "duplicate",
  projectNames: (row) => projectNames(row, "name"),
  mark: "name",
};

import { answeredYes, dayInCycle, named, stated } from "../checks";
import { projectNames, textOf } from "../identities";
import type { CountingRule } from "../rule";

/** Annex, 诊断服务 2: solutions adopted and commissioned within the cycle, each solution of a report once. */
export const adopted: CountingRule = {
  fact: "adopted",
  ledger: "adoption",
  needs: [["platform"], ["date"], ["contract"]],
  datedBy: "date",
  checks: [
    answeredYes("adopted", "notAdopted"), answeredYes("commissioned", "noContract"), stated("contract", "noContract"),
    dayInCycle("date"), named("scheme", "report", "contract"),
  ],
  identity: (row) => {
    const [report, scheme] = [textOf(row, "report"), textOf(row, "scheme")];
    return report !== "" && scheme !== "" ? `${report}|${scheme}` : `${report}|${scheme}|${textOf(row, "contract")}`;
  },
  repeated: "duplicate",
  projectNames: (row) => projectNames(row, "scheme"),
  mark: "contract",
};

import { monthInCycle } from "../checks";
import { textOf } from "../identities";
import { cellOf } from "../ledger-table";
import type { CountingRule } from "../rule";

/** Annex, 服务质量 1: each recorded decision is one point (reading 7); only the same report of the same month is the same. A month of 无 names nobody. */
export const worstReports: CountingRule = {
  fact: "worstReports",
  ledger: "worst",
  needs: [["platform"], ["month"]],
  datedBy: "month",
  nobody: "noneNamed",
  checks: [monthInCycle("month")],
  identity: (row, _platform, { cells }) => {
    const report = textOf(row, "report");
    const month = cells.month(cellOf(row, "month"));
    return report === "" ? null : `${month.kind === "month" ? month.month : ""}|${report}`;
  },
  repeated: "duplicate",
  mark: "platform",
};

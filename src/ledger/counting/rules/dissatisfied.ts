import { asksWhetherSatisfied, readVerdict } from "../../values/verdict";
import { dayInCycle, named, rightCode } from "../checks";
import { textOf } from "../identities";
import { doubt, exclude, PASS, type Check } from "../judgement";
import { cellOf } from "../ledger-table";
import type { CountingRule } from "../rule";

/** What the enterprise said when it was called or visited. */
export const saidDissatisfied: Check = (row) => {
  const asksSatisfied = asksWhetherSatisfied(row.table.ledger.header, row.table.columns.get("verdict"));
  const reading = readVerdict(cellOf(row, "verdict"), asksSatisfied);
  if (reading.kind === "unsure") return doubt("verdict", reading.reason);
  return reading.dissatisfied ? PASS : exclude("verdict", "satisfied");
};

/** What people found on verifying; an empty cell leaves the enterprise's word as it is. */
const upheld: Check = (row) => {
  const result = textOf(row, "upheld");
  if (result === "" || /^(?:经核实)?(?:情况|基本)?(?:属实|成立|确认|已确认|已核实)$/u.test(result)) return PASS;
  return /不属实|不成立|不实|误报|有误|不满意撤销|撤销/u.test(result) ? exclude("upheld", "notUpheld") : doubt("upheld", "notAVerdict");
};

/** Annex, 服务质量 2: each dissatisfied enterprise once, not each call. */
export const dissatisfied: CountingRule = {
  fact: "dissatisfied",
  ledger: "visit",
  needs: [["platform"], ["enterprise"], ["date"], ["verdict"]],
  datedBy: "date",
  checks: [saidDissatisfied, upheld, dayInCycle("date"), named("enterprise"), rightCode],
  identity: (row, { index }, { enterprises }) => enterprises.identityOf(row, index),
  repeated: "sameEnterprise",
  mark: "enterprise",
};

import type { ChoiceKeys } from "../../../regulation/choices/choices";
import { amountAtLeast, amountOf, dayInCycle, named, stated } from "../checks";
import { firstInLedger, inEqualParts, nobodyYet, type ClaimPolicy } from "../claims";
import type { CountingChoices } from "../counting-choices";
import { doubt, exclude, PASS, type Check } from "../judgement";
import { cellOf } from "../ledger-table";
import type { CountingRule } from "../rule";

const linkedToDiagnosis: Check = (row, { index }, { links }) => {
  const link = links.linkOf(row, index);
  return typeof link === "string" ? doubt("project", link) : PASS;
};

/** The enterprise that paid, or whose project it is, has a report of the platform's. */
const ofDiagnosedEnterprise: Check = (row, { index }, { links }) => {
  if (!links.knowsEnterprises) return PASS;
  return links.isDiagnosed(row, index) ? PASS : doubt(row.table.columns.has("payer") ? "payer" : "project", "notDiagnosed");
};

/** The day of the diagnosis itself counts as after it. */
const afterDiagnosis: Check = (row, { index }, { links, cells }) => {
  const link = links.linkOf(row, index);
  if (typeof link === "string") return PASS;
  const paid = cells.day(cellOf(row, "date"));
  if (paid.kind === "unsure") return PASS;
  if (link.diagnosedOn === null) return doubt("project", "noDiagnosisDate");
  return paid.date >= link.diagnosedOn ? PASS : exclude("date", "beforeDiagnosis");
};

/** A voucher that another row lists among several, as in 12347、12348, would count twice. */
const ofNoOtherList: Check = (row, _platform, { vouchers }) => (vouchers.isListedElsewhere(row) ? doubt("voucher", "listedElsewhere") : PASS);

/** Reading 14: whose investment counts. */
const SCOPE: Readonly<Record<ChoiceKeys["investmentScope"], readonly Check[]>> = {
  linked: [linkedToDiagnosis],
  enterprise: [ofDiagnosedEnterprise],
  afterDiagnosis: [linkedToDiagnosis, afterDiagnosis],
};

/** Reading 15: a voucher that two platforms claim is never counted twice. */
const CLAIMS: Readonly<Record<ChoiceKeys["duplicateVoucher"], ClaimPolicy>> = {
  never: nobodyYet,
  split: inEqualParts,
  first: firstInLedger,
};

/** Annex, 附加考核 1: vouchers within the cycle with a contract, each once. */
export function investment({ investmentScope, duplicateVoucher }: CountingChoices): CountingRule {
  return {
    fact: "investmentWan",
    ledger: "voucher",
    needs: [["platform"], ["voucher"], ["date"], ["amount"], ["contract"]],
    datedBy: "date",
    checks: [dayInCycle("date"), stated("contract", "noContract"), amountAtLeast("amount", null), named("voucher"), ofNoOtherList, ...SCOPE[investmentScope]],
    identity: (row, _platform, { vouchers }) => vouchers.identityOf(row),
    repeated: "duplicate",
    claims: CLAIMS[duplicateVoucher],
    sameIf: (row, { cells }) => {
      const amount = amountOf(row, cells);
      const date = cells.day(cellOf(row, "date"));
      return `${amount.kind === "amount" ? amount.wan.toFixed() : ""}|${date.kind === "date" ? date.date : ""}`;
    },
    mark: "amount",
  };
}

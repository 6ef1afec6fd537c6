import type { LedgerRole } from "../ledgers/definition";
import { readDate } from "../values/date";
import { readMonth } from "../values/month";
import { foldText } from "../values/fold";
import { nameKey } from "../values/name";
import { asksWhetherSatisfied, readVerdict } from "../values/verdict";
import { amountAtLeast, amountOf, answeredYes, dayInCycle, isUnstated, monthInCycle, named, rightCode, stated } from "./checks";
import { doubt, exclude, PASS, type Check } from "./judgement";
import { cellOf, type LedgerRow } from "./ledger-table";
import type { CountingRule } from "./rule";

const text = (row: LedgerRow, role: LedgerRole): string => {
  const value = cellOf(row, role);
  return isUnstated(value) ? "" : foldText(value);
};

/** Annex, 诊断服务 1: reports confirmed by the enterprise within the cycle, each enterprise once. */
const diagnosed: CountingRule = {
  fact: "diagnosed",
  ledger: "diagnosis",
  needs: [["platform"], ["enterprise"], ["confirmDate"], ["stamp", "confirmed"]],
  datedBy: "confirmDate",
  checks: [
    answeredYes("stamp", "unconfirmed"), answeredYes("confirmed", "unconfirmed"), dayInCycle("confirmDate"),
    named("enterprise"), rightCode,
  ],
  identity: (row, { index }, { enterprises }) => enterprises.identityOf(row, index),
  repeated: "duplicate",
  mark: "enterprise",
};

/** Annex, 诊断服务 2: solutions adopted and commissioned within the cycle, each solution of a report once. */
const adopted: CountingRule = {
  fact: "adopted",
  ledger: "adoption",
  needs: [["platform"], ["date"], ["contract"]],
  datedBy: "date",
  checks: [
    answeredYes("adopted", "notAdopted"), answeredYes("commissioned", "noContract"), stated("contract", "noContract"),
    dayInCycle("date"), named("scheme", "report", "contract"),
  ],
  identity: (row) => {
    const [report, scheme] = [text(row, "report"), text(row, "scheme")];
    return report !== "" && scheme !== "" ? `${report}|${scheme}` : `${report}|${scheme}|${text(row, "contract")}`;
  },
  repeated: "duplicate",
  mark: "contract",
};

/** What rows about one project share: its code, else its name and its enterprise. */
function projectIdentity(row: LedgerRow): string {
  const code = text(row, "projectCode");
  return code !== "" ? `code|${code}` : `name|${nameKey(cellOf(row, "project"))}|${nameKey(cellOf(row, "enterprise"))}`;
}

/** Annex, 项目实施 1: the report stamped by the enterprise, 100万元 or more by vouchers (Art. 6(3)1, reading 18). */
const projects: CountingRule = {
  fact: "projects",
  ledger: "project",
  needs: [["platform"], ["project"], ["stamp"], ["amount"]],
  datedBy: null,
  checks: [answeredYes("stamp", "noStamp"), amountAtLeast("100"), named("project", "projectCode")],
  identity: projectIdentity,
  repeated: "duplicate",
  mark: "amount",
};

/** Annex, 项目实施 2: 项目入库以统计局在库项目为准. */
const enrolled: CountingRule = {
  fact: "enrolled",
  ledger: "project",
  needs: [["platform"], ["project"], ["enrolled"]],
  datedBy: "month",
  checks: [answeredYes("enrolled", "notEnrolled"), monthInCycle("month"), named("project", "projectCode")],
  identity: projectIdentity,
  repeated: "duplicate",
  mark: "enrolled",
};

/** Annex, 示范推广 1: each demonstration project once. */
const demos: CountingRule = {
  fact: "demos",
  ledger: "demo",
  needs: [["platform"], ["name"], ["date"]],
  datedBy: "date",
  checks: [dayInCycle("date"), named("name")],
  identity: (row) => nameKey(cellOf(row, "name")),
  repeated: "duplicate",
  mark: "name",
};

/** Annex, 示范推广 2: each event once; events of one name on different days are different (reading 6: either kind). */
const events: CountingRule = {
  fact: "events",
  ledger: "event",
  needs: [["platform"], ["date"]],
  datedBy: "date",
  checks: [dayInCycle("date"), named("name", "place")],
  identity: (row, _platform, { system }) => {
    const date = readDate(cellOf(row, "date"), system);
    return `${nameKey(cellOf(row, "name"))}|${date.kind === "date" ? date.date : ""}|${nameKey(cellOf(row, "place"))}`;
  },
  repeated: "duplicate",
  mark: "name",
};

/** Annex, 服务质量 1: each recorded decision is one point (reading 7); only the same report of the same month is the same. */
const worstReports: CountingRule = {
  fact: "worstReports",
  ledger: "worst",
  needs: [["platform"], ["month"]],
  datedBy: "month",
  checks: [monthInCycle("month")],
  identity: (row, _platform, { system }) => {
    const report = text(row, "report");
    const month = readMonth(cellOf(row, "month"), system);
    return report === "" ? null : `${month.kind === "month" ? month.month : ""}|${report}`;
  },
  repeated: "duplicate",
  mark: "platform",
};

const saidDissatisfied: Check = (row) => {
  const asksSatisfied = asksWhetherSatisfied(row.table.ledger.header, row.table.columns.get("verdict"));
  const reading = readVerdict(cellOf(row, "verdict"), asksSatisfied);
  if (reading.kind === "unsure") return doubt("verdict", reading.reason);
  return reading.dissatisfied ? PASS : exclude("verdict", "satisfied");
};

/** What people found on verifying; an empty cell leaves the enterprise's word as it is. */
const upheld: Check = (row) => {
  const result = text(row, "upheld");
  if (result === "" || /^(?:经核实)?(?:情况|基本)?(?:属实|成立|确认|已确认|已核实)$/u.test(result)) return PASS;
  return /不属实|不成立|不实|误报|有误|不满意撤销|撤销/u.test(result) ? exclude("upheld", "notUpheld") : doubt("upheld", "notAVerdict");
};

/** Annex, 服务质量 2: each dissatisfied enterprise once, not each call. */
const dissatisfied: CountingRule = {
  fact: "dissatisfied",
  ledger: "visit",
  needs: [["platform"], ["enterprise"], ["date"], ["verdict"]],
  datedBy: "date",
  checks: [saidDissatisfied, upheld, dayInCycle("date"), named("enterprise"), rightCode],
  identity: (row, { index }, { enterprises }) => enterprises.identityOf(row, index),
  repeated: "sameEnterprise",
  mark: "enterprise",
};

const linkedToDiagnosis: Check = (row, { index }, { links }) => {
  if (!links.known || !row.table.columns.has("project")) return PASS;
  const reason = links.doubtAbout(row, index);
  return reason === null ? PASS : doubt("project", reason);
};

/**
 * Annex, 附加考核 1: vouchers within the cycle with a contract, of projects linked to the platform's diagnosis (reading 14),
 * each once; one that two platforms claim counts for neither until a person decides (reading 15).
 */
const investment: CountingRule = {
  fact: "investmentWan",
  ledger: "voucher",
  needs: [["platform"], ["voucher"], ["date"], ["amount"], ["contract"]],
  datedBy: "date",
  checks: [dayInCycle("date"), stated("contract", "noContract"), amountAtLeast(null), named("voucher"), linkedToDiagnosis],
  identity: (row) => `${text(row, "voucher")}|${nameKey(cellOf(row, "payer"))}`,
  repeated: "duplicate",
  contestable: true,
  sameIf: (row, { system }) => {
    const amount = amountOf(row);
    const date = readDate(cellOf(row, "date"), system);
    return `${amount.kind === "amount" ? amount.wan.toFixed() : ""}|${date.kind === "date" ? date.date : ""}`;
  },
  mark: "amount",
};

/** Every fact that is counted from a ledger, in the annex's order; those of 组织机构 stand in the roster. */
export const COUNTING_RULES: readonly CountingRule[] = [
  diagnosed, adopted, projects, enrolled, demos, events, worstReports, dissatisfied, investment,
];

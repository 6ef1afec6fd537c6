import { message } from "../../regulation/message";
import { findingAt, type Finding } from "../finding";
import { isBlank } from "../values/fold";
import { placeIn } from "../sheet";
import { isUnstated } from "./checks";
import { judge, type Circumstances } from "./judgement";
import { cellOf, type LedgerTable, type SortedRow } from "./ledger-table";
import type { PlatformDirectory } from "./platforms";
import type { CountingRule } from "./rule";
import { settle, type Judged } from "./settle";
import { eachInSteps, type CountingStep } from "./step";
import { TallyKeeper, type Tally } from "./tally";
import { Things } from "./things";

/** Counts one fact for all platforms in one pass over its ledger; each row is counted, excluded or left to a person. */
export function* countFact(
  rule: CountingRule,
  rows: readonly SortedRow[],
  directory: PlatformDirectory,
  around: Circumstances,
): Generator<CountingStep, Tally> {
  const judged: Judged = { keeper: new TallyKeeper(rule), things: new Things(), eligible: [], marked: [], doubted: [] };
  yield* eachInSteps(rule, rows, (row) => void judgeRow(rule, row, directory, around, judged));
  return yield* settle(rule, judged, around);
}

function judgeRow(
  rule: CountingRule,
  row: SortedRow,
  directory: PlatformDirectory,
  around: Circumstances,
  { keeper, things, eligible, marked, doubted }: Judged,
): void {
  if (row.kind !== "data") {
    keeper.exclude(keeper.enter(row, null), row.kind);
    return;
  }
  const named = cellOf(row, "platform");
  if (rule.nobody !== undefined && !isBlank(named) && isUnstated(named)) {
    keeper.exclude(keeper.enter(row, null), rule.nobody, row, "platform");
    return;
  }
  const match = directory.matchIn(named, row.above);
  if (match.kind === "unsure") {
    const once = match.reason === "noPlatform" ? null : `${match.reason}|${String(named)}`;
    const entry = keeper.enter(row, null);
    keeper.review(entry, row, "platform", match, once);
    if (match.probable !== null) doubted.push({ row, platform: match.probable, entry });
    return;
  }
  const { platform } = match;
  const entry = keeper.enter(row, platform.name);
  const judgement = judge(rule.checks, row, platform, around);
  if (judgement.kind === "pass") {
    const identity = rule.identity(row, platform, around);
    const one = { row, platform, entry, identity, thing: things.of(platform, identity) };
    if (row.markedAt === null) eligible.push(one);
    else marked.push({ ...one, markedAt: row.markedAt });
  } else if (judgement.kind === "exclude") keeper.exclude(entry, judgement.reason, row, judgement.role);
  else {
    const once = judgement.doubt.reason === "noCycle" ? `noCycle|${platform.name}` : null;
    keeper.review(entry, row, judgement.role, judgement.doubt, once);
    doubted.push({ row, platform, entry });
  }
}

/** @returns in steps, a notice for each row of a ledger that is no entry, such as a total or a note. */
export function* setAsideFindings(table: LedgerTable): Generator<CountingStep, Finding[]> {
  const { grid } = table.ledger.header;
  const findings: Finding[] = [];
  yield* eachInSteps({ ledger: table.ledger.kind, fact: null }, table.rows, ({ kind, index, values }) => {
    if (kind === "data" || kind === "empty") return;
    const column = Math.max(0, values.findIndex((value) => !isBlank(value)));
    findings.push(
      findingAt(placeIn(grid, index, column), values[column] ?? "", {
        severity: "notice",
        problem: message(`ledger.row.${kind}`, { row: grid.firstRow + index + 1 }),
        suggestion: message("ledger.fix.none"),
      }),
    );
  });
  return findings;
}

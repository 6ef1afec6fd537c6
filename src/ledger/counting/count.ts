import { Decimal } from "../../regulation/decimal";
import { message } from "../../regulation/message";
import { findingAt, type Finding } from "../finding";
import { isBlank } from "../values/fold";
import { placeIn, type CellPlace } from "../sheet";
import { amountOf } from "./checks";
import { judge, type Circumstances } from "./judgement";
import { cellOf, placeOf, type LedgerRow, type LedgerTable, type SortedRow } from "./ledger-table";
import type { PlatformDirectory } from "./platforms";
import type { CountingRule } from "./rule";
import { ROWS_PER_STEP } from "../pace";
import type { CountingStep } from "./step";
import { factValues, TallyKeeper, type CountedRow, type RepeatedRow, type Tally } from "./tally";

interface Eligible extends CountedRow {
  readonly entry: ReturnType<TallyKeeper["enter"]>;
}

/** Counts one fact for all platforms in one pass over its ledger; each row is counted, excluded or left to a person. */
export function* countFact(
  rule: CountingRule,
  table: LedgerTable,
  directory: PlatformDirectory,
  around: Circumstances,
): Generator<CountingStep, Tally> {
  const keeper = new TallyKeeper(rule);
  const eligible: Eligible[] = [];
  for (const [index, row] of table.rows.entries()) {
    if (index % ROWS_PER_STEP === 0) yield { ledger: rule.ledger, fact: rule.fact, row: index, rows: table.rows.length };
    const one = judgeRow(rule, row, directory, around, keeper);
    if (one !== null) eligible.push(one);
  }
  return settle(rule, eligible, around, keeper);
}

function judgeRow(
  rule: CountingRule,
  row: SortedRow,
  directory: PlatformDirectory,
  around: Circumstances,
  keeper: TallyKeeper,
): Eligible | null {
  if (row.kind !== "data") {
    keeper.exclude(keeper.enter(row, null), row.kind);
    return null;
  }
  const named = cellOf(row, "platform");
  const match = directory.match(named);
  if (match.kind === "unsure") {
    const once = match.reason === "noPlatform" ? null : `${match.reason}|${String(named)}`;
    keeper.review(keeper.enter(row, null), row, "platform", match, once);
    return null;
  }
  const { platform } = match;
  const entry = keeper.enter(row, platform.name);
  const judgement = judge(rule.checks, row, platform, around);
  if (judgement.kind === "pass") return { row, platform, entry, identity: rule.identity(row, platform, around) };
  if (judgement.kind === "exclude") keeper.exclude(entry, judgement.reason, row, judgement.role);
  else {
    const once = judgement.doubt.reason === "noCycle" ? `noCycle|${platform.name}` : null;
    keeper.review(entry, row, judgement.role, judgement.doubt, once);
  }
  return null;
}

/** Lets each thing count once per platform, and nothing for two platforms where it cannot be both's. */
function settle(rule: CountingRule, eligible: readonly Eligible[], around: Circumstances, keeper: TallyKeeper): Tally {
  const contested = rule.contestable === true ? claimedByTwo(eligible) : new Set<string>();
  const firsts = new Map<string, LedgerRow>();
  const counted: CountedRow[] = [];
  const repeats: RepeatedRow[] = [];
  for (const one of eligible) {
    const { row, platform, identity, entry } = one;
    const key = `${platform.index}|${identity ?? ""}`;
    const first = identity === null ? undefined : firsts.get(key);
    if (identity !== null && contested.has(identity)) {
      keeper.review(entry, row, rule.ledger === "voucher" ? "voucher" : rule.mark, { reason: "contested", suggest: null });
    } else if (first === undefined) {
      if (identity !== null) firsts.set(key, row);
      counted.push(one);
    } else if (rule.sameIf !== undefined && rule.sameIf(first, around) !== rule.sameIf(row, around)) {
      keeper.review(entry, row, "voucher", { reason: "sameNumberDiffers", suggest: null });
    } else {
      keeper.repeat(entry, rule.repeated, first);
      repeats.push({ ...one, first });
    }
  }
  return tallyOf(rule, keeper, counted, repeats);
}

function claimedByTwo(eligible: readonly Eligible[]): Set<string> {
  const claimants = new Map<string, number>();
  const contested = new Set<string>();
  for (const { identity, platform } of eligible) {
    if (identity === null) continue;
    const claimant = claimants.get(identity) ?? platform.index;
    if (claimant !== platform.index) contested.add(identity);
    claimants.set(identity, claimant);
  }
  return contested;
}

function tallyOf(rule: CountingRule, keeper: TallyKeeper, counted: CountedRow[], repeats: RepeatedRow[]): Tally {
  const sources = new Map<number, CellPlace[]>();
  for (const { row, platform } of counted) {
    const places = sources.get(platform.index);
    const place = placeOf(row, rule.mark);
    if (places === undefined) sources.set(platform.index, [place]);
    else places.push(place);
  }
  const values = factValues(counted, rule.fact === "investmentWan" ? evidencedWan : null);
  return { rule, values, sources, trace: keeper.trace, findings: keeper.findings, counted, repeats };
}

function evidencedWan(row: LedgerRow): Decimal {
  const reading = amountOf(row);
  return reading.kind === "amount" ? reading.wan : new Decimal(0);
}

/** @returns a notice for each row of a ledger that is no entry, such as a total or a note. */
export function setAsideFindings(table: LedgerTable): Finding[] {
  const { grid } = table.ledger.header;
  const findings: Finding[] = [];
  for (const { kind, index, values } of table.rows) {
    if (kind === "data" || kind === "empty") continue;
    const column = Math.max(0, values.findIndex((value) => !isBlank(value)));
    findings.push(
      findingAt(placeIn(grid, index, column), values[column] ?? "", {
        severity: "notice",
        problem: message(`ledger.row.${kind}`, { row: grid.firstRow + index + 1 }),
        suggestion: message("ledger.fix.none"),
      }),
    );
  }
  return findings;
}

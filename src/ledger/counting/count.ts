import { Decimal } from "../../regulation/decimal";
import { message } from "../../regulation/message";
import { findingAt, type Finding } from "../finding";
import { isBlank } from "../values/fold";
import { placeIn, type CellPlace } from "../sheet";
import { amountOf } from "./checks";
import type { RowEffect } from "../trace";
import { judge, type Circumstances, type CountedPlatform } from "./judgement";
import { cellOf, placeOf, type LedgerRow, type LedgerTable, type SortedRow } from "./ledger-table";
import type { PlatformDirectory } from "./platforms";
import type { CountingRule } from "./rule";
import { ROWS_PER_STEP } from "../pace";
import type { CountingStep } from "./step";
import { factValues, TallyKeeper, type CountedRow, type RepeatedRow, type Tally } from "./tally";

type Entry = ReturnType<TallyKeeper["enter"]>;

interface Eligible extends CountedRow {
  readonly entry: Entry;
}

/** A row left to a person, and whose it probably is. */
interface Doubted {
  readonly row: LedgerRow;
  readonly platform: CountedPlatform;
  readonly entry: Entry;
}

/** The rows of a ledger as they are judged one by one. */
interface Judged {
  readonly keeper: TallyKeeper;
  readonly eligible: Eligible[];
  readonly doubted: Doubted[];
}

/** Counts one fact for all platforms in one pass over its ledger; each row is counted, excluded or left to a person. */
export function* countFact(
  rule: CountingRule,
  table: LedgerTable,
  directory: PlatformDirectory,
  around: Circumstances,
): Generator<CountingStep, Tally> {
  const judged: Judged = { keeper: new TallyKeeper(rule), eligible: [], doubted: [] };
  for (const [index, row] of table.rows.entries()) {
    if (index % ROWS_PER_STEP === 0) yield { ledger: rule.ledger, fact: rule.fact, row: index, rows: table.rows.length };
    judgeRow(rule, row, directory, around, judged);
  }
  return settle(rule, judged, around);
}

function judgeRow(
  rule: CountingRule,
  row: SortedRow,
  directory: PlatformDirectory,
  around: Circumstances,
  { keeper, eligible, doubted }: Judged,
): void {
  if (row.kind !== "data") {
    keeper.exclude(keeper.enter(row, null), row.kind);
    return;
  }
  const named = cellOf(row, "platform");
  const match = directory.match(named);
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
  if (judgement.kind === "pass") eligible.push({ row, platform, entry, identity: rule.identity(row, platform, around) });
  else if (judgement.kind === "exclude") keeper.exclude(entry, judgement.reason, row, judgement.role);
  else {
    const once = judgement.doubt.reason === "noCycle" ? `noCycle|${platform.name}` : null;
    keeper.review(entry, row, judgement.role, judgement.doubt, once);
    doubted.push({ row, platform, entry });
  }
}

/** Lets each thing count once per platform, and nothing for two platforms where it cannot be both's. */
function settle(rule: CountingRule, { keeper, eligible, doubted }: Judged, around: Circumstances): Tally {
  const contested = rule.contestable === true ? claimedByTwo(eligible) : new Set<string>();
  const firsts = new Map<string, LedgerRow>();
  const counted: CountedRow[] = [];
  const repeats: RepeatedRow[] = [];
  for (const one of eligible) {
    const { row, platform, identity, entry } = one;
    const key = identityKey(platform, identity);
    const first = identity === null ? undefined : firsts.get(key);
    if (identity !== null && contested.has(identity)) {
      keeper.review(entry, row, rule.ledger === "voucher" ? "voucher" : rule.mark, { reason: "contested", suggest: null });
      doubted.push(one);
    } else if (first === undefined) {
      if (identity !== null) firsts.set(key, row);
      counted.push(one);
    } else if (rule.sameIf !== undefined && rule.sameIf(first, around) !== rule.sameIf(row, around)) {
      keeper.review(entry, row, "voucher", { reason: "sameNumberDiffers", suggest: null });
      entry.ifCounted = { platform: platform.name, adds: probableWan(row) };
    } else {
      keeper.repeat(entry, rule.repeated, first);
      repeats.push({ ...one, first });
    }
  }
  for (const one of doubted) one.entry.ifCounted = effectOf(rule, one, firsts, around);
  return tallyOf(rule, keeper, counted, repeats);
}

function identityKey({ index }: CountedPlatform, identity: string | null): string {
  return `${index}|${identity ?? ""}`;
}

/** What counts already for the platform adds nothing more. */
function effectOf(rule: CountingRule, { row, platform }: Doubted, firsts: ReadonlyMap<string, LedgerRow>, around: Circumstances): RowEffect {
  const identity = rule.identity(row, platform, around);
  const isRepeated = identity !== null && firsts.has(identityKey(platform, identity));
  if (rule.fact === "investmentWan") return { platform: platform.name, adds: isRepeated ? new Decimal(0) : probableWan(row) };
  return { platform: platform.name, adds: isRepeated ? 0 : 1 };
}

function probableWan(row: LedgerRow): Decimal | null {
  const reading = amountOf(row);
  return reading.kind === "amount" ? reading.wan : reading.suggestWan;
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

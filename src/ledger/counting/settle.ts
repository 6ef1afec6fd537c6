import { Decimal } from "../../regulation/decimal";
import type { RowDoubt } from "../values/doubt";
import type { CellPlace } from "../sheet";
import type { RowEffect } from "../trace";
import { amountOf } from "./checks";
import type { ClaimVerdict } from "./claims";
import type { Circumstances, CountedPlatform } from "./judgement";
import { placeOf, type LedgerRow } from "./ledger-table";
import type { CountingRule } from "./rule";
import type { Things } from "./things";
import { eachInSteps, type CountingStep } from "./step";
import { factValues, type CountedRow, type RepeatedRow, type Tally, type TallyEntry, type TallyKeeper } from "./tally";

/** A row with nothing against it. */
interface Eligible extends CountedRow {
  readonly entry: TallyEntry;
}

/** A row that somebody marked, such as 作废. */
interface Marked extends Eligible {
  /** Where the mark stands, among the row's values. */
  readonly markedAt: number;
}

/** A row left to a person, and whose it probably is. */
interface Doubted {
  readonly row: LedgerRow;
  readonly platform: CountedPlatform;
  readonly entry: TallyEntry;
}

/** The rows of a ledger as they were judged one by one. */
export interface Judged {
  readonly keeper: TallyKeeper;
  readonly things: Things;
  readonly eligible: Eligible[];
  /** Nothing else is against them. */
  readonly marked: Marked[];
  readonly doubted: Doubted[];
}

type Settling<Result> = Generator<CountingStep, Result>;

/** Lets each thing count once per platform, and decides where several platforms claim it; in steps. */
export function* settle(rule: CountingRule, { keeper, things, eligible, marked, doubted }: Judged, around: Circumstances): Settling<Tally> {
  const leave = (one: Eligible, reason: RowDoubt): void => {
    keeper.review(one.entry, one.row, rule.ledger === "voucher" ? "voucher" : rule.mark, { reason, suggest: null });
    doubted.push(one);
  };
  const { firsts, repeats } = yield* firstsOf(rule, eligible, around, leave, keeper);
  if (marked.length > 0) doubted.push(...(yield* stillDoubted(rule, marked, { firsts, repeats }, around, keeper)));
  const verdicts = rule.claims === undefined ? new Map<Eligible, ClaimVerdict>() : yield* verdictsOn(rule, firsts, around);
  const counted: CountedRow[] = [];
  yield* eachInSteps(rule, firsts, (one) => {
    const verdict = verdicts.get(one);
    if (verdict === undefined || verdict.kind === "counts") counted.push(one);
    else if (verdict.kind === "shares") counted.push({ ...one, share: verdict });
    else if (verdict.kind === "excluded") keeper.exclude(one.entry, verdict.reason, one.row, rule.mark);
    else leave(one, verdict.reason);
  });
  if (doubted.length > 0) yield* tellEffects(rule, counted, doubted, things, around);
  return yield* tallyOf(rule, keeper, around, { counted, repeats });
}

/** The first row of each thing of each platform; where rows of one thing differ, nobody knows which is right, and none counts. */
function* firstsOf(
  rule: CountingRule,
  eligible: readonly Eligible[],
  around: Circumstances,
  leave: (one: Eligible, reason: RowDoubt) => void,
  keeper: TallyKeeper,
): Settling<{ firsts: Eligible[]; repeats: RepeatedRow[] }> {
  const differing = rule.sameIf === undefined ? new Set<number>() : yield* differingThings(rule, eligible, (row) => rule.sameIf?.(row, around));
  const seen = new Map<number | string, LedgerRow>();
  const firsts: Eligible[] = [];
  const repeats: RepeatedRow[] = [];
  yield* eachInSteps(rule, eligible, (one) => {
    const { row, thing, entry } = one;
    const isDiffering = thing !== null && differing.has(thing);
    const key = isDiffering ? `${thing}|${rule.sameIf?.(row, around) ?? ""}` : thing;
    const first = key === null ? undefined : seen.get(key);
    if (first !== undefined) {
      keeper.repeat(entry, rule.repeated, first);
      repeats.push({ ...one, first });
      return;
    }
    if (key !== null) seen.set(key, row);
    if (isDiffering) leave(one, "sameNumberDiffers");
    else firsts.push(one);
  });
  return { firsts, repeats };
}

/** A marked row that says what another one says is that one's repetition, whatever the mark means. @returns those left to a person */
function* stillDoubted(
  rule: CountingRule, marked: readonly Marked[], { firsts, repeats }: { firsts: readonly Eligible[]; repeats: RepeatedRow[] }, around: Circumstances, keeper: TallyKeeper,
): Settling<Eligible[]> {
  const rows = new Map<number, LedgerRow>();
  yield* eachInSteps(rule, firsts, ({ thing, row }) => void (thing === null ? null : rows.set(thing, row)));
  const left: Eligible[] = [];
  yield* eachInSteps(rule, marked, (one) => {
    const first = one.thing === null ? undefined : rows.get(one.thing);
    if (first !== undefined && rule.sameIf?.(one.row, around) === rule.sameIf?.(first, around)) {
      keeper.repeat(one.entry, rule.repeated, first);
      repeats.push({ ...one, first });
    } else {
      keeper.reviewMarked(one.entry, one.row, one.markedAt);
      left.push(one);
    }
  });
  return left;
}

function* differingThings(rule: CountingRule, eligible: readonly Eligible[], sayingOf: (row: LedgerRow) => string | undefined): Settling<Set<number>> {
  const firsts = new Map<number, LedgerRow>();
  const differing = new Set<number>();
  yield* eachInSteps(rule, eligible, ({ row, thing }) => {
    if (thing === null) return;
    const first = firsts.get(thing);
    if (first === undefined) firsts.set(thing, row);
    else if (!differing.has(thing) && sayingOf(first) !== sayingOf(row)) differing.add(thing);
  });
  return differing;
}

/** Asks the rule's policy about each thing that more than one platform claims. */
function* verdictsOn(rule: CountingRule, firsts: readonly Eligible[], around: Circumstances): Settling<Map<Eligible, ClaimVerdict>> {
  const alone = new Map<string, Eligible>();
  const claims = new Map<string, Eligible[]>();
  yield* eachInSteps(rule, firsts, (one) => {
    const thing = rule.commonIdentity?.(one.row, around) ?? one.identity;
    if (thing === null) return;
    const first = alone.get(thing);
    if (first === undefined) alone.set(thing, one);
    else claims.set(thing, [...(claims.get(thing) ?? [first]), one]);
  });
  const verdicts = new Map<Eligible, ClaimVerdict>();
  yield* eachInSteps(rule, [...claims.values()], (rivals) => {
    if (new Set(rivals.map(({ platform }) => platform.index)).size < 2) return;
    const given = saySame(rule, rivals, around) ? rule.claims?.(rivals, around) : null;
    for (const [index, one] of rivals.entries()) verdicts.set(one, given?.[index] ?? { kind: "review", reason: "sameNumberDiffers" });
  });
  return verdicts;
}

function saySame({ sameIf }: CountingRule, [first, ...others]: readonly Eligible[], around: Circumstances): boolean {
  return sameIf === undefined || first === undefined || others.every(({ row }) => sameIf(row, around) === sameIf(first.row, around));
}

/** Says of each row in doubt what it would add if it counted. */
function* tellEffects(rule: CountingRule, counted: readonly CountedRow[], doubted: readonly Doubted[], things: Things, around: Circumstances): Settling<void> {
  const known = new Set<number>();
  yield* eachInSteps(rule, counted, ({ thing }) => void (thing === null ? null : known.add(thing)));
  const isNew = newToQuestion(known);
  yield* eachInSteps(rule, doubted, (one) => void (one.entry.ifCounted = effectOf(rule, one, things.of(one.platform, rule.identity(one.row, one.platform, around)), isNew, around)));
}

/** One answer lets all rows of a question count: what one of them brings, those after it do not bring again. */
function newToQuestion(known: ReadonlySet<number>): (entry: TallyEntry, thing: number) => boolean {
  const questions = new Map<CellPlace, Set<number>>();
  return ({ askedAt }, thing) => {
    if (known.has(thing)) return false;
    if (askedAt === null) return true;
    const brought = questions.get(askedAt) ?? new Set();
    if (brought.has(thing)) return false;
    questions.set(askedAt, brought.add(thing));
    return true;
  };
}

/** What counts already for the platform adds nothing more; from now on this row's does, too. */
function effectOf(rule: CountingRule, { row, platform, entry }: Doubted, thing: number | null, isNew: ReturnType<typeof newToQuestion>, around: Circumstances): RowEffect {
  const isRepeated = thing !== null && !isNew(entry, thing);
  if (rule.fact !== "investmentWan") return { platform: platform.name, adds: isRepeated ? 0 : 1 };
  const reading = amountOf(row, around.cells);
  if (isRepeated) return { platform: platform.name, adds: new Decimal(0) };
  if (reading.kind === "amount") return { platform: platform.name, adds: reading.wan };
  const [adds = reading.suggestWan, orAdds] = reading.endsWan ?? [];
  return { platform: platform.name, adds, ...(orAdds === undefined ? {} : { orAdds }) };
}

function* tallyOf(rule: CountingRule, keeper: TallyKeeper, { cells }: Circumstances, { counted, repeats }: Pick<Tally, "counted" | "repeats">): Settling<Tally> {
  const sources = new Map<number, CellPlace[]>();
  yield* eachInSteps(rule, counted, ({ row, platform }) => {
    const places = sources.get(platform.index);
    const place = placeOf(row, rule.mark);
    if (places === undefined) sources.set(platform.index, [place]);
    else places.push(place);
  });
  const values = yield* factValues(rule, counted, cells);
  return { rule, values, sources, trace: keeper.trace, findings: keeper.findings, counted, repeats };
}

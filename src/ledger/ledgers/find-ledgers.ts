import { message, type Message } from "../../regulation/message";
import type { Anchor, Anchors } from "../columns/anchors";
import type { Header } from "../columns/header";
import { RowCover } from "../columns/row-cover";
import { findingAbout, findingAt, type Finding } from "../finding";
import { listing } from "../listing";
import { cellAddress, placeIn, type CellPlace } from "../sheet";
import { findSummaryHeaders } from "../summary/find";
import { isBlank } from "../values/fold";
import { LEDGER_KINDS, type LedgerKind, type LedgerRole } from "./definition";
import { confidenceOf, type FoundLedger } from "./found";
import { mappedLedger, type LedgerMapping } from "./mapping";
import { recogniseTables, type LedgerCandidate } from "./recognise";
import { endBefore, otherHeaderBelow } from "./table-end";

/** The tables of each ledger found (several only where a person said so), and what a person must decide. */
export interface LedgerSearch {
  readonly ledgers: ReadonlyMap<LedgerKind, readonly FoundLedger[]>;
  /** Every table with every kind that it could be. */
  readonly candidates: readonly LedgerCandidate[];
  readonly findings: readonly Finding[];
}

/** A table is taken for one kind rather than another only when that explains this much more of it. */
const CLEARLY_MORE = 30;

/** Of two tables for one ledger, that is none of which this many times the points are not more than the other's: a part of a ledger has its columns. */
const FAR_LESS = 1.6;

/** Looks for each of the bureau's ledgers by its headers, wherever and however named; in a step for each ledger. */
export function* findLedgersInSteps(anchors: Anchors, mapping: LedgerMapping = {}): Generator<null, LedgerSearch> {
  const sheets = [...anchors.keys()];
  const candidates = sheets.flatMap((grid) => recogniseTables(grid, anchors.get(grid) ?? []));
  const findings: Finding[] = [];
  const settled = settleKinds(candidates, findings);
  const ledgers = new Map<LedgerKind, FoundLedger[]>();
  for (const kind of LEDGER_KINDS) {
    const told = mapping[kind];
    const parts = told === undefined || told === null ? [] : [told].flat();
    const chosen = (told === undefined ? [chooseOne(kind, settled, findings)] : parts.map((part) => mappedLedger(kind, part, sheets, candidates, findings)))
      .filter((candidate) => candidate !== null);
    // One part that is not there would leave the count short without a word in the fact.
    if (chosen.length === 0 || chosen.length < parts.length) continue;
    const found: FoundLedger[] = [];
    for (const candidate of chosen) {
      // It looks at every row of the ledger.
      yield null;
      const here = anchors.get(candidate.header.grid) ?? [];
      const other = otherHeaderBelow(candidate.header, here);
      found.push(foundLedger(candidate, settled, other));
      findings.push(...unknownBelow(candidate, candidates, here, other));
    }
    ledgers.set(kind, found);
    findings.push(...chosen.filter(({ header }) => header.grid.hidden).map(hiddenLedger));
  }
  return { ledgers, candidates, findings };
}

/** Leaves each table the one kind that explains it best; a table that two kinds explain alike is a question. */
function settleKinds(candidates: readonly LedgerCandidate[], findings: Finding[]): LedgerCandidate[] {
  const settled: LedgerCandidate[] = [];
  const taken = new RowCover<LedgerCandidate>();
  const all = new RowCover(candidates);
  for (const candidate of [...candidates].sort((a, b) => b.points - a.points)) {
    if (taken.over(candidate.header).length > 0) continue;
    taken.add(candidate);
    const rivals = all.over(candidate.header).filter((other) => other.points > candidate.points - CLEARLY_MORE);
    if (rivals.length > 1) findings.push(kindDisputed(candidate, rivals));
    else settled.push(candidate);
  }
  return settled;
}

function chooseOne(kind: LedgerKind, settled: readonly LedgerCandidate[], findings: Finding[]): LedgerCandidate | null {
  const all = settled.filter((candidate) => candidate.kind === kind);
  const filled = preferring(all, hasRows);
  const named = preferring(filled, namesPlatforms);
  const most = Math.max(...named.map(({ points }) => points));
  const rivals = named.filter(({ points }) => points * FAR_LESS > most);
  if (rivals.length === 1) findings.push(...named.filter((candidate) => !rivals.includes(candidate)).map((candidate) => notTaken(kind, candidate)));
  if (rivals.length > 1) findings.push(severalLedgers(kind, rivals));
  return rivals.length === 1 ? (rivals[0] ?? null) : null;
}

/** Read by nobody, and told: a list that has a few of the ledger's columns beside the ledger that has them all. */
function notTaken(kind: LedgerKind, { header }: LedgerCandidate): Finding {
  return findingAt(headerStart(header), "", {
    severity: "warning",
    problem: message("ledger.lesserCandidate", { sheet: header.grid.name, ledger: ledgerName(kind) }),
    suggestion: message("ledger.fix.lesserCandidate", { ledger: ledgerName(kind) }),
  });
}

function preferring(candidates: readonly LedgerCandidate[], good: (candidate: LedgerCandidate) => boolean): readonly LedgerCandidate[] {
  const preferred = candidates.filter(good);
  return preferred.length > 0 ? preferred : candidates;
}

/** A list of enterprises without a platform is no rival of a ledger that has one. */
function namesPlatforms({ header: { columns } }: LedgerCandidate): boolean {
  return columns.taken.has("platform") || columns.disputed.has("platform");
}

function hasRows({ header }: LedgerCandidate): boolean {
  const { values } = header.grid;
  for (let row = header.end; row < values.length; row++) if (values[row]?.some((value) => !isBlank(value)) === true) return true;
  return false;
}

function foundLedger(chosen: LedgerCandidate, settled: readonly LedgerCandidate[], other: number | null): FoundLedger {
  const { kind, header, platform = null } = chosen;
  const { grid, end } = header;
  const wording = JSON.stringify(header.labels);
  const below = settled
    .map((other) => other.header)
    .filter((other) => other.grid === grid && other.start >= end && JSON.stringify(other.labels) !== wording)
    .map(({ start }) => start);
  const next = Math.min(...below, other ?? Infinity);
  return { kind, header, until: next === Infinity ? grid.values.length : endBefore(grid, next, end), confidence: confidenceOf(chosen), platform };
}

/** A table under the ledger that is none of the bureau's, as far as its header tells: its rows are nobody's, and that is said. */
function unknownBelow({ kind, header }: LedgerCandidate, candidates: readonly LedgerCandidate[], anchors: readonly Anchor[], row: number | null): Finding[] {
  const { grid } = header;
  if (row === null) return [];
  const isKnown = candidates.some(({ header: other }) => other.grid === grid && other.start <= row && row < other.end);
  if (isKnown || findSummaryHeaders(grid, anchors).some(({ start, end }) => start <= row && row < end)) return [];
  const column = (grid.values[row] ?? []).findIndex((value) => !isBlank(value));
  return [findingAt(placeIn(grid, row, column), grid.values[row]?.[column] ?? "", {
    severity: "error",
    problem: message("ledger.unknownBelow", { ledger: ledgerName(kind), row: grid.firstRow + row + 1 }),
    suggestion: message("ledger.fix.unknownBelow"),
  })];
}

function kindDisputed({ header }: LedgerCandidate, rivals: readonly LedgerCandidate[]): Finding {
  const place = headerStart(header);
  return findingAt(place, "", {
    severity: "error",
    problem: message("ledger.kindDisputed", { sheet: place.sheet, kinds: listing(rivals.map(({ kind }) => ledgerName(kind))) }),
    suggestion: message("ledger.fix.kindDisputed"),
  });
}

function severalLedgers(kind: LedgerKind, rivals: readonly LedgerCandidate[]): Finding {
  const places = rivals.map(({ header }) => {
    const place = headerStart(header);
    return message(header.grid.hidden ? "ledger.hiddenPlace" : "ledger.place", { sheet: place.sheet, cell: cellAddress(place) });
  });
  return findingAbout("", {
    severity: "error",
    problem: message("ledger.severalLedgers", { ledger: ledgerName(kind), candidates: listing(places) }),
    suggestion: message("ledger.fix.severalLedgers", { ledger: ledgerName(kind) }),
  });
}

function hiddenLedger({ kind, header }: LedgerCandidate): Finding {
  return findingAt(headerStart(header), "", {
    severity: "notice",
    problem: message("ledger.hiddenLedger", { ledger: ledgerName(kind), sheet: header.grid.name }),
    suggestion: message("ledger.fix.hiddenSheet"),
  });
}

/** @returns the ledger's name as people say it, such as 诊断台账. */
export function ledgerName(kind: LedgerKind): Message {
  return message(`ledger.kind.${kind}`);
}

/** @returns the first cell of a ledger's header. */
export function headerStart(header: Header<LedgerRole>): CellPlace {
  return placeIn(header.grid, header.start, header.labels[0]?.column ?? 0);
}

import { isLabel } from "../columns/label";
import type { Anchor } from "../columns/anchors";
import { withLikely } from "../columns/assign";
import { distinctHeaders, findHeaders, type Header } from "../columns/header";
import { RowCover } from "../columns/row-cover";
import type { SheetGrid } from "../sheet";
import { findSummaryHeaders } from "../summary/find";
import { foldText } from "../values/fold";
import { LEDGER_KINDS, type LedgerDefinition, type LedgerKind, type LedgerRole } from "./definition";
import { LEDGER_DEFINITIONS } from "./definitions";

/** A table that could be a ledger of that kind. */
export interface LedgerCandidate {
  readonly kind: LedgerKind;
  readonly header: Header<LedgerRole>;
  /** How much of the table this kind explains; comparable between kinds. */
  readonly points: number;
  readonly titled: boolean;
  /** The one platform that a person stated for all its rows. */
  readonly platform?: string;
}

const TITLE_POINTS = 60;
/** How far above a header its title may stand. */
const TITLE_ROWS = 6;

/** @returns every table of the sheet with every kind of ledger that it could be; the summary form is none. */
export function recogniseTables(grid: SheetGrid, anchors: readonly Anchor[]): LedgerCandidate[] {
  if (anchors.length === 0) return [];
  const summaries = new RowCover(findSummaryHeaders(grid, anchors).map((header) => ({ header })));
  return LEDGER_KINDS.flatMap((kind) => {
    const definition = LEDGER_DEFINITIONS[kind];
    return distinctHeaders(findHeaders(grid, anchors, definition.vocabulary))
      .map((header) => candidateOf(definition, header))
      .filter((candidate) => isTelling(definition, candidate))
      .filter(({ header }) => summaries.over(header).length === 0)
      .map((candidate) => ({ ...candidate, header: { ...candidate.header, columns: withLikely(candidate.header.columns) } }));
  });
}

function candidateOf(definition: LedgerDefinition, header: Header<LedgerRole>): LedgerCandidate {
  const titled = titlesOf(header).some((title) => definition.titled.test(title));
  return { kind: definition.kind, header, titled, points: header.columns.score + (titled ? TITLE_POINTS : 0) };
}

function titlesOf({ grid, start }: Header<LedgerRole>): string[] {
  const above = grid.values.slice(Math.max(0, start - TITLE_ROWS), start).flat().filter(isLabel);
  return [grid.name, ...above].map(foldText);
}

function isTelling({ telling, titleTells, alien, said }: LedgerDefinition, { header, titled }: LedgerCandidate): boolean {
  const { taken, disputed } = header.columns;
  const isSaid = header.labels.some(({ own, group }) => said?.test(group + own) === true);
  if (said !== undefined && !isSaid && !titlesOf(header).some((title) => said.test(title))) return false;
  if (alien !== undefined && !isSaid && header.labels.some(({ own }) => alien.test(own))) return false;
  const groups = titled && titleTells ? telling.slice(0, -1) : telling;
  return groups.every((roles) => roles.some((role) => taken.has(role) || disputed.has(role)));
}

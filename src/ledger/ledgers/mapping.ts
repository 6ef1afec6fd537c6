import { message } from "../../regulation/message";
import type { Assignment } from "../columns/assign";
import { columnLabels } from "../columns/label";
import { findingAbout, type Finding } from "../finding";
import { columnLetters, type SheetGrid } from "../sheet";
import { foldText } from "../values/fold";
import type { LedgerKind, LedgerRole } from "./definition";
import type { LedgerCandidate } from "./recognise";

/** Where a person says that a ledger is. */
export interface MappedLedger {
  readonly sheet: string;
  /** The last row of its header, counted from 1; without it the header is looked for. */
  readonly headerRow?: number;
  /** Columns that a person names for roles, by letters ("D") or by the text of the header. */
  readonly columns?: Readonly<Partial<Record<LedgerRole, string>>>;
}

/**
 * What a person says of the ledgers; null is a ledger that this workbook does not have, several are one ledger in parts, such as a
 * sheet a quarter. Kept in the workbook's settings.
 */
export type LedgerMapping = Readonly<Partial<Record<LedgerKind, MappedLedger | readonly MappedLedger[] | null>>>;

/** @returns the table that a person named, with the columns that they named; null, with a finding, where it is not there. */
export function mappedLedger(
  kind: LedgerKind,
  told: MappedLedger,
  sheets: readonly SheetGrid[],
  candidates: readonly LedgerCandidate[],
  findings: Finding[],
): LedgerCandidate | null {
  const grid = sheets.find((sheet) => foldText(sheet.name) === foldText(told.sheet));
  const table = grid === undefined ? null : tableIn(kind, told, grid, candidates);
  if (table === null) {
    const fill = { ledger: message(`ledger.kind.${kind}`), sheet: told.sheet };
    findings.push(
      findingAbout(grid?.name ?? "", {
        severity: "error",
        problem: message(grid === undefined ? "ledger.mappedSheetMissing" : "ledger.mappedTableMissing", fill),
        suggestion: message("ledger.fix.mapping"),
      }),
    );
    return null;
  }
  return { ...table, header: { ...table.header, columns: withNamed(table, told, findings) } };
}

function tableIn(
  kind: LedgerKind,
  told: MappedLedger,
  grid: SheetGrid,
  candidates: readonly LedgerCandidate[],
): LedgerCandidate | null {
  const end = told.headerRow === undefined ? null : told.headerRow - grid.firstRow;
  const found = candidates
    .filter((candidate) => candidate.kind === kind && candidate.header.grid.name === grid.name)
    .filter(({ header }) => end === null || header.end === end)
    .sort((a, b) => b.points - a.points)[0];
  if (found !== undefined) return found;
  if (end === null || !Number.isInteger(end) || end < 1 || end > grid.values.length) return null;
  const columns: Assignment<LedgerRole> = { taken: new Map(), disputed: new Map(), doubtful: new Map(), score: 0 };
  const header = { grid, start: end - 1, end, labels: columnLabels(grid, end - 1, 1), columns };
  return { kind, header, points: 0, titled: false };
}

function withNamed({ kind, header }: LedgerCandidate, told: MappedLedger, findings: Finding[]): Assignment<LedgerRole> {
  const taken = new Map(header.columns.taken);
  const disputed = new Map(header.columns.disputed);
  for (const [role, named] of Object.entries(told.columns ?? {}) as [LedgerRole, string][]) {
    const label = header.labels.find(
      ({ column, own }) =>
        columnLetters(header.grid.firstColumn + column) === named.toUpperCase() || own === foldText(named),
    );
    if (label === undefined) {
      findings.push(columnNotThere(kind, header.grid, named));
      continue;
    }
    const before = [...taken].find(([, column]) => column === label.column);
    if (before !== undefined) taken.delete(before[0]);
    taken.set(role, label.column);
    disputed.delete(role);
  }
  return { ...header.columns, taken, disputed };
}

function columnNotThere(kind: LedgerKind, grid: SheetGrid, named: string): Finding {
  return findingAbout(grid.name, {
    severity: "error",
    problem: message("ledger.mappedColumnMissing", { ledger: message(`ledger.kind.${kind}`), sheet: grid.name, column: named }),
    suggestion: message("ledger.fix.mapping"),
  });
}

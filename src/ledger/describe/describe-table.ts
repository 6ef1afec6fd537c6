import { headerText, type Header } from "../columns/header";
import { columnLetters } from "../sheet";
import { asksWhetherSatisfied } from "../values/verdict";
import type { ColumnDescription, RoleDescription, SampleRow, TableRole } from "./description";
import { readCellAs, type CellContext } from "./read-cell";

/** Enough to see whether the columns were understood. */
const SAMPLE_ROWS = 5;

type Columns<Role extends string> = ReadonlyMap<Role, number>;

/** @returns every column with a heading, and the role that it was given. */
export function columnsOf<Role extends TableRole>(header: Header<string>, columns: Columns<Role>): ColumnDescription[] {
  const roleAt = new Map<number, TableRole>([...columns].map(([role, column]) => [column, role]));
  const { firstColumn } = header.grid;
  return header.labels.map(({ column }) => ({
    column: firstColumn + column,
    letters: columnLetters(firstColumn + column),
    heading: headerText(header, column),
    role: roleAt.get(column) ?? null,
  }));
}

/** @returns each role with its column, and the columns between which a person would have to choose. */
export function rolesOf<Role extends TableRole>(
  header: Header<Role>, columns: Columns<Role>, roles: readonly Role[], needed: ReadonlySet<Role>,
): RoleDescription[] {
  const { firstColumn } = header.grid;
  const { disputed, doubtful } = header.columns;
  return roles.map((role) => {
    const column = columns.get(role);
    const named = disputed.get(role) ?? doubtful.get(role) ?? [];
    return {
      role,
      column: column === undefined ? null : firstColumn + column,
      candidates: named.map((candidate) => firstColumn + candidate.column),
      needed: needed.has(role),
    };
  });
}

/** @param entries indexes of the entries within the grid */
export function sampleOf<Role extends TableRole>(
  header: Header<string>, columns: Columns<Role>, entries: readonly number[],
  { inSummary, unitOf, system }: Pick<CellContext, "system"> & { readonly inSummary: boolean; readonly unitOf: (role: TableRole) => CellContext["unit"] },
): SampleRow[] {
  const { grid } = header;
  const ordered = [...columns].sort(([, a], [, b]) => a - b);
  return entries.slice(0, SAMPLE_ROWS).map((index) => ({
    row: grid.firstRow + index,
    cells: ordered.map(([role, column]) => {
      const value = grid.values[index]?.[column] ?? "";
      const asksSatisfied = asksWhetherSatisfied(header, column);
      return { role, column: grid.firstColumn + column, value, ...readCellAs(role, value, { system, unit: unitOf(role), asksSatisfied }, inSummary) };
    }),
  }));
}

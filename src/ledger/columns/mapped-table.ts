import { message, type Message } from "../../regulation/message";
import { findingAbout, type Finding } from "../finding";
import { columnLetters } from "../sheet";
import { foldText } from "../values/fold";
import type { Header } from "./header";

/** Where a person says that a table is. */
export interface MappedTable<Role extends string> {
  readonly sheet: string;
  /** The last row of its header, counted from 1; without it the header is looked for. */
  readonly headerRow?: number;
  /** Columns that a person names for roles, by letters ("D") or by the text of the header; null is that no column tells it. */
  readonly columns?: Readonly<Partial<Record<Role, string | null>>>;
  /** Whose table it is, such as a sheet that one platform handed in: all its rows are of that platform. */
  readonly platform?: string;
}

/** A header with the columns that a person named, and what of them is not so. */
export interface NamedColumns<Role extends string> {
  readonly header: Header<Role>;
  readonly findings: readonly Finding[];
}

/** @param table what the table is called, for the findings */
export function withNamedColumns<Role extends string>(header: Header<Role>, told: MappedTable<Role>, table: Message): NamedColumns<Role> {
  const taken = new Map(header.columns.taken);
  const disputed = new Map(header.columns.disputed);
  const doubtful = new Map(header.columns.doubtful);
  const findings: Finding[] = [];
  for (const [role, named] of Object.entries(told.columns ?? {}) as [Role, string | null][]) {
    const meant = named === null ? [] : columnsNamed(header, named);
    if (named !== null && meant.length !== 1) {
      const key = meant.length === 0 ? "ledger.mappedColumnMissing" : "ledger.mappedColumnSeveral";
      findings.push(notSo(header.grid.name, message(key, { ledger: table, sheet: header.grid.name, column: named, columns: lettersOf(header, meant) })));
      continue;
    }
    for (const [other, column] of taken) if (other === role || column === meant[0]) taken.delete(other);
    if (meant[0] !== undefined) taken.set(role, meant[0]);
    disputed.delete(role);
    doubtful.delete(role);
  }
  return { header: { ...header, columns: { ...header.columns, taken, disputed, doubtful } }, findings };
}

const NOT_SO: readonly string[] = ["ledger.mappedSheetMissing", "ledger.mappedTableMissing", "ledger.mappedColumnMissing", "ledger.mappedColumnSeveral", "ledger.mappedNameMissing"];

/** @returns whether the finding says that something which a person stated of where a table is, is not so */
export function isAboutMapping({ problem }: Pick<Finding, "problem">): boolean {
  return NOT_SO.includes(problem.key);
}

/** @returns the finding that the stated sheet is not there, or has no header of such a table */
export function tableNotThere(sheet: string | null, told: MappedTable<string>, table: Message): Finding {
  const key = sheet === null ? "ledger.mappedSheetMissing" : "ledger.mappedTableMissing";
  return notSo(sheet ?? "", message(key, { ledger: table, sheet: told.sheet }));
}

function notSo(sheet: string, problem: Message): Finding {
  return findingAbout(sheet, { severity: "error", problem, suggestion: message("ledger.fix.mapping") });
}

/** By letters a column may be meant that has no heading. */
function columnsNamed({ grid, labels }: Header<string>, named: string): number[] {
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  for (let column = 0; column < width; column++) if (columnLetters(grid.firstColumn + column) === named.trim().toUpperCase()) return [column];
  return labels.filter(({ own }) => own === foldText(named)).map(({ column }) => column);
}

function lettersOf({ grid }: Header<string>, columns: readonly number[]): string {
  return columns.map((column) => columnLetters(grid.firstColumn + column)).join("、");
}

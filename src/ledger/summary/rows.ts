import { message } from "../../regulation/message";
import { headerTexts, type Header } from "../columns/header";
import type { StatedKey } from "../facts";
import { findingAt, type Finding } from "../finding";
import { rowKind, type RowKind, type TableShape } from "../rows/kind";
import { placeIn, type CellValue, type SheetGrid } from "../sheet";
import { isErrorValue } from "../values/doubt";
import { isBlank } from "../values/fold";
import { nameKey } from "../values/name";

/** The rows of the form that are platforms (indexes within the grid), and a word about each row left out. */
export interface PlatformRows {
  readonly rows: readonly number[];
  readonly findings: readonly Finding[];
}

/** Where the form's columns are; indexes within the grid. */
export interface FormColumns {
  readonly name: number;
  readonly company: number | undefined;
  readonly facts: ReadonlyMap<StatedKey, number>;
  /** Facts that no reading taken asks for: read where they are sure, and no word where they are not. */
  readonly untold?: ReadonlySet<StatedKey>;
  /** Other columns that only a platform's row fills, such as the service dates of the roster. */
  readonly others?: readonly number[];
}

/** Sorts the rows under the header into platforms and others; only blank rows go without a word. */
export function platformRows(header: Header<string>, columns: FormColumns, until: number): PlatformRows {
  const factColumns = [...columns.facts.values(), ...(columns.others ?? [])];
  const shape: TableShape = { headerTexts: headerTexts(header), valueColumns: factColumns, headed: header.labels.length };
  const rows: number[] = [];
  const findings: Finding[] = [];
  let ended = false;
  for (let index = header.end; index < until; index++) {
    const row = header.grid.values[index] ?? [];
    const kind = rowKind(row, shape);
    const hasFacts = factColumns.some((column) => !isBlank(row[column] ?? ""));
    const finding = leftOut(header.grid, index, columns.name, { kind, hasFacts, ended });
    if (finding !== null) findings.push(finding);
    else if (kind === "data") rows.push(index);
    ended = kind === "blank" || kind === "total" || kind === "note" || (ended && !hasFacts);
  }
  return { rows, findings };
}

interface RowSituation {
  readonly kind: RowKind;
  readonly hasFacts: boolean;
  /** A blank row, a note or a total stands above: what follows without facts may be a signature and no platform. */
  readonly ended: boolean;
}

function leftOut(grid: SheetGrid, index: number, nameColumn: number, situation: RowSituation): Finding | null {
  const { kind, hasFacts, ended } = situation;
  const row = grid.values[index] ?? [];
  if (kind === "blank") return null;
  if (kind !== "data") return rowFinding(grid, index, "notice", `ledger.row.${kind}`, "ledger.fix.none");
  const name = row[nameColumn] ?? "";
  if (!hasFacts && (ended || nameKey(name) === "")) {
    return rowFinding(grid, index, "warning", "ledger.row.noFacts", "ledger.fix.rowNoFacts");
  }
  if (nameKey(name) === "" || isErrorValue(name)) {
    return findingAt(placeIn(grid, index, nameColumn), name, {
      severity: "error",
      problem: message("ledger.row.noName", { row: grid.firstRow + index + 1 }),
      suggestion: message("ledger.fix.rowNoName"),
    });
  }
  return null;
}

function rowFinding(grid: SheetGrid, index: number, severity: "notice" | "warning", problem: string, fix: string): Finding {
  const row = grid.values[index] ?? [];
  const column = Math.max(0, row.findIndex((value: CellValue) => !isBlank(value)));
  return findingAt(placeIn(grid, index, column), row[column] ?? "", {
    severity,
    problem: message(problem, { row: grid.firstRow + index + 1 }),
    suggestion: message(fix),
  });
}

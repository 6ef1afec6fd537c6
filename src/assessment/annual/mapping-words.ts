import { headerText, type Header } from "../../ledger/columns/header";
import type { MappedTable } from "../../ledger/columns/mapped-table";
import type { TableKind, TableRole } from "../../ledger/describe/description";
import type { FactsReading } from "../../ledger/read-facts";
import { columnLetters } from "../../ledger/sheet";
import { foldText } from "../../ledger/values/fold";
import { listed, message, type Message } from "../../regulation/message";
import { mappingIn } from "../mapping";
import { roleName } from "../role-name";

type Told = MappedTable<TableRole>;

/**
 * @param kept the mapping as the workbook holds it
 * @returns what somebody said of where each table is, in words: its sheet, its header, and which of its columns tells what
 * @throws AssessmentError when the mapping cannot be read
 */
export function mappingWords(kept: unknown, facts: FactsReading): readonly Message[] {
  const told = Object.entries(mappingIn(kept)) as [TableKind, Told | readonly Told[] | null][];
  return told.flatMap(([kind, tables]) => {
    if (tables === null) return [message("assessment.log.noTable", { table: message(`ledger.kind.${kind}`) })];
    return ("sheet" in tables ? [tables] : tables).map((table) => tableWords(kind, table, headerOf(facts, kind, table.sheet)));
  });
}

function tableWords(kind: TableKind, { sheet, headerRow, platform, columns = {} }: Told, header: Header<TableRole> | null): Message {
  const details = [
    ...(headerRow === undefined ? [] : [message("assessment.log.headerRow", { row: headerRow })]),
    ...(platform === undefined ? [] : [message("assessment.log.ofPlatform", { platform })]),
    ...(Object.entries(columns) as [TableRole, string | null][]).map(([role, column]) => columnWords(kind, role, column, header)),
  ];
  const table = message("assessment.log.table", { table: message(`ledger.kind.${kind}`), sheet });
  return details.length === 0 ? table : message("assessment.log.tableWith", { table, details: listed(details, "assessment.log.also") });
}

function columnWords(kind: TableKind, role: TableRole, stated: string | null, header: Header<TableRole> | null): Message {
  const fact = roleName(kind, role);
  if (stated === null) return message("assessment.log.noColumn", { fact });
  const column = header?.columns.taken.get(role);
  if (header === null || column === undefined) return message("assessment.log.columnStated", { fact, column: stated });
  const letters = columnLetters(header.grid.firstColumn + column);
  const heading = headerText(header, column);
  return heading === "" ? message("assessment.log.columnStated", { fact, column: letters }) : message("assessment.log.column", { fact, heading, letters });
}

/** The header that was read there; null where there is no such table. */
function headerOf({ ledgers, summary }: FactsReading, kind: TableKind, sheet: string): Header<TableRole> | null {
  const headers: readonly Header<TableRole>[] =
    kind === "summary" ? (summary.table === null ? [] : [summary.table.header]) : ledgers.tables.flatMap(({ ledger }) => (ledger.kind === kind ? [ledger.header] : []));
  return headers.find(({ grid }) => foldText(grid.name) === foldText(sheet)) ?? null;
}

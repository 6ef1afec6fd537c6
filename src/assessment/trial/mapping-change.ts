import { isAboutMapping, type MappedTable } from "../../ledger/columns/mapped-table";
import type { TableKind, TableRole } from "../../ledger/describe/description";
import type { Finding } from "../../ledger/finding";
import { mappingIn } from "../mapping";
import type { Trial } from "./trial";

/** Where somebody says that a ledger or the summary form is. */
export type ToldTable = MappedTable<TableRole>;

/**
 * @param kept the mapping as the workbook holds it
 * @returns what somebody said of this table: where it is (of one in parts the first), null that there is none, undefined nothing
 * @throws AssessmentError when the mapping cannot be read
 */
export function mappedAs(kept: unknown, kind: TableKind): ToldTable | null | undefined {
  const told = mappingIn(kept)[kind];
  return told === null || told === undefined || "sheet" in told ? told : told[0];
}

/**
 * @param told where the table is; null that this workbook has none; undefined that it is to be looked for
 * @returns the mapping as the workbook keeps it; null where nothing is told of any table
 * @throws AssessmentError when the mapping cannot be read
 */
export function withMapped(kept: unknown, kind: TableKind, told: ToldTable | null | undefined): Readonly<Partial<Record<TableKind, unknown>>> | null {
  const { [kind]: _, ...others } = mappingIn(kept);
  const mapping = told === undefined ? others : { ...others, [kind]: told };
  return Object.keys(mapping).length === 0 ? null : mapping;
}

/** @returns the mapped table with that column for the role, by its letters; null is no column, undefined lets it be looked for again */
export function withColumn(told: ToldTable, role: TableRole, letters: string | null | undefined): ToldTable {
  const { [role]: _, ...others } = told.columns ?? {};
  return { ...told, columns: letters === undefined ? others : { ...others, [role]: letters } };
}

/** @returns what of that which somebody said of this table is not so in the workbook, with what to do */
export function mappingFaults({ facts }: Pick<Trial, "facts">, kind: TableKind): readonly Finding[] {
  const name = `ledger.kind.${kind}`;
  const { findings } = kind === "summary" ? facts.summary : facts.ledgers;
  return findings.filter((finding) => {
    const ledger = finding.problem.values["ledger"];
    return isAboutMapping(finding) && typeof ledger === "object" && "key" in ledger && ledger.key === name;
  });
}

import type { Finding } from "../../ledger/finding";
import type { LedgerKind, LedgerRole } from "../../ledger/ledgers/definition";
import type { LedgerMapping, MappedLedger } from "../../ledger/ledgers/mapping";
import { mappingIn } from "../mapping";
import type { Trial } from "./trial";

export type { LedgerKind } from "../../ledger/ledgers/definition";

/**
 * @param kept the mapping as the workbook holds it
 * @returns what somebody said of this ledger: where it is (of one in parts the first), null that there is none, undefined nothing
 * @throws AssessmentError when the mapping cannot be read
 */
export function mappedAs(kept: unknown, kind: LedgerKind): MappedLedger | null | undefined {
  const told = mappingIn(kept)[kind];
  return told === null || told === undefined || "sheet" in told ? told : told[0];
}

/**
 * @param told where the ledger is; null that this workbook has none; undefined that it is to be looked for
 * @returns the mapping as the workbook keeps it; null where nothing is told of any ledger
 * @throws AssessmentError when the mapping cannot be read
 */
export function withMapped(kept: unknown, kind: LedgerKind, told: MappedLedger | null | undefined): LedgerMapping | null {
  const { [kind]: _, ...others } = mappingIn(kept);
  const mapping = told === undefined ? others : { ...others, [kind]: told };
  return Object.keys(mapping).length === 0 ? null : mapping;
}

/** @returns the mapped ledger with that column for the role, by its letters; "" lets the column be looked for again */
export function withColumn(told: MappedLedger, role: string, letters: string): MappedLedger {
  const { [role as LedgerRole]: _, ...others } = told.columns ?? {};
  return { ...told, columns: letters === "" ? others : { ...others, [role]: letters } };
}

const NOT_THERE: readonly string[] = ["ledger.mappedSheetMissing", "ledger.mappedTableMissing", "ledger.mappedColumnMissing"];

/** @returns what of that which somebody said of this ledger is not so in the workbook, with what to do */
export function mappingFaults({ facts }: Pick<Trial, "facts">, kind: LedgerKind): readonly Finding[] {
  const name = `ledger.kind.${kind}`;
  return facts.ledgers.findings.filter(({ problem: { key, values } }) => {
    const ledger = values["ledger"];
    return NOT_THERE.includes(key) && typeof ledger === "object" && "key" in ledger && ledger.key === name;
  });
}

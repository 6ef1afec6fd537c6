import type { SheetGrid } from "../../src/ledger/sheet";
import type { BenchLedger } from "./ledger-rows";

/** @returns the ledgers in memory as the add-in has them once they are read: cells out of the text of an answer */
export function gridsOf(ledgers: readonly BenchLedger[]): SheetGrid[] {
  return ledgers.map(({ name, headings, rows }) => {
    const cells = [[...headings], ...[...rows].map((row) => row.map((cell) => cell ?? ""))];
    return { name, hidden: false, firstRow: 0, firstColumn: 0, values: JSON.parse(JSON.stringify(cells)) as SheetGrid["values"] };
  });
}

import type { FactKey } from "../../regulation/facts";
import type { Finding } from "../finding";
import type { PlatformFacts } from "../platform";

/** Where the summary form stands. Rows and columns are zero-based on the sheet. */
export interface SummaryPlace {
  readonly sheet: string;
  /** The first row of the header. */
  readonly headerRow: number;
  /** The first row under the header. */
  readonly dataRow: number;
  readonly nameColumn: number;
  readonly factColumns: ReadonlyMap<FactKey, number>;
  readonly hidden: boolean;
}

/** What the summary form says. */
export interface SummaryReading {
  /** null when no sheet, or more than one, could be the summary form; the findings say which. */
  readonly found: SummaryPlace | null;
  /** In the order of the rows. */
  readonly platforms: readonly PlatformFacts[];
  readonly findings: readonly Finding[];
}

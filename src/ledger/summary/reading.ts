import type { FactValue, StatedKey } from "../facts";
import type { Finding } from "../finding";
import type { PlatformFacts } from "../platform";
import type { CellPlace } from "../sheet";
import type { SummaryHeader } from "./find";

/** Where the summary form stands. Rows and columns are zero-based on the sheet. */
export interface SummaryPlace {
  readonly sheet: string;
  /** The first row of the header. */
  readonly headerRow: number;
  /** The first row under the header. */
  readonly dataRow: number;
  readonly nameColumn: number;
  readonly factColumns: ReadonlyMap<StatedKey, number>;
  readonly hidden: boolean;
}

/** The form's table: its header, the first row after it, and the rows that are platforms; indexes within the grid. */
export interface SummaryTable {
  readonly header: SummaryHeader;
  readonly until: number;
  readonly rows: readonly number[];
}

/** A cell that states a fact, but not surely. */
export interface FactDoubt {
  readonly platform: string;
  readonly fact: StatedKey;
  readonly place: CellPlace;
  readonly reason: string;
  /** What a person could find the cell to mean: what is suggested, both ends of a range, yes and no; none where nobody can tell. */
  readonly answers: readonly FactValue[];
}

/** What the summary form says. */
export interface SummaryReading {
  /** null when no sheet, or more than one, could be the summary form; the findings say which. */
  readonly found: SummaryPlace | null;
  /** In the order of the rows. */
  readonly platforms: readonly PlatformFacts[];
  /** null where no table was taken; without rows where nothing tells which column names the platforms. */
  readonly table: SummaryTable | null;
  /** Other tables that could be the form, the fullest first. */
  readonly others: readonly SummaryHeader[];
  /** The cells that a person must decide. */
  readonly doubts: readonly FactDoubt[];
  readonly findings: readonly Finding[];
}

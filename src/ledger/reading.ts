import type { CountingChoices } from "./counting/counting-choices";
import type { LedgerTable } from "./counting/ledger-table";
import type { Cycle } from "./cycle";
import type { Finding } from "./finding";
import type { LedgerKind } from "./ledgers/definition";
import type { LedgerMapping } from "./ledgers/mapping";
import type { LedgerCandidate } from "./ledgers/recognise";
import type { PlatformFacts } from "./platform";
import type { FactDoubt } from "./summary/reading";
import type { TraceRow } from "./trace";

/** How the bureau's ledgers are to be read. */
export interface LedgerOptions {
  /** The assessed cycle; null takes each platform's own service dates from the roster (reading 23). */
  readonly cycle: Cycle | null;
  /** What a person has said of where the ledgers are. */
  readonly mapping?: LedgerMapping;
  readonly date1904?: boolean;
  /** The readings taken; left out, the defaults. */
  readonly choices?: CountingChoices;
  /** From how much a project counts, in 万元; left out, 100 (annex, 项目实施 1). */
  readonly projectMinimumWan?: string;
}

/** Where a ledger stands. Rows are zero-based on the sheet. */
export interface LedgerPlace {
  readonly kind: LedgerKind;
  readonly sheet: string;
  readonly headerRow: number;
  readonly dataRow: number;
  /** 0 to 100. */
  readonly confidence: number;
  readonly hidden: boolean;
}

/** What the ledgers say. */
export interface LedgerReading {
  readonly found: readonly LedgerPlace[];
  /** The ledgers with their rows, and every table that could be one: what `describeLedgers` tells of. */
  readonly tables: readonly LedgerTable[];
  readonly candidates: readonly LedgerCandidate[];
  readonly choices: CountingChoices;
  /** The cycle that was counted in; null when the platforms' own differ, or none is stated. */
  readonly cycle: Cycle | null;
  /** In the order of the roster; each with its facts counted, and as sources the cells that count. */
  readonly platforms: readonly PlatformFacts[];
  /** Every row of every ledger, for each fact that it is read for. */
  readonly trace: readonly TraceRow[];
  /** The cells of the roster that state a fact unsurely; unsure rows of the other ledgers are in the trace. */
  readonly doubts: readonly FactDoubt[];
  readonly findings: readonly Finding[];
}

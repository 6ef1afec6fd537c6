import type { LedgerKind } from "../ledgers/definition";
import { ROWS_PER_STEP } from "../pace";
import { EnterpriseIndex } from "./enterprises";
import type { CountedPlatform } from "./judgement";
import { cellOf, type LedgerRow, type LedgerTable } from "./ledger-table";
import type { PlatformDirectory } from "./platforms";
import type { DateSystem } from "../values/date";
import { ProjectLinks } from "./project-links";
import type { CountingStep } from "./step";
import { VoucherIndex } from "./voucher-index";

/** What rows of one ledger say about rows of another. */
export interface Learned {
  readonly enterprises: EnterpriseIndex;
  readonly links: ProjectLinks;
  readonly vouchers: VoucherIndex;
}

/** Goes through the ledgers once before anything is counted, to know the enterprises and the projects by their names. */
export function* learn(
  tables: ReadonlyMap<LedgerKind, LedgerTable>,
  directory: PlatformDirectory,
  system: DateSystem,
): Generator<CountingStep, Learned> {
  const [diagnosis, project] = [tables.get("diagnosis"), tables.get("project")];
  const enterprises = new EnterpriseIndex();
  const links = new ProjectLinks({
    reports: diagnosis?.columns.has("report") === true && project?.columns.has("report") === true,
    projects: project?.columns.has("project") === true && project.columns.has("platform"),
  }, system);
  const vouchers = new VoucherIndex();
  yield* eachEntry(diagnosis, directory, (row, { index }) => {
    enterprises.learn(row, index);
    links.learnReport(row, index);
  });
  yield* eachEntry(tables.get("visit"), directory, (row, { index }) => enterprises.learn(row, index));
  yield* eachEntry(project, directory, (row, { index }) => links.learnProject(row, index));
  yield* eachEntry(tables.get("voucher"), directory, (row) => vouchers.learn(row));
  return { enterprises, links, vouchers };
}

function* eachEntry(
  table: LedgerTable | undefined,
  directory: PlatformDirectory,
  take: (row: LedgerRow, platform: CountedPlatform) => void,
): Generator<CountingStep> {
  if (table === undefined) return;
  for (const [index, row] of table.rows.entries()) {
    if (index % ROWS_PER_STEP === 0) yield { ledger: table.ledger.kind, fact: null, row: index, rows: table.rows.length };
    const match = row.kind === "data" ? directory.match(cellOf(row, "platform")) : null;
    if (match?.kind === "platform") take(row, match.platform);
  }
}

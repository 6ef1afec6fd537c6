import type { LedgerRole } from "../ledgers/definition";
import type { CellReader } from "./cell-reader";
import type { CountingChoices } from "./counting-choices";
import { EnterpriseIndex } from "./enterprises";
import type { CountedPlatform } from "./judgement";
import { cellOf, type LedgerRow, type LedgerTable, type LedgerTables } from "./ledger-table";
import type { PlatformDirectory } from "./platforms";
import { ProjectIndex } from "./project-index";
import { ProjectLinks } from "./project-links";
import { eachInSteps, type CountingStep } from "./step";
import { VoucherIndex } from "./voucher-index";

/** What rows of one ledger say about rows of another. */
export interface Learned {
  readonly enterprises: EnterpriseIndex;
  readonly projects: ProjectIndex;
  readonly demos: ProjectIndex;
  readonly links: ProjectLinks;
  readonly vouchers: VoucherIndex;
}

/** Goes through the ledgers once before anything is counted, to know the enterprises and the projects by their names. */
export function* learn(
  tables: LedgerTables,
  directory: PlatformDirectory,
  cells: CellReader,
  { investmentScope }: CountingChoices,
): Generator<CountingStep, Learned> {
  const [diagnosis, project] = [tables.get("diagnosis") ?? [], tables.get("project") ?? []];
  const enterprises = new EnterpriseIndex(cells);
  const links = new ProjectLinks({
    reports: haveAll(diagnosis, "report") && haveAll(project, "report"),
    projects: haveAll(project, "project") && haveAll(project, "platform"),
    enterprises: investmentScope === "enterprise",
  }, cells);
  const projects = new ProjectIndex("project");
  const demos = new ProjectIndex("name");
  const vouchers = new VoucherIndex();
  yield* eachEntry(diagnosis, directory, (row, { index }) => {
    enterprises.learn(row, index);
    links.learnReport(row, index);
  });
  yield* eachEntry(tables.get("visit") ?? [], directory, (row, { index }) => enterprises.learn(row, index));
  yield* eachEntry(project, directory, (row, { index }) => {
    projects.learn(row, index);
    links.learnProject(row, index);
  });
  yield* eachEntry(tables.get("demo") ?? [], directory, (row, { index }) => demos.learn(row, index));
  yield* eachEntry(tables.get("voucher") ?? [], directory, (row) => vouchers.learn(row));
  return { enterprises, projects, demos, links, vouchers };
}

function haveAll(tables: readonly LedgerTable[], role: LedgerRole): boolean {
  return tables.length > 0 && tables.every(({ columns }) => columns.has(role));
}

function* eachEntry(
  tables: readonly LedgerTable[],
  directory: PlatformDirectory,
  take: (row: LedgerRow, platform: CountedPlatform) => void,
): Generator<CountingStep> {
  for (const { rows, ledger } of tables) {
    yield* eachInSteps({ ledger: ledger.kind, fact: null }, rows, (row) => {
      const match = row.kind === "data" ? directory.match(cellOf(row, "platform")) : null;
      if (match?.kind === "platform") take(row, match.platform);
    });
  }
}

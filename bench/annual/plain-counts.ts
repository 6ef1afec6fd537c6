import { findAnchors } from "../../src/ledger/columns/anchors";
import { CellReader } from "../../src/ledger/counting/cell-reader";
import { amountAtLeast, amountOf, answeredYes, dayInCycle, stated } from "../../src/ledger/counting/checks";
import { ClaimedProjects } from "../../src/ledger/counting/claimed-projects";
import { EnterpriseIndex } from "../../src/ledger/counting/enterprises";
import { judge, type Check, type Circumstances, type CountedPlatform } from "../../src/ledger/counting/judgement";
import { cellOf, ledgerTable, type LedgerTable } from "../../src/ledger/counting/ledger-table";
import { PlatformDirectory } from "../../src/ledger/counting/platforms";
import { ProjectIndex } from "../../src/ledger/counting/project-index";
import { ProjectLinks } from "../../src/ledger/counting/project-links";
import { saidDissatisfied } from "../../src/ledger/counting/rules/dissatisfied";
import { VoucherIndex } from "../../src/ledger/counting/voucher-index";
import type { LedgerKind } from "../../src/ledger/ledgers/definition";
import { OTHER_ANCHOR, TABLE_ANCHOR } from "../../src/ledger/ledgers/definitions";
import { findLedgersInSteps } from "../../src/ledger/ledgers/find-ledgers";
import type { SheetGrid } from "../../src/ledger/sheet";
import { serialDate } from "../../src/ledger/values/serial-date";
import { Decimal } from "../../src/regulation/decimal";
import { CYCLE, PLATFORMS, platformName } from "./ledger-rows";

/** One column of native-formulas.ts: the same conditions, said by the add-in's own checks. */
interface PlainCount {
  readonly ledger: LedgerKind;
  readonly checks: readonly Check[];
  readonly isSum?: boolean;
}

const COUNTS: readonly PlainCount[] = [
  { ledger: "diagnosis", checks: [dayInCycle("confirmDate"), answeredYes("confirmed", "unconfirmed")] },
  { ledger: "adoption", checks: [dayInCycle("date")] },
  { ledger: "project", checks: [amountAtLeast("amount", "100"), answeredYes("stamp", "noStamp")] },
  { ledger: "project", checks: [answeredYes("enrolled", "notEnrolled")] },
  { ledger: "voucher", checks: [dayInCycle("date"), stated("contract", "noContract")], isSum: true },
  { ledger: "demo", checks: [dayInCycle("date")] },
  { ledger: "event", checks: [dayInCycle("date")] },
  { ledger: "worst", checks: [] },
  { ledger: "visit", checks: [dayInCycle("date"), saidDissatisfied] },
];

/**
 * The numbers that COUNTIFS and SUMIFS make (native-formulas.ts), by the add-in's own reading of names, days, answers and amounts,
 * and nothing else: no search for things that stand twice, no trace, no findings.
 */
export class PlainCounts {
  readonly #tables: ReadonlyMap<LedgerKind, LedgerTable>;

  /** The cells are in memory, and the rows known for entries, as LibreOffice has its cells when its calculation begins. */
  constructor(sheets: readonly SheetGrid[]) {
    const { ledgers } = atOnce(findLedgersInSteps(findAnchors(sheets, TABLE_ANCHOR, OTHER_ANCHOR)));
    this.#tables = new Map([...ledgers].flatMap(([kind, [found]]) => (found === undefined ? [] : [[kind, atOnce(ledgerTable(found))]])));
  }

  /** @returns for each platform a number for each formula; every text and amount is read anew. */
  count(): number[][] {
    const cycle = { from: serialDate(CYCLE.from, { date1904: false }) ?? "", to: serialDate(CYCLE.to, { date1904: false }) ?? "" };
    const platforms = Array.from({ length: PLATFORMS }, (_, index): CountedPlatform => ({ name: platformName(index), index, cycle }));
    const directory = new PlatformDirectory(platforms.map((platform) => ({ platform, company: null })));
    const cells = new CellReader({ date1904: false });
    const around: Circumstances = {
      cells, claimed: new ClaimedProjects(), enterprises: new EnterpriseIndex(cells), projects: new ProjectIndex("project"), demos: new ProjectIndex("name"), vouchers: new VoucherIndex(),
      links: new ProjectLinks({ reports: false, projects: false, enterprises: false }, cells),
    };
    const columns = COUNTS.map((what) => this.#column(what, directory, around));
    return platforms.map(({ index }) => columns.map((column) => Number(column[index])));
  }

  #column({ ledger, checks, isSum = false }: PlainCount, directory: PlatformDirectory, around: Circumstances): (number | Decimal)[] {
    const numbers: (number | Decimal)[] = Array.from({ length: PLATFORMS }, () => (isSum ? new Decimal(0) : 0));
    for (const row of this.#tables.get(ledger)?.rows ?? []) {
      const match = row.kind === "data" ? directory.match(cellOf(row, "platform")) : null;
      if (match?.kind !== "platform" || judge(checks, row, match.platform, around).kind !== "pass") continue;
      const { index } = match.platform;
      const before = numbers[index] ?? 0;
      if (typeof before === "number") numbers[index] = before + 1;
      else {
        const amount = amountOf(row, around.cells);
        if (amount.kind === "amount") numbers[index] = before.plus(amount.wan);
      }
    }
    return numbers;
  }
}

function atOnce<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

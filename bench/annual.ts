import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runAddIn, STAGES, type AddInRun } from "./annual/add-in-run";
import { gridsOf } from "./annual/grids";
import { benchLedgers, PLATFORMS, platformName, type BenchLedger } from "./annual/ledger-rows";
import { hasLibreOffice, LibreOffice, type Calculation } from "./annual/libreoffice";
import { longestHold } from "./annual/longest-hold";
import { countsWithoutDuplicates, plainCounts, type LastRows } from "./annual/native-formulas";
import { PlainCounts } from "./annual/plain-counts";
import { seeded } from "./annual/seeded";
import { writeWorkbookFile } from "./annual/workbook-file";

/**
 * The annual run of the built add-in on ledgers of a seeded script, and beside it LibreOffice with native formulas on the same
 * ledgers. Run: npm run bench -- annual [rows, 200000 by default] [rows without duplicates, 4000 by default]
 */
const SEED = 20210307;
const [ROWS = 200_000, ROWS_WITHOUT_DUPLICATES = 4_000] = process.argv.slice(3).map(Number);
/** Seconds after which a calculation counts as not ending. */
const LONGEST = 900;

const folder = mkdtempSync(join(tmpdir(), "zhgz-annual-"));
const ledgersOf = (rows: number): BenchLedger[] => benchLedgers(rows, seeded(SEED));
const number = (value: number, digits = 0): string => value.toLocaleString("en-US", { maximumFractionDigits: digits, minimumFractionDigits: digits });

void main().finally(() => {
  rmSync(folder, { recursive: true, force: true });
  // Excelize's runtime keeps the process alive.
  process.exit();
});

async function main(): Promise<void> {
  const run = await ours(ROWS);
  const small = await ours(ROWS_WITHOUT_DUPLICATES);
  if (!hasLibreOffice()) {
    console.log("LibreOffice is not on this machine: the comparison is left out.");
    return;
  }
  const office = new LibreOffice();
  try {
    const plain = await theirs(office, "plain counts, COUNTIFS and SUMIFS", ROWS, plainCounts);
    if (plain !== null) besidePlain(plain, run);
    const distinct = await theirs(office, "without duplicates, SUMPRODUCT over COUNTIFS", ROWS_WITHOUT_DUPLICATES, countsWithoutDuplicates);
    if (distinct !== null) {
      refuseOthers(Array.from({ length: PLATFORMS }, (_, index) => small.diagnosed.get(platformName(index)) ?? NaN), distinct);
      besideWhole(distinct, small);
    }
  } finally {
    office.close();
  }
}

async function ours(rows: number): Promise<AddInRun> {
  const path = join(folder, `${rows}.xlsx`);
  await writeWorkbookFile(path, ledgersOf(rows));
  const run = await runAddIn(process.cwd(), path);
  console.log(`The add-in, ${number(rows)} ledger rows, ${run.ranked} platforms ranked`);
  // The host calculates the new formulas between the requests, on the thread of the add-in: in Excel they are calculated beside it.
  console.log(`  its own time, ms, with the calculation of its formulas in write: ${STAGES.map((stage) => `${stage} ${number(run.milliseconds[stage])}`).join(", ")}; the host's: ${number(run.hostMilliseconds)}`);
  console.log(`  requests ${run.requests}, MB in ${number(run.megabytesIn, 1)}, MB out ${number(run.megabytesOut, 1)}, the largest ${number(run.largestRequest, 2)} MB`);
  const hold = await longestHold(ledgersOf(rows));
  console.log(`  longest hold of its own work between two offers to let Excel go on: ${number(hold.milliseconds)} ms, at: ${hold.at}; in processor time ${number(hold.processorMilliseconds)} ms`);
  console.log(`  memory of the process with the workbook open ${number(run.memoryBefore)} MB, at its peak ${number(run.memoryPeak)} MB`);
  return run;
}

/** The same ledgers with native formulas on a last sheet, in LibreOffice; null when it does not end. */
async function theirs(office: LibreOffice, what: string, rows: number, formulas: (last: LastRows) => readonly (readonly (string | number | null)[])[]): Promise<Calculation | null> {
  const last: Record<string, number> = {};
  const counted = ledgersOf(rows).map((ledger) => ({ ...ledger, rows: [...ledger.rows] }));
  for (const { name, rows: made } of counted) last[name] = made.length + 1;
  const sheet = formulas(last);
  const path = join(folder, "formulas.xlsx");
  await writeWorkbookFile(path, counted, [{ name: "统计", rows: sheet }]);
  const calculation = office.calculate(path, LONGEST);
  console.log(`LibreOffice, ${what}: ${number(rows)} ledger rows, ${number(sheet.length * ((sheet[0]?.length ?? 1) - 1))} formulas`);
  const took = calculation === null ? `did not end within ${LONGEST} s` : `calculation alone, the workbook loaded, the fastest of several: ${number(calculation.milliseconds)} ms`;
  console.log(`  ${took}`);
  return calculation;
}

/** Like beside like: the add-in makes the numbers of these formulas from cells in memory, and nothing else. */
function besidePlain(calculation: Calculation, run: AddInRun): void {
  const plain = new PlainCounts(gridsOf(ledgersOf(ROWS)));
  const began = performance.now();
  const numbers = plain.count();
  const first = performance.now() - began;
  const others = [1, 2].map(() => {
    const again = performance.now();
    plain.count();
    return performance.now() - again;
  });
  const fastest = Math.min(first, ...others);
  refuseOthers(numbers.flat(), calculation);
  console.log(`  the add-in's plain counts, the same ${number(numbers.flat().length)} numbers: ${number(fastest)} ms, the fastest of three (the first ${number(first)} ms); ratio ${number(calculation.milliseconds / fastest, 1)}`);
  besideWhole(calculation, run);
}

/** A comparison of times is of no use where the numbers are not the same. */
function refuseOthers(own: readonly number[], { numbers }: Calculation): void {
  const theirs = numbers.flat();
  const isSame = (one: number, other = NaN): boolean => Math.abs(one - other) <= 1e-6 * Math.max(1, one);
  const different = own.filter((one, index) => !isSame(one, theirs[index]));
  if (different.length > 0) throw new Error(`${different.length} of ${own.length} numbers differ from those of the formulas.`);
}

/** The whole counting does far more than the formulas: each thing once, a reason for each row, findings. */
function besideWhole({ milliseconds }: Calculation, { milliseconds: { read, count } }: AddInRun): void {
  console.log(`  the add-in's whole counting, each thing once, with reasons and findings: ${number(count)} ms; ratio ${number(milliseconds / count, 1)}, with its reading and the search for tables ${number(milliseconds / (read + count), 1)}`);
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runAddIn, STAGES, type AddInRun } from "./annual/add-in-run";
import { benchLedgers, type BenchLedger } from "./annual/ledger-rows";
import { hasLibreOffice, LibreOffice } from "./annual/libreoffice";
import { longestHold } from "./annual/longest-hold";
import { countsWithoutDuplicates, plainCounts, type LastRows } from "./annual/native-formulas";
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
    await beside(office, "plain counts, COUNTIFS and SUMIFS", ROWS, plainCounts, run);
    await beside(office, "without duplicates, SUMPRODUCT over COUNTIFS", ROWS_WITHOUT_DUPLICATES, countsWithoutDuplicates, small);
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
  console.log(`  longest hold of its own work between two offers to let Excel go on: ${number(hold.milliseconds)} ms, at: ${hold.at}`);
  console.log(`  memory of the process with the workbook open ${number(run.memoryBefore)} MB, at its peak ${number(run.memoryPeak)} MB`);
  return run;
}

/** Of three times: what else the machine does makes a time longer, never shorter. Null when it does not end. */
function fastest(office: LibreOffice, workbook: string): number | null {
  const first = office.seconds(workbook, LONGEST);
  if (first === null || first > LONGEST / 10) return first;
  const others = [1, 2].map(() => office.seconds(workbook, LONGEST) ?? Infinity);
  return Math.min(first, ...others);
}

/** LibreOffice's calculation is the time with the formulas less the time with plain values in their place. */
async function beside(office: LibreOffice, what: string, rows: number, formulas: (last: LastRows) => readonly (readonly (string | number | null)[])[], run: AddInRun): Promise<void> {
  const last: Record<string, number> = {};
  const counted = ledgersOf(rows).map((ledger) => ({ ...ledger, rows: [...ledger.rows] }));
  for (const { name, rows: made } of counted) last[name] = made.length + 1;
  const sheet = formulas(last);
  const [live, plain] = [join(folder, "formulas.xlsx"), join(folder, "values.xlsx")];
  await writeWorkbookFile(live, counted, [{ name: "统计", rows: sheet }]);
  await writeWorkbookFile(plain, counted, [{ name: "统计", rows: sheet.map((row) => row.map((cell, index) => (index === 0 ? cell : index))) }]);
  // The first time LibreOffice makes its profile, which is nobody's calculation.
  office.seconds(plain, LONGEST);
  const without = fastest(office, plain);
  const withFormulas = fastest(office, live);
  console.log(`LibreOffice, ${what}: ${number(rows)} ledger rows, ${number(sheet.length * ((sheet[0]?.length ?? 1) - 1))} formulas`);
  if (without === null || withFormulas === null) {
    console.log(`  did not end within ${LONGEST} s`);
    return;
  }
  const theirs = (withFormulas - without) * 1000;
  const reading = run.milliseconds.read + run.milliseconds.count;
  console.log(`  opened, calculated and saved ${number(withFormulas, 1)} s, with values in place of formulas ${number(without, 1)} s: calculation ${number(theirs)} ms`);
  console.log(`  ratio to the add-in's counting ${number(theirs / run.milliseconds.count, 1)}, to its reading and counting ${number(theirs / reading, 1)}`);
}

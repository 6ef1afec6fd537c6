import type { CellValue, SheetGrid } from "../../src/ledger/sheet";
import type { AnnualOutcome } from "../../src/commands/annual";
import type * as Host from "../../workbench/host";
import { builtHost, DIST } from "../built";
import { hostileRows } from "../ledger/hostile";
import * as ledgers from "../ledger/ledgers/ledgers";

/** More where there is time for it: ZHGZ_HOSTILE_CELLS=1000000 npx jest hostile. */
const CELLS = Number(process.env["ZHGZ_HOSTILE_CELLS"] ?? 600);
jest.setTimeout(CELLS > 600 ? 3_600_000 : 180_000);

const HEADS: readonly SheetGrid[] = [ledgers.diagnoses(), ledgers.adoptions(), ledgers.projects(), ledgers.vouchers(), ledgers.events(), ledgers.visits()];
const WIDTH = HEADS.reduce((sum, { values }) => sum + (values[0]?.length ?? 0), 0);
/** A request of Excel's holds so many cells of the longest texts. */
const ROWS_A_REQUEST = 25;

/** Half of a pair of surrogates is no character: a file cannot hold it. */
const inFile = (value: CellValue): CellValue => (typeof value === "string" ? value.replace(/\p{Cs}/gu, "\uFFFD") : value);

const SHEETS: readonly SheetGrid[] = [
  ledgers.roster("甲一", "__proto__", "constructor"),
  ...HEADS.map((head, index) => ({ ...head, values: [...head.values, ...hostileRows(Math.ceil(CELLS / WIDTH), head.values[0]?.length ?? 0, index + 1)] })),
];

async function write(session: Host.Session): Promise<void> {
  const { Excel: excel } = session.window as unknown as { Excel: typeof Excel };
  for (const { name, values } of SHEETS) {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      for (let from = 0; from < values.length; from += ROWS_A_REQUEST) {
        const rows = values.slice(from, from + ROWS_A_REQUEST);
        const range = sheet.getRangeByIndexes(from, 0, rows.length, rows[0]?.length ?? 0);
        range.numberFormat = rows.map((row) => row.map((value) => (typeof value === "string" ? "@" : "General")));
        range.values = rows.map((row) => [...row]);
        await context.sync();
      }
    });
  }
}

/** Compares in parts, and keeps none: a hundred thousand of the longest texts are gigabytes in every copy. */
async function expectCells(session: Host.Session, meant: (value: CellValue) => CellValue): Promise<void> {
  const { Excel: excel } = session.window as unknown as { Excel: typeof Excel };
  await excel.run(async (context) => {
    for (const { name, values } of SHEETS) {
      for (let from = 0; from < values.length; from += ROWS_A_REQUEST) {
        const wanted = values.slice(from, from + ROWS_A_REQUEST);
        const range = context.workbook.worksheets.getItem(name).getRangeByIndexes(from, 0, wanted.length, wanted[0]?.length ?? 0).load("values");
        await context.sync();
        expect(range.values).toEqual(wanted.map((row) => row.map(meant)));
      }
    }
  });
}

async function rank(session: Host.Session): Promise<AnnualOutcome> {
  const said: AnnualOutcome[] = [];
  session.window.addEventListener("zhgz:annual", (event: Event) => void said.push((event as CustomEvent<AnnualOutcome>).detail), { once: true });
  await session.runCommand("annualRanking");
  const [outcome] = said;
  if (outcome === undefined) throw new Error("The command said nothing.");
  return outcome;
}

/** What matters of an outcome: the names of the bureau's rows may be told of in the file's own letters. */
function scoresOf(outcome: AnnualOutcome): unknown {
  if (!outcome.ok) return outcome;
  return outcome.summary.platforms.map(({ name, total, tier, rank, awardWan }) => ({ name, total, tier, rank, awardWan }));
}

test("hostile text in the ledgers of a workbook: the run ends, the file is saved and opened again, and every cell is what it was", async () => {
  const { openSession } = builtHost();
  const first = await openSession({ dist: DIST });
  first.settings["zhgz.budgetWan"] = "1000";
  await write(first);
  await expectCells(first, (value) => value);
  const outcome = await rank(first);
  expect(outcome).toMatchObject({ ok: true });
  const file = await first.save();
  const names = first.sheetNames;
  const { errors } = first;
  first.close();
  const second = await openSession({ dist: DIST, workbook: file });
  expect(second.sheetNames).toEqual(names);
  await expectCells(second, inFile);
  expect(scoresOf(await rank(second))).toEqual(scoresOf(outcome));
  expect([...errors, ...second.errors]).toEqual([]);
  second.close();
});

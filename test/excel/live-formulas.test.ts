import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TurnOutcome } from "../../src/commands/turn-formulas";
import { columnLetters } from "../../src/report/formulas/address";
import type { Session } from "../../workbench/host";
import { builtHost, DIST, ROOT } from "../built";
import { hasLibreOffice, recalculated } from "../libreoffice/recalculated";
import { savedResults } from "../libreoffice/saved-results";

const SAMPLE = join(ROOT, "samples", "年度汇总示例.xlsx");
const SHEETS = ["年度评分汇总", "年度排名", "奖励分配"];

const open: Session[] = [];
afterEach(() => open.splice(0).forEach((session) => session.close()));

async function ranked(): Promise<Session> {
  const session = await builtHost().openSession({ workbook: readFileSync(SAMPLE), dist: DIST });
  open.push(session);
  Object.assign(session.settings, { "zhgz.budgetWan": "1500", "zhgz.report": { sheets: SHEETS } });
  await session.runCommand("annualRanking");
  await session.calculated();
  return session;
}

/** Types into 年度评分汇总, as a person does who corrects a fact. */
async function correct(session: Session, cell: string, value: number | string): Promise<void> {
  session.workbook.univer.getActiveWorkbook()?.getSheetByName("年度评分汇总")?.getRange(cell).setValue(value);
  await session.calculated();
}

type Results = readonly Readonly<Record<string, string>>[];

/** What the grid says, as {@link savedResults} does of a file. */
function results({ workbook }: Session): Results {
  return SHEETS.map((sheet) => {
    const values = workbook.univer.getActiveWorkbook()?.getSheetByName(sheet)?.getDataRange().getRawValues() ?? [];
    const said = values.flatMap((line, row) => line.map((value, column) => [`${columnLetters(column)}${row + 1}`, inWords(value)] as const));
    return Object.fromEntries(said.filter(([, value]) => value !== ""));
  });
}

function inWords(value: unknown): string {
  return typeof value === "number" ? String(Number(value.toPrecision(10))) : typeof value === "string" ? value : "";
}

function resultsIn(file: Uint8Array): Promise<Results> {
  return savedResults(file, SHEETS);
}

async function turn(session: Session, command: string): Promise<TurnOutcome> {
  const outcomes: TurnOutcome[] = [];
  session.window.addEventListener("zhgz:turn", (event: Event) => outcomes.push((event as CustomEvent<TurnOutcome>).detail), { once: true });
  await session.runCommand(command);
  await session.calculated();
  const [outcome] = outcomes;
  if (outcome === undefined) throw new Error(`${command} told nothing.`);
  return outcome;
}

/** 长江: 50 ÷ 100 × 30 = 15, 102 − 15 = 87 先进, behind 东湖 with 96.10; one 先进 instead of 优秀 takes 100 less of 1400. */
function expectCorrected([scores, ranking, reward]: Results): void {
  expect([scores?.["L6"], scores?.["AE6"], scores?.["AF6"], scores?.["AG6"]]).toEqual(["15", "87", "先进", "2"]);
  expect([ranking?.["B5"], ranking?.["B6"], ranking?.["F6"]]).toEqual(["东湖工业互联网诊断平台", "长江智造诊断服务中心", "87"]);
  expect([reward?.["G6"], reward?.["G15"], reward?.["G17"]]).toEqual(["200", "1300", "200"]);
}

it("a corrected fact moves all that follows, in both forms, which a turn changes into each other and into values", async () => {
  const session = await ranked();
  const before = results(session);
  expect(await turn(session, "nativeInWorkbook")).toMatchObject({ ok: true, summary: { turned: 130 } });
  const native = await session.save();
  expect(await resultsIn(native)).toEqual(before);
  if (hasLibreOffice()) expect(await resultsIn(recalculated(native))).toEqual(before);
  else process.stderr.write("LibreOffice is not on this machine: its recalculation was not compared.\n");

  await correct(session, "K6", 50);
  const corrected = results(session);
  expectCorrected(corrected);
  expect(await turn(session, "functionsInWorkbook")).toMatchObject({ ok: true, summary: { turned: 130 } });
  expect(results(session)).toEqual(corrected);

  await correct(session, "K6", "");
  const blank = results(session);
  const [scores, ranking] = blank;
  expect([scores?.["L6"], scores?.["AE6"], scores?.["AF6"], scores?.["AG6"], scores?.["AG7"]]).toEqual(["待补", "待定", "待定", "待定", "1"]);
  expect([ranking?.["A14"], ranking?.["B14"]]).toEqual(["待定", "长江智造诊断服务中心"]);
  expect(await turn(session, "valuesInWorkbook")).toMatchObject({ ok: true, summary: { turned: 422 } });
  expect(results(session)).toEqual(blank);
}, 240_000);

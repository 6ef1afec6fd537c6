import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TurnOutcome } from "../../src/commands/turn-formulas";
import type { Session } from "../../workbench/host";
import { builtHost, DIST, ROOT } from "../built";
import { hasLibreOffice, recalculated } from "../libreoffice/recalculated";
import { savedResults } from "../libreoffice/saved-results";

const SAMPLE = join(ROOT, "samples", "年度汇总示例.xlsx");
const SHEETS = ["年度评分汇总", "年度排名", "奖励分配"];

const open: Session[] = [];
afterEach(() => open.splice(0).forEach((session) => session.close()));

async function ranked(settings: Readonly<Record<string, unknown>> = {}): Promise<Session> {
  const session = await builtHost().openSession({ workbook: readFileSync(SAMPLE), dist: DIST });
  open.push(session);
  Object.assign(session.settings, { "zhgz.budgetWan": "1500" }, settings);
  await session.runCommand("annualRanking");
  await session.calculated();
  return session;
}

/** Types into 年度评分汇总, as a person does who corrects a fact. */
async function correct(session: Session, cell: string, value: number | string): Promise<void> {
  session.workbook.univer.getActiveWorkbook()?.getSheetByName("年度评分汇总")?.getRange(cell).setValue(value);
  await session.calculated();
}

async function results(session: Session): Promise<Readonly<Record<string, string>>[]> {
  const saved = await session.save();
  return Promise.all(SHEETS.map((sheet) => savedResults(saved, sheet)));
}

async function turned(session: Session, command: string): Promise<TurnOutcome[]> {
  const outcomes: TurnOutcome[] = [];
  session.window.addEventListener("zhgz:turn", (event: Event) => outcomes.push((event as CustomEvent<TurnOutcome>).detail));
  await session.runCommand(command);
  await session.calculated();
  return outcomes;
}

describe.each(["zhgz", "native"])("in the form %s", (form) => {
  it("a corrected fact moves score, tier, rank, order and awards; a blank one is 待补 and the others are ranked", async () => {
    const session = await ranked({ "zhgz.report": { form } });
    // 长江: 50 ÷ 100 × 30 = 15, 102 − 15 = 87 先进, behind 东湖 with 96.10; one 先进 instead of 优秀 takes 100 less of 1400
    await correct(session, "K6", 50);
    const [scores, ranking, reward] = await results(session);
    expect([scores?.["L6"], scores?.["AE6"], scores?.["AF6"], scores?.["AG6"]]).toEqual(["15", "87", "先进", "2"]);
    expect([ranking?.["B5"], ranking?.["B6"], ranking?.["F6"]]).toEqual(["东湖工业互联网诊断平台", "长江智造诊断服务中心", "87"]);
    expect([reward?.["G6"], reward?.["G15"], reward?.["G17"]]).toEqual(["200", "1300", "200"]);
    await correct(session, "K6", "");
    const [open, after] = await results(session);
    expect([open?.["L6"], open?.["AE6"], open?.["AF6"], open?.["AG6"], open?.["AG7"]]).toEqual(["待补", "待定", "待定", "待定", "1"]);
    expect([after?.["A14"], after?.["B14"]]).toEqual(["待定", "长江智造诊断服务中心"]);
  }, 240_000);
});

it("turns to native, back, and to values; every cell says the same, and the count is told", async () => {
  const session = await ranked();
  const before = await results(session);
  const steps = [["nativeInWorkbook", 130], ["functionsInWorkbook", 130], ["valuesInWorkbook", 384]] as const;
  for (const [command, count] of steps) {
    const [outcome] = await turned(session, command);
    expect(outcome).toMatchObject({ ok: true, summary: { turned: count } });
    expect(await results(session)).toEqual(before);
  }
}, 240_000);

it("the saved file in the native form says in LibreOffice, which calculates it anew, what the values say", async () => {
  if (!hasLibreOffice()) return void process.stderr.write("LibreOffice is not on this machine: its recalculation was not compared.\n");
  const expected = await results(await ranked({ "zhgz.report": { form: "values" } }));
  const anew = recalculated(await (await ranked({ "zhgz.report": { form: "native" } })).save());
  expect(await Promise.all(SHEETS.map((sheet) => savedResults(anew, sheet)))).toEqual(expected);
}, 240_000);

import { COMMANDS, startOf, type CommandUnderTest } from "./commands-under-test";
import type { ExcelUnderTest } from "./open-excel";
import { byHand, failureOf, inSight, run } from "./written";

/** Somebody else, at the same moment. */
interface Interference {
  readonly name: string;
  readonly change: (sheets: Excel.WorksheetCollection) => void;
  /** What must be in the workbook afterwards, wherever it is. */
  readonly leaves?: string;
  /** What somebody has taken away. */
  readonly takes?: string;
}

const edit = (sheet: string) => (sheets: Excel.WorksheetCollection): void => {
  sheets.getItem(sheet).getRange("E5").values = [["同事改的"]];
};

const INTERFERENCES: readonly Interference[] = [
  { name: "renames a result", change: (sheets) => { sheets.getItem("年度排名").name = "终稿"; } },
  { name: "deletes a result", change: (sheets) => sheets.getItem("计分依据").delete(), takes: "计分依据" },
  { name: "edits a result", change: edit("年度排名"), leaves: "同事改的" },
  { name: "protects a result", change: (sheets) => sheets.getItem("年度排名").protection.protect() },
  { name: "hides a result", change: (sheets) => { sheets.getItem("年度排名").visibility = "Hidden"; } },
  { name: "renames a sheet of the bureau's", change: (sheets) => { sheets.getItem("备忘").name = "备忘二"; } },
  { name: "deletes a sheet of the bureau's", change: (sheets) => sheets.getItem("备忘").delete() },
  { name: "edits a sheet of the bureau's", change: edit("台账"), leaves: "同事改的" },
  { name: "refers to a result", change: (sheets) => { sheets.getItem("备忘").getRange("A1").formulas = [["=年度排名!A2"]]; } },
  { name: "adds a sheet of a result's name", change: (sheets) => { sheets.add("年度排名").getRange("A1").values = [["同事的表"]]; }, leaves: "同事的表" },
  { name: "adds a sheet of a kept result's name", change: (sheets) => { sheets.add("年度排名（2022-03-01留存）").getRange("A1").values = [["同事的表"]]; }, leaves: "同事的表" },
  { name: "protects the workbook's structure", change: () => undefined },
];

/** A cell whose formula is about to be turned. */
const DERIVED: Interference = {
  name: "fills a cell with a formula", leaves: "同事填的",
  change: (sheets) => { sheets.getItem("年度排名").getRange("C2").values = [["同事填的"]]; },
};

/** Every text that stands in a cell of the workbook, hidden sheets included. */
function textsOf(excel: ExcelUnderTest, among: readonly string[] = excel.sheetNames()): string[] {
  const { book } = excel.office.interpreter.host;
  return among.flatMap((name) => {
    const texts: string[] = [];
    book.sheetByName(name)?.getCellMatrix().forValue((_row, _column, cell) => {
      texts.push(String(cell?.v ?? ""));
      return undefined;
    });
    return texts;
  });
}

/** @returns what the user reads; the interference happens right before the n-th request, if it can */
async function interfered(command: CommandUnderTest, excel: ExcelUnderTest, { change, name }: Interference, n: number): Promise<{ said: string | null; happened: boolean }> {
  let happened = false;
  let interfering = false;
  excel.watch(async (at, body, carryOut) => {
    if (at === n && !interfering) {
      interfering = true;
      happened = await byHand(excel, change).then(() => true, () => false);
      if (name.endsWith("structure")) excel.office.workbook.side.structureProtected = true;
    }
    return carryOut(body);
  });
  const said = await failureOf(command.act());
  excel.watch();
  excel.office.workbook.side.structureProtected = false;
  return { said, happened };
}

/** How many requests each command makes when nobody is in its way. */
const undisturbed = new Map<string, Promise<number>>();

function requestsOf(command: CommandUnderTest): Promise<number> {
  const known = undisturbed.get(command.name) ?? counted(command);
  undisturbed.set(command.name, known);
  return known;
}

async function counted(command: CommandUnderTest): Promise<number> {
  const excel = await startOf(command);
  await command.act();
  const { length } = excel.requests;
  excel.close();
  return length;
}

/** Figures of earlier rounds that stand on the results before. */
function roundsIn(excel: ExcelUnderTest): string[] {
  return textsOf(excel, ["年度排名"]).filter((text) => /^第\d轮$|^核过$/.test(text));
}

const WRITERS = COMMANDS.filter(({ writes, inPlace }) => writes && inPlace !== true);

/** Turning writes to results and nowhere else. */
function interferencesWith({ name }: CommandUnderTest): readonly (readonly [string, Interference])[] {
  const all = name.startsWith("turning") ? [...INTERFERENCES.filter((one) => one.name.endsWith("a result")), DERIVED] : INTERFERENCES;
  return all.map((interference) => [interference.name, interference] as const);
}

describe.each(WRITERS.map((command) => [command.name, command] as const))("while somebody is in the workbook, %s", (_, command) => {
  it.each(interferencesWith(command))("who %s between any two requests: it ends in words and without loss", async (__, interference) => {
    const requests = await requestsOf(command);
    for (let n = 1; n <= requests; n += 1) {
      const excel = await startOf(command);
      const undoing = command.name.startsWith("taking back");
      const before = roundsIn(excel);
      const { said, happened } = await interfered(command, excel, interference, n);
      const where = `before request ${n}: ${said ?? "done"}`;
      const all = textsOf(excel);
      expect([where, excel.sheetNames().filter((name) => name === "台账")]).toEqual([where, ["台账"]]);
      expect([where, all.includes("甲") && all.includes("乙")]).toEqual([where, true]);
      if (happened && interference.leaves !== undefined) expect([where, all]).toEqual([where, expect.arrayContaining([interference.leaves])]);
      if (said !== null || !undoing) expect([where, all]).toEqual([where, expect.arrayContaining(before)]);
      if (said === null || !said.includes("撤销时又失败")) {
        expect([where, excel.sheetNames().filter((name) => name.startsWith("ZHGZ~") && inSight(excel).includes(name))]).toEqual([where, []]);
      }
      // What came in between is safe from the next run as well.
      expect([where, await failureOf(run(9))]).toEqual([where, null]);
      if (happened && interference.leaves !== undefined) expect([where, textsOf(excel, inSight(excel))]).toEqual([where, expect.arrayContaining([interference.leaves])]);
      expect([where, textsOf(excel, inSight(excel))]).toEqual([where, expect.arrayContaining(["第9轮"])]);
      excel.close();
    }
  }, 60_000);
});

import { DEFAULT_COUNTING, type CountingChoices } from "../../../src/ledger/counting/counting-choices";
import { readFacts } from "../../../src/ledger/read-facts";
import type { CellValue, SheetGrid } from "../../../src/ledger/sheet";
import { sheet } from "../grid";
import * as ledgers from "../ledgers/ledgers";
import { HEADER, platform } from "../summary/forms";

const DAY = "2021-04-01";

describe("1: who must be in charge", () => {
  const roster = (leader: CellValue, manager: CellValue): SheetGrid => {
    const { values } = ledgers.roster("甲一");
    return sheet("平台名册", values.map((row, index) => [...row.slice(0, 6), index === 0 ? "班子成员分管" : leader, ...row.slice(7), index === 0 ? "专业管理人员分管" : manager]));
  };
  const leaderOf = (grid: SheetGrid, leaderStandard: CountingChoices["leaderStandard"]): unknown => {
    const { platforms } = readFacts([grid, ledgers.diagnoses(["甲一", "甲", "", "", DAY, "是"])], { cycle: null, choices: { ...DEFAULT_COUNTING, leaderStandard } });
    return platforms[0]?.facts.leader;
  };
  test.each<[CellValue, CellValue, boolean | null, boolean | null]>([
    ["是", "否", true, true],
    ["否", "是", false, true],
    ["否", "否", false, false],
    ["否", "在办", false, null],
    ["在办", "是", null, true],
    ["", "", null, null],
  ])("班子成员 %s, 专业管理人员 %s: by the annex %s, either %s", (leader, manager, annex, either) => {
    expect(leaderOf(roster(leader, manager), "annex")).toBe(annex);
    expect(leaderOf(roster(leader, manager), "either")).toBe(either);
  });

  test("a roster that tells only of the managers: a question by the annex, an answer where either counts", () => {
    const { values } = roster("", "是");
    const grid = sheet("平台名册", values.map((row) => [...row.slice(0, 6), ...row.slice(7)]));
    expect([leaderOf(grid, "annex"), leaderOf(grid, "either")]).toEqual([null, true]);
  });

  test("the summary form is read in the same way", () => {
    const form = sheet("汇总", [[...HEADER, "专业管理人员分管"], [...platform("甲一", { [HEADER.findIndex((text) => String(text).includes("班子"))]: "否" }), "是"]]);
    const leaders = (["annex", "either"] as const).map(
      (leaderStandard) => readFacts([form], { cycle: null, choices: { ...DEFAULT_COUNTING, leaderStandard } }).platforms[0]?.facts.leader,
    );
    expect(leaders).toEqual([false, true]);
  });
});

describe("4: whose social insurance", () => {
  const roster = (staff: CellValue, technicians: CellValue): SheetGrid => {
    const { values } = ledgers.roster("甲一");
    return sheet("平台名册", values.map((row, index) => [...row.slice(0, -1), index === 0 ? "本地社保职工人数" : staff, index === 0 ? "其中：本地社保技术人员人数" : technicians]));
  };
  const read = (grid: SheetGrid, staffBasis: CountingChoices["staffBasis"]): ReturnType<typeof readFacts> =>
    readFacts([grid, ledgers.diagnoses(["甲一", "甲", "", "", DAY, "是"])], { cycle: null, choices: { ...DEFAULT_COUNTING, staffBasis } });

  test("both are read, and stand beside each other", () => {
    expect(read(roster(60, 30), "staff").platforms[0]?.facts).toMatchObject({ insuredStaff: 60, technicalStaff: 30 });
    expect(read(roster(60, 30), "technicians").platforms[0]?.facts).toMatchObject({ insuredStaff: 60, technicalStaff: 30 });
  });

  test("only the number that is asked for is asked about", () => {
    const keys = (one: ReturnType<typeof readFacts>): string[] => one.findings.filter(({ cell }) => /^[KL]2$/u.test(cell)).map(({ cell }) => cell);
    expect(keys(read(roster("约60", "约30"), "staff"))).toEqual(["K2"]);
    expect(keys(read(roster("约60", "约30"), "technicians"))).toEqual(["L2"]);
  });

  test("a roster without technicians is a question under that reading only", () => {
    const missing = (staffBasis: CountingChoices["staffBasis"]): string[] =>
      read(ledgers.roster("甲一"), staffBasis).findings.filter(({ problem }) => problem.key === "ledger.columnMissing").map(({ problem }) => JSON.stringify(problem.values));
    expect(missing("staff")).toEqual([]);
    expect(missing("technicians")).toEqual([expect.stringContaining("technicalStaff")]);
  });
});

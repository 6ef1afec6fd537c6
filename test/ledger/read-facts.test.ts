import { readFacts } from "../../src/ledger/read-facts";
import * as ledgers from "./ledgers/ledgers";
import { HEADER, platform } from "./summary/forms";
import { sheet } from "./grid";

const DAY = "2021-04-01";
const SIX = [
  ledgers.roster("甲一"), ledgers.diagnoses(["甲一", "甲", "", "R1", DAY, "是"]), ledgers.adoptions(), ledgers.projects(), ledgers.vouchers(),
  ledgers.demos(), ledgers.events(), ledgers.worst(), ledgers.visits(),
];

test("the ledgers alone", () => {
  const { from, platforms, findings } = readFacts(SIX, { cycle: null });
  expect(from).toBe("ledgers");
  expect(platforms[0]?.facts).toMatchObject({ diagnosed: 1, adopted: 0 });
  expect(findings.map(({ problem }) => problem.key)).not.toContain("ledger.noSummaryBut");
});

test("the summary form alone, with or without a roster", () => {
  const form = sheet("汇总", [HEADER, platform("甲一")]);
  for (const sheets of [[form], [ledgers.roster("甲一"), form]]) {
    const { from, platforms, findings } = readFacts(sheets, { cycle: null });
    expect(from).toBe("summary");
    expect(platforms[0]?.facts.diagnosed).toBe(100);
    expect(findings).toEqual([]);
  }
});

test("both: the ledgers are taken, and every difference is a finding at the form's cell", () => {
  const form = sheet("汇总", [HEADER, platform("甲一", { 8: 0, 9: 0, 10: 0, 11: 0, 12: 0, 15: 0 })]);
  const { from, platforms, findings } = readFacts([form, ...SIX], { cycle: null });
  expect(from).toBe("both");
  expect(platforms[0]?.facts.diagnosed).toBe(1);
  const differences = findings.filter(({ problem }) => problem.key === "ledger.factDiffers");
  expect(differences).toMatchObject([
    { severity: "warning", sheet: "汇总", cell: "H2", platform: "甲一", problem: { values: { stated: "100", counted: "1" } } },
  ]);
});

test("both: what no ledger tells is taken from the form, and said so", () => {
  const form = sheet("汇总", [HEADER, platform("甲一")]);
  const { platforms, findings } = readFacts([form, ...SIX.filter(({ name }) => name !== "推广会台账")], { cycle: null });
  expect(platforms[0]?.facts.events).toBe(5);
  expect(platforms[0]?.sources.events).toEqual([{ sheet: "汇总", row: 1, column: 12 }]);
  expect(findings.filter(({ problem }) => problem.key === "ledger.factOnlyStated")).toMatchObject([{ cell: "M2" }]);
});

test("both: platforms that only one of them names", () => {
  const form = sheet("汇总", [HEADER, platform("丙三")]);
  const { platforms, findings } = readFacts([form, ...SIX], { cycle: null });
  expect(platforms.map(({ name }) => name)).toEqual(["甲一"]);
  expect(findings.map(({ problem }) => problem.key)).toEqual(
    expect.arrayContaining(["ledger.platformOnlyCounted", "ledger.platformOnlyStated"]),
  );
});

test("neither", () => {
  const { from, platforms, findings } = readFacts([sheet("随记", [["今天"]])], { cycle: null });
  expect([from, platforms.length]).toEqual([null, 0]);
  expect(findings).toMatchObject([{ severity: "error", problem: { key: "ledger.noSummary" } }]);
});

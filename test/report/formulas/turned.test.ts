import { atOnce } from "../../../src/report/in-steps";
import { applyChoices } from "../../../src/regulation/choices/apply-choices";
import { parseChoices } from "../../../src/regulation/choices/choices";
import { edition2021 } from "../../../src/regulation/editions/2021";
import { turned } from "../../../src/report/formulas/turned";
import { findingsSheet } from "../../../src/report/evidence/findings";
import { rankingSheet } from "../../../src/report/ranking/ranking";
import { rewardSheet } from "../../../src/report/reward/reward";
import { scoresSheet } from "../../../src/report/scores/scores";
import type { Derived, ReportSheet } from "../../../src/report/sheet";
import { traceSheet } from "../../../src/report/evidence/trace";
import { resultOf, say } from "../sample-result";

const platforms = { 甲: {}, 乙: { diagnosed: null }, 丙: { registered: false, sampledReports: 0, visitedEnterprises: 0 } };

function derivedCells(choices: Readonly<Record<string, string>>): [string, string][] {
  const result = resultOf(platforms, "1500", { edition: applyChoices(edition2021, parseChoices(edition2021, choices)) });
  const lists = { trace: atOnce(traceSheet(result, [], say)), findings: atOnce(findingsSheet(result, [], say)) };
  const sheets: ReportSheet[] = [atOnce(scoresSheet(result, lists, say)), rankingSheet(result, say), rewardSheet(result, say)];
  const text = (formula: Derived["zhgz"]): string => formula.map((part) => (typeof part === "string" ? part : `'年度评分汇总'!${part.cell}`)).join("");
  return sheets.flatMap(({ cells }) =>
    cells.flat().flatMap((cell): [string, string][] => (typeof cell === "object" && cell !== null && "value" in cell ? [[text(cell.zhgz), text(cell.native)]] : [])),
  );
}

const CHOICES: readonly Readonly<Record<string, string>>[] = [
  {},
  { missingAsZero: "zero" },
  { bonusInTier: "base" },
  { registrationGate: "veto" },
  { noSample: "zero" },
  { noSample: "pending" },
  { staffBasis: "technicians" },
];

test.each(CHOICES)("under %j every formula with a function of the add-in's becomes its native one, and back", (choices) => {
  const cells = derivedCells(choices);
  const withFunctions = cells.filter(([zhgz]) => zhgz.includes("ZHGZ."));
  expect(withFunctions.length).toBeGreaterThan(20);
  for (const [zhgz, native] of withFunctions) {
    expect([zhgz, turned(zhgz, "native")]).toEqual([zhgz, native]);
    expect([native, turned(native, "zhgz")]).toEqual([native, zhgz]);
  }
  for (const [zhgz, native] of cells) {
    expect(native).not.toContain("ZHGZ.");
    if (zhgz === native) expect([turned(zhgz, "native"), turned(native, "zhgz")]).toEqual([null, null]);
  }
});

test.each([
  ["=IF(K9=\"\",\"待补\",ZHGZ.DIAG(K9))", "=IF(K9=\"\",\"待补\",IF(MOD(K9,1)+(K9<0),\"待核\",ROUND(MIN(K9*30/100,30),2)))"],
  ["=IF('某 表'!$K$9=\"\",\"待补\",ZHGZ.DIAG('某 表'!$K$9))", "=IF('某 表'!$K$9=\"\",\"待补\",IF(MOD('某 表'!$K$9,1)+('某 表'!$K$9<0),\"待核\",ROUND(MIN('某 表'!$K$9*30/100,30),2)))"],
])("%s has moved and is known", (zhgz, native) => expect(turned(zhgz, "native")).toBe(native));

test.each(["=ZHGZ.DIAG(K9)", "=IF(K9=\"\",\"待补\",ZHGZ.DIAG(K10))", "=IF(K9=\"\",\"待补\",ZHGZ.DIAG(K9)+1)", "=1+1"])("%s is somebody's own and stays", (formula) =>
  expect(turned(formula, "native")).toBeNull(),
);

test("a reading that has no function of the add-in's has the native formula in both forms", () => {
  const zhgz = derivedCells({ excellentInclusive: "exclusive", tieRule: "dense", partialCredit: "allOrNothing", roundInvestment: "rounded", itemFloor: "none", orgItems: "three" }).map(([formula]) => formula);
  for (const name of ["TIER", "RANK", "DIAG", "BONUS", "QUALITY", "ORG"]) expect(zhgz.filter((formula) => formula.includes(`ZHGZ.${name}(`))).toEqual([]);
  expect(zhgz.filter((formula) => formula.includes("ZHGZ.STAFF(")).length).toBeGreaterThan(0);
});

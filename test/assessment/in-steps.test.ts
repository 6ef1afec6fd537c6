import { benchLedgers, type BenchLedger } from "../../bench/annual/ledger-rows";
import { seeded } from "../../bench/annual/seeded";
import { assessFacts } from "../../src/assessment/annual/assess-facts";
import { editionInForce } from "../../src/assessment/edition-in-force";
import { evidenceInSteps } from "../../src/assessment/annual/evidence";
import { readFactsInSteps, type FactsReading } from "../../src/ledger/read-facts";
import { ROWS_PER_STEP } from "../../src/ledger/pace";
import type { SheetGrid } from "../../src/ledger/sheet";
import { annualReportInSteps } from "../../src/report/annual-report";
import { REPORT_KINDS } from "../../src/report/sheet";
import { speaker } from "../../src/text/say";
import { texts as chinese } from "../../src/text/zh-CN";

const ROWS = 20_000;
const say = speaker(chinese);

function gridOf({ name, headings, rows }: BenchLedger): SheetGrid {
  return { name, hidden: false, firstRow: 0, firstColumn: 0, values: [[...headings], ...[...rows].map((row) => row.map((cell) => cell ?? ""))] };
}

/** Takes all steps of some work. */
function taken<Step, Result>(work: Generator<Step, Result>): { readonly steps: readonly Step[]; readonly result: Result } {
  const steps: Step[] = [];
  let step = work.next();
  while (step.done !== true) {
    steps.push(step.value);
    step = work.next();
  }
  return { steps, result: step.value };
}

/** How often each part of a long run hands back control: never a time, but so many rows to a step, however many there are. */
describe("a run over long ledgers", () => {
  const sheets = benchLedgers(ROWS, seeded(1)).map(gridOf);
  let counted: ReturnType<typeof count>;
  const count = () => taken(readFactsInSteps(sheets, { cycle: null }));
  let facts: FactsReading;
  beforeAll(() => {
    counted = count();
    facts = counted.result;
  });

  test("judges, settles, adds up and remarks on the rows of a fact in steps of their own", () => {
    const rows = sheets.find(({ name }) => name.includes("诊断"))?.values.length ?? 0;
    const ofDiagnosed = counted.steps.filter((step) => step?.fact === "diagnosed");
    const passes = ofDiagnosed.filter((step) => step?.row === 0).length;
    expect(rows).toBeGreaterThan(ROWS_PER_STEP * 10);
    // Judged; first rows, what counts, sources, values; and three kinds of remark.
    expect(passes).toBeGreaterThanOrEqual(8);
    const longest = Math.max(...ofDiagnosed.map((step, index) => (ofDiagnosed[index + 1]?.row ?? 0) - (step?.row ?? 0)));
    expect(longest).toBe(ROWS_PER_STEP);
  });

  test("gathers the evidence, and lays out the sheets, in steps that grow in number with the rows", () => {
    const evidence = taken(evidenceInSteps(facts, editionInForce, sheets));
    const rows = evidence.result.length;
    expect(rows).toBeGreaterThan(ROWS);
    expect(evidence.steps.length).toBeGreaterThanOrEqual(Math.floor((2 * (rows - 1)) / 1000) - 1);

    const { result, findings } = assessFacts(editionInForce, facts, sheets, null);
    const report = taken(annualReportInSteps({ result, evidence: evidence.result, findings: [], log: [] }, { sheets: new Set(REPORT_KINDS), form: "zhgz" }, say));
    // The rows are made cells, found again by platform and by item, counted behind the scores, and put into their form; each card is a step.
    expect(report.steps.length).toBeGreaterThanOrEqual(Math.floor((5 * (rows - 1)) / 1000) - 5 + result.platforms.length);
    expect(findings.length).toBeGreaterThan(0);
  });
});

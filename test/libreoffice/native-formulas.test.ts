import fc from "fast-check";
import { assess } from "../../src/assessment/annual/assess";
import { columnLetters } from "../../src/report/formulas/address";
import { Decimal } from "../../src/regulation/decimal";
import type { Facts } from "../../src/regulation/facts";
import { annualReport } from "../../src/report/annual-report";
import type { ReportKind, ReportSheet, ReportValue } from "../../src/report/sheet";
import { chosen } from "../regulation/chosen";
import { anyPartialFacts } from "../regulation/facts-of";
import { say } from "../report/sample-result";
import { FormulasFile, nameIn } from "./formulas-file";
import { hasLibreOffice, recalculated } from "./recalculated";
import { savedResults } from "./saved-results";

/** Of a scorecard there is one a platform: those are made once for each of the choices. */
const SHEETS: readonly ReportKind[] = ["scores", "ranking", "reward", "publicity"];
const PLATFORMS = 7;

/** Every reading that shows in a formula, alone and with others. */
const CHOICES: readonly Readonly<Record<string, string>>[] = [
  {},
  { excellentInclusive: "exclusive", tieRule: "dense", roundInvestment: "rounded", awardMode: "poolSplit" },
  { registrationGate: "veto", tieRule: "baseScore", awardMode: "quota" },
  { registrationGate: "veto", missingAsZero: "zero", awardMode: "priority", awardRounding: "whole" },
  { bonusInTier: "base", itemFloor: "none", awardRounding: "whole" },
  { bonusInTier: "base", awardMode: "quota" },
  { awardMode: "capsOnly", noSample: "pending", orgItems: "three" },
  { noSample: "zero", partialCredit: "allOrNothing", staffBasis: "technicians" },
  { missingAsZero: "zero", staffBasis: "technicians", tieRule: "dense", noSample: "pending" },
  { awardMode: "poolSplit", awardRounding: "whole", roundBeforeTier: "raw", tieRule: "baseScore" },
];

const supplement = fc.option(fc.nat(60), { nil: null });
/** Near the lines, so that tiers differ and totals tie; at times anything, and at times with facts missing. */
const nearFull = fc.record({
  registered: fc.constantFrom(true, true, true, false), leader: fc.boolean(), goal: fc.constant(true), plan: fc.boolean(), duty: fc.boolean(),
  insuredStaff: fc.constantFrom(49, 50), diagnosed: fc.integer({ min: 50, max: 101 }), adopted: fc.integer({ min: 6, max: 11 }),
  projects: fc.integer({ min: 20, max: 41 }), enrolled: fc.integer({ min: 10, max: 21 }), demos: fc.nat(3), events: fc.nat(6),
  worstReports: fc.constantFrom(0, 0, 1, 11), dissatisfied: fc.constantFrom(0, 0, 2, 6),
  investmentWan: fc.constantFrom("0", "9999.99", "10000", "49950", "49949.99", "100000", "1000000").map((wan) => new Decimal(wan)),
});
const anyPlatform: fc.Arbitrary<Facts> = fc
  .tuple(fc.oneof({ weight: 5, arbitrary: nearFull }, { weight: 1, arbitrary: anyPartialFacts }), supplement, supplement, supplement)
  .map(([facts, technicalStaff, sampledReports, visitedEnterprises]) => ({ ...facts, technicalStaff, sampledReports, visitedEnterprises }));
const anyBudget = fc.constantFrom("1500", "601.03", "0", "299.999999", null);

/** One result, and what its facts may be corrected to. */
interface Trial {
  readonly name: string;
  readonly sheets: readonly ReportSheet[];
  readonly corrected: readonly ReportSheet[];
}

function trials(): Trial[] {
  const drawn = fc.sample(fc.tuple(fc.array(anyPlatform, { minLength: PLATFORMS, maxLength: PLATFORMS }), fc.array(anyPlatform, { minLength: PLATFORMS, maxLength: PLATFORMS }), anyBudget), { seed: 2021, numRuns: CHOICES.length * 2 });
  return drawn.map(([before, after, budget], index) => {
    const edition = chosen(CHOICES[index % CHOICES.length] ?? {});
    const beside = edition.choices.staffBasis === "staff" ? "technicalStaff" : "insuredStaff";
    const sheetsOf = (all: readonly Facts[]): ReportSheet[] => {
      const platforms = all.map((facts, n) => ({ name: `平台${n}`, company: n % 2 === 0 ? `企业${n}` : null, sources: {}, facts: { ...facts, ...withSamples(n), [beside]: before[n]?.[beside] ?? null } }));
      const result = assess(edition, platforms, budget === null ? null : new Decimal(budget), null);
      return annualReport({ result, evidence: [], findings: [], log: [] }, { sheets: new Set(index < CHOICES.length ? [...SHEETS, "eliminated", "scorecard"] : SHEETS), form: "native" }, say);
    };
    return { name: `${index}`, sheets: sheetsOf(before), corrected: sheetsOf(after) };
  });
}

/** One platform always has its samples, so that the columns of both are the same. */
function withSamples(platform: number): Partial<Facts> {
  return platform === 0 ? { sampledReports: 12, visitedEnterprises: 30 } : {};
}

/** The formulas of the first result over the facts of the second. */
function overCorrected({ sheets, corrected }: Trial): ReportSheet[] {
  return sheets.map((sheet, index) => ({ ...sheet, cells: sheet.cells.map((row, r) => row.map((cell, c) => (isDerived(cell) ? cell : (corrected[index]?.cells[r]?.[c] ?? null)))) }));
}

function isDerived(cell: ReportValue): cell is Extract<ReportValue, { native: unknown }> {
  return typeof cell === "object" && cell !== null && "value" in cell;
}

/** 淘汰名单 has as many lines as there were to list: where others come, it says so itself. */
function hasTheLines(sheet: ReportSheet, formulas: ReportSheet | undefined): boolean {
  return sheet.cells.length === formulas?.cells.length;
}

function expected(sheets: readonly ReportSheet[], formulas: readonly ReportSheet[]): Record<string, string> {
  return Object.fromEntries(
    sheets.flatMap((sheet, index) =>
      (hasTheLines(sheet, formulas[index]) ? sheet.cells : []).flatMap((row, r) =>
        row.flatMap((cell, c) => (isDerived(formulas[index]?.cells[r]?.[c] ?? null) && isDerived(cell) ? [[`${sheet.kind} ${sheet.key ?? ""} ${columnLetters(c)}${r + 1}`, saidOf(cell.value)]] : [])),
      ),
    ),
  );
}

function saidOf(value: Extract<ReportValue, { native: unknown }>["value"]): string {
  if (typeof value === "string") return value;
  return String(Number(Number("count" in value ? value.count : value.decimal).toPrecision(10)));
}

async function calculatedIn(file: Uint8Array, set: string, sheets: readonly ReportSheet[], wanted: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const results = await savedResults(file, sheets.map((sheet) => nameIn(set, sheet)));
  const all = sheets.flatMap((sheet, index) => Object.entries(results[index] ?? {}).map(([cell, said]) => [`${sheet.kind} ${sheet.key ?? ""} ${cell}`, said] as const));
  const known = new Map<string, string>(all);
  return Object.fromEntries(Object.keys(wanted).map((cell) => [cell, known.get(cell) ?? ""]));
}

it("LibreOffice calculates the native formulas to what the core says, under every reading, and after every fact was corrected", async () => {
  if (!hasLibreOffice()) return void process.stderr.write("LibreOffice is not on this machine: its recalculation was not compared.\n");
  const all = trials();
  const file = new FormulasFile();
  for (const trial of all) {
    file.add(trial.name, trial.sheets);
    file.add(`${trial.name}c`, overCorrected(trial));
  }
  const anew = recalculated(await file.bytes());
  for (const { name, sheets, corrected } of all) {
    const choices = JSON.stringify(CHOICES[Number(name) % CHOICES.length]);
    const [before, after] = [expected(sheets, sheets), expected(corrected, sheets)];
    expect([name, choices, await calculatedIn(anew, name, sheets, before)]).toEqual([name, choices, before]);
    expect([name, choices, await calculatedIn(anew, `${name}c`, sheets, after)]).toEqual([name, choices, after]);
  }
}, 400_000);

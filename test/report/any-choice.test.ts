import fc from "fast-check";
import { assess } from "../../src/assessment/annual/assess";
import { Decimal } from "../../src/regulation/decimal";
import { annualReport } from "../../src/report/annual-report";
import { REPORT_FORMS, REPORT_KINDS, type OwnSheet, type ReportSheet, type ReportValue } from "../../src/report/sheet";
import { chosen } from "../regulation/chosen";
import { anyPartialFacts } from "../regulation/facts-of";
import { say } from "./sample-result";

/** As clerks and adversaries name platforms: a formula's signs, no name of a sheet, too long for one, alike but for case or width. */
const anyName = fc.oneof(
  fc.constantFrom("=1+1", "'", "''甲", "a/b:c", "[x]?*\\", "History", "Ａ平台", "a平台", "A平台", "__proto__", "constructor", "年度排名", "评分卡", "-", "1", "TRUE", "平台 \u202e反", "平台\n二行", "🏭厂"),
  fc.string({ minLength: 1, maxLength: 60 }), fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), fc.constant("武汉市工业智能化改造咨询诊断服务平台".repeat(4)),
);
const anyResult = fc.tuple(
  fc.uniqueArray(anyName, { minLength: 1, maxLength: 9 }), fc.array(anyPartialFacts, { minLength: 9, maxLength: 9 }), fc.constantFrom("1500", "0", null),
  fc.constantFrom({}, { awardMode: "quota" }, { awardMode: "capsOnly" }, { registrationGate: "veto", bonusInTier: "base" }),
);
const anyWish = fc.record({ sheets: fc.subarray([...REPORT_KINDS], { minLength: 1 }).map((kinds) => new Set(kinds)), form: fc.constantFrom(...REPORT_FORMS) });

function sheetsOf([names, facts, budget, choices]: typeof anyResult extends fc.Arbitrary<infer R> ? R : never, wish: Parameters<typeof annualReport>[1]): ReportSheet[] {
  const platforms = names.map((name, index) => ({ name, company: null, sources: {}, facts: facts[index]! }));
  const result = assess(chosen(choices), platforms, budget === null ? null : new Decimal(budget), null);
  return annualReport({ result, evidence: [], findings: [], log: [] }, wish, say);
}

/** Every place on the add-in's own sheets to which a cell leads or refers. */
function placesIn(cell: ReportValue): { readonly sheet: OwnSheet; readonly cell: string }[] {
  if (typeof cell !== "object" || cell === null) return [];
  if ("to" in cell) return typeof cell.to.sheet === "string" ? [] : [{ sheet: cell.to.sheet, cell: cell.to.cell }];
  if (!("native" in cell)) return [];
  return [...cell.zhgz, ...cell.native].flatMap((part) => (typeof part === "string" ? [] : [part]));
}

function holds({ cells }: ReportSheet, address: string): boolean {
  return address.replaceAll("$", "").split(":").every((corner) => {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/u.exec(corner) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return column >= 1 && column <= (cells[0]?.length ?? 0) && Number(digits) >= 1 && Number(digits) <= cells.length;
  });
}

describe("any choice of sheets, in any form, for platforms of any name", () => {
  it("leads and refers to nothing but cells of sheets that are written", () => {
    fc.assert(
      fc.property(anyResult, anyWish, (drawn, wish) => {
        const sheets = sheetsOf(drawn, wish);
        for (const { sheet, cell } of sheets.flatMap(({ cells }) => cells.flat().flatMap(placesIn))) {
          const there = sheets.find(({ kind, key }) => kind === sheet.kind && key === sheet.key);
          expect([sheet, cell, there !== undefined && holds(there, cell)]).toEqual([sheet, cell, true]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("has the kinds that are wanted and no others, each sheet rectangular and under a name that Excel takes, once", () => {
    fc.assert(
      fc.property(anyResult, anyWish, (drawn, wish) => {
        const sheets = sheetsOf(drawn, wish);
        expect(new Set(sheets.map(({ kind }) => kind))).toEqual(wish.sheets);
        expect(new Set(sheets.map(({ kind, key }) => `${kind} ${key ?? ""}`)).size).toBe(sheets.length);
        for (const { cells } of sheets) expect(new Set(cells.map(({ length }) => length)).size).toBe(1);
        const tabs = sheets.map(({ name }) => name);
        for (const tab of tabs) expect(tab).toMatch(/^(?!'|history$)[^:\\/?*[\]\p{Cc}]{1,31}(?<!')$/iu);
        expect(new Set(tabs.map((tab) => tab.toLowerCase())).size).toBe(tabs.length);
      }),
      { numRuns: 60 },
    );
  });
});

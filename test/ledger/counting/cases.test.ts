import { readLedgers } from "../../../src/ledger/read-ledgers";
import type { FactKey, Facts } from "../../../src/regulation/facts";
import type { CellValue, SheetGrid } from "../../../src/ledger/sheet";
import type { TraceRow } from "../../../src/ledger/trace";
import expected from "../../cases/ledgers-b.expect.json";
import cases from "../../cases/worked-cases.json";
import { sheet } from "../grid";
import { sheetsOf } from "../workbook";

const CYCLE = { from: "2021-03-07", to: "2022-03-06" };

function tallyOf(trace: readonly TraceRow[], fact: FactKey): Record<string, number> {
  const tally: Record<string, number> = {};
  for (const row of trace.filter((one) => one.fact === fact)) {
    const key = row.outcome === "counted" ? "counted" : (row.reason ?? "");
    tally[key] = (tally[key] ?? 0) + 1;
  }
  return tally;
}

/** A case of worked-cases.json as a ledger of one platform. */
function ledgerOf(id: string, title: string): SheetGrid {
  const one = cases.ledgers.find((ledger) => ledger.id === id);
  if (one === undefined) throw new Error(`no case ${id}`);
  const rows = one.rows.map((row): CellValue[] => [row[0] === "合计" ? "" : "甲一", ...row]);
  return sheet(title, [["平台", ...one.columns], ...rows]);
}

test("L1: enterprises confirmed within the cycle, each once", () => {
  const { platforms, trace, findings } = readLedgers([ledgerOf("L1", "诊断台账")], { cycle: CYCLE });
  const expectation = cases.ledgers[0]?.expect;
  expect(platforms).toMatchObject([{ name: "甲一", facts: { diagnosed: expectation?.count } }]);
  expect(tallyOf(trace, "diagnosed")).toEqual({
    counted: expectation?.count,
    duplicate: expectation?.dup,
    unconfirmed: expectation?.unconfirmed,
    outOfCycle: expectation?.out_of_cycle,
    total: expectation?.skipped_total_rows,
  });
  expect(findings.map(({ cell, problem }) => [cell, problem.key])).toContainEqual(["B9", "ledger.row.total"]);
});

test("L2: projects stamped and of 100万元 or more by their vouchers", () => {
  const { platforms, trace, findings } = readLedgers([ledgerOf("L2", "项目台账")], { cycle: CYCLE });
  const expectation = cases.ledgers[1]?.expect;
  expect(platforms[0]?.facts.projects).toBe(expectation?.count);
  expect(tallyOf(trace, "projects")).toEqual({
    counted: expectation?.count,
    belowThreshold: expectation?.below,
    noStamp: expectation?.no_stamp,
    approximate: expectation?.review,
  });
  const review = findings.find(({ problem }) => problem.key === "ledger.review");
  expect(review).toMatchObject({ severity: "error", cell: "C6", found: "约500万元", platform: "甲一" });
});

describe("the nine ledgers of cohort B", () => {
  let reading: ReturnType<typeof readLedgers>;
  beforeAll(async () => {
    reading = readLedgers(await sheetsOf("ledgers-b.xlsx"), { cycle: null });
  });

  test("are found, and tell the cycle", () => {
    expect(reading.found.map(({ kind, sheet: name }) => [kind, name])).toEqual([
      ["roster", "平台名册"], ["diagnosis", "诊断台账"], ["adoption", "方案采用台账"], ["project", "项目台账"],
      ["voucher", "投资凭证台账"], ["demo", "示范项目台账"], ["event", "推广会台账"], ["worst", "交叉互评结果"], ["visit", "回访走访表"],
    ]);
    expect([reading.cycle?.from, reading.cycle?.to]).toEqual(expected.cycle);
  });

  test("give each platform's facts", () => {
    const facts = Object.fromEntries(reading.platforms.map((platform) => [platform.name, inCaseForm(platform.facts)]));
    expect(facts).toEqual(expected.facts);
  });

  test("leave out what does not count, and say why", () => {
    // The case counts rows that count for nothing, each by its first reason: a project that is 未入库 counts for 项目实施 1 all the same.
    const rows = new Map<string, TraceRow[]>();
    for (const one of reading.trace) rows.set(`${one.sheet}|${one.row}`, [...(rows.get(`${one.sheet}|${one.row}`) ?? []), one]);
    const idle = [...rows.values()].filter((fates) => fates.every(({ outcome }) => outcome === "excluded")).map(([first]) => first?.reason);
    const many = (reason: string): number => idle.filter((one) => one === reason).length;
    const { unsure: _, ...left } = expected.left;
    expect(Object.fromEntries(Object.keys(left).map((reason) => [reason, many(reason)]))).toEqual(left);
    expect(tallyOf(reading.trace, "enrolled")).toEqual({ counted: 84, notEnrolled: 107 });
    expect(reading.trace.filter(({ outcome }) => outcome === "review")).toHaveLength(expected.left.unsure);
  });

  test("lead each counted unit back to its cell", () => {
    for (const { facts, sources } of reading.platforms) {
      expect(sources.diagnosed).toHaveLength(facts.diagnosed ?? -1);
      expect(sources.registered).toMatchObject([{ sheet: "平台名册", column: 6 }]);
    }
  });

  test("ask nothing, and flag only the months with more than one worst report, and the unequal samples", () => {
    expect(new Set(reading.findings.map(({ severity, problem }) => `${severity} ${problem.key}`))).toEqual(
      new Set(["warning ledger.crowdedMonth", "notice ledger.unequalSamples"]),
    );
  });
});

function inCaseForm(facts: Facts): Record<string, unknown> {
  const { registered, leader, goal, plan, duty, investmentWan, visitedEnterprises: _, ...counts } = facts;
  const answers = { leader, goal, plan, person: duty };
  const missing = Object.entries(answers).filter(([, yes]) => yes !== true).map(([key]) => key);
  return { registered, missing, ...counts, investmentWan: investmentWan?.toFixed() };
}

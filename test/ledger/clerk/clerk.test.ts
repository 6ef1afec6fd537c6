import { readFacts, type FactsReading } from "../../../src/ledger/read-facts";
import { FACT_KEYS } from "../../../src/regulation/facts";
import { nameKey } from "../../../src/ledger/values/name";
import { cleanWorkbook, dirtyWorkbook, type Arrangement } from "./dirty-workbook";

/** More of them: CLERK_SEEDS=100 npx jest test/ledger/clerk */
const SEEDS = Number(process.env.CLERK_SEEDS ?? "2");

const factsOf = ({ platforms }: FactsReading): Map<string, string> =>
  new Map(platforms.flatMap(({ name, facts }) => FACT_KEYS.map((fact) => [`${nameKey(name)} ${fact}`, String(facts[fact])])));
const clean = readFacts(cleanWorkbook(), { cycle: null });

function cases(arrangements: readonly Arrangement[]): [Arrangement, number][] {
  return arrangements.flatMap((arrangement) => Array.from({ length: SEEDS }, (_, index): [Arrangement, number] => [arrangement, 100 + index]));
}

test.each(cases(["sheets", "beside", "under"]))("laid out as %s, seed %i: the same facts, and each entry where it belongs", (arrangement, seed) => {
  const { sheets, date1904, entries } = dirtyWorkbook(seed, arrangement);
  const reading = readFacts(sheets, { cycle: null, date1904 });
  expect(factsOf(reading)).toEqual(factsOf(clean));
  for (const { kind } of reading.ledgers.found) {
    const known = reading.trace.filter(({ ledger, platform }) => ledger === kind && platform !== null);
    const rows = new Set(known.map(({ sheet, row }) => `${sheet}|${row}`));
    expect([kind, rows.size]).toEqual([kind, entries.get(kind)]);
  }
});

test.each(cases(["quarters", "months", "platforms"]))("in parts by %s, seed %i: what is not asked about is the same, and nothing is counted in part", (arrangement, seed) => {
  const { sheets, date1904 } = dirtyWorkbook(seed, arrangement);
  const reading = readFacts(sheets, { cycle: null, date1904 });
  const facts = factsOf(reading);
  for (const [fact, value] of factsOf(clean)) expect([fact, facts.get(fact)]).toEqual([fact, facts.get(fact) === "null" ? "null" : value]);
  expect([...facts.values()]).toContain("null");
  expect(reading.findings.some(({ severity, problem }) => severity === "error" && /severalLedgers|ledgerMissing|ledgerColumn/u.test(problem.key))).toBe(true);
});

import * as fc from "fast-check";
import { readSummary } from "../../../src/ledger/summary/read-summary";
import { isBlank } from "../../../src/ledger/values/fold";
import { nameKey } from "../../../src/ledger/values/name";
import { texts as chinese } from "../../../src/text/zh-CN";
import { speaker } from "../../../src/text/say";
import { dirtyCell, dirtyRows } from "../dirt";
import { sheet } from "../grid";
import { HEADER, platform } from "./forms";

test("whatever stands on the sheets, reading them ends without throwing, and every finding can be said", () => {
  const anySheets = fc.array(
    fc.record({ title: fc.string(), rows: dirtyRows(18, 12), hidden: fc.boolean() }),
    { maxLength: 4 },
  );
  const say = speaker(chinese);
  fc.assert(
    fc.property(anySheets, (sheets) => {
      const { findings } = readSummary(sheets.map(({ title, rows, hidden }) => sheet(title, rows, { hidden })));
      for (const { problem, suggestion } of findings) {
        expect(say(problem)).not.toMatch(/^\[|undefined/u);
        expect(say(suggestion)).not.toMatch(/^\[|undefined/u);
      }
    }),
    { numRuns: 300 },
  );
});

test("every row under the header is a platform or is named in a finding", () => {
  const row = fc.oneof(
    fc.array(dirtyCell, { minLength: 0, maxLength: HEADER.length }),
    fc.tuple(dirtyCell, fc.integer({ min: 0, max: 15 }), dirtyCell).map(([name, column, value]) => platform(name, { [column]: value })),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const { found, platforms, findings } = readSummary([sheet("表", [HEADER, ...rows])]);
      if (found === null) return;
      const names = new Set(platforms.map(({ name }) => nameKey(name)));
      const told = new Set(findings.map(({ cell }) => /\d+$/u.exec(cell)?.[0]));
      const other = findings.find(({ problem }) => problem.key === "ledger.otherTable")?.problem.values.row ?? Infinity;
      rows.forEach((cells, index) => {
        if (cells.every(isBlank) || index + 2 >= Number(other)) return;
        const isPlatform = names.has(nameKey(cells[0] ?? ""));
        expect(isPlatform || told.has(String(index + 2))).toBe(true);
      });
    }),
    { numRuns: 500 },
  );
});

test("a sheet of 100,000 hostile cells is gone through in good time", () => {
  const rows = Array.from({ length: 10000 }, (_, row) =>
    Array.from({ length: 10 }, (_unused, column) => (column === 0 ? `平台${row}` : `${"诊断".repeat(20)}${row}`)),
  );
  expect(readSummary([sheet("大", rows)]).found).toBeNull();
});

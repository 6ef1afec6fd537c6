import { readFacts } from "../../../src/ledger/read-facts";
import { readMapping } from "../../../src/ledger/ledgers/read-mapping";
import type { LedgerMapping } from "../../../src/ledger/ledgers/mapping";
import type { CellValue, SheetGrid } from "../../../src/ledger/sheet";
import { HEADER, platform, SUMMARY_A } from "./forms";

const grid = (name: string, values: readonly (readonly CellValue[])[]): SheetGrid => ({ name, hidden: false, firstRow: 0, firstColumn: 0, values });
const read = (mapping: unknown, ...sheets: SheetGrid[]) => {
  const reading = readMapping(mapping);
  if (reading.kind === "bad") throw new Error(reading.problem.key);
  return readFacts(sheets, { cycle: null, mapping: reading.mapping });
};
const keys = (mapping: unknown, ...sheets: SheetGrid[]): string[] => read(mapping, ...sheets).findings.map(({ problem }) => problem.key);

const FIRST = grid("2021", [HEADER, platform("甲一", { 7: 99 })]);
const SECOND = grid("2022", [HEADER, platform("甲一", { 7: 40 })]);

describe("a summary form that a person named", () => {
  test("is read where two could be it, and neither without a word", () => {
    expect(keys({}, FIRST, SECOND)).toEqual(["ledger.severalSummaries"]);
    const { from, platforms, findings } = read({ 年度汇总表: "2022" }, FIRST, SECOND);
    expect([from, platforms[0]?.facts.diagnosed, findings]).toEqual(["summary", 40, []]);
  });

  test("is read from another column, by its letters or its heading in full; the column that was recognised is nobody's then", () => {
    const sheet = grid("汇总", [[...HEADER, "复核后的诊断家数（备注）"], [...platform("甲一", { 7: 99 }), 88]]);
    expect(read({}, sheet).platforms[0]?.facts.diagnosed).toBe(99);
    for (const column of ["Q", "q", "复核后的诊断家数（备注）"]) {
      expect(read({ 年度汇总表: { sheet: "汇总", columns: { 完成诊断并经企业确认: column } } }, sheet).platforms[0]?.facts.diagnosed).toBe(88);
    }
  });

  test("whose column is said not to be there leaves the fact 待补 with a finding, and never takes zero", () => {
    const mapping = { summary: { sheet: "2021", columns: { diagnosed: null } } };
    expect(read(mapping, FIRST).platforms[0]?.facts.diagnosed).toBeNull();
    expect(keys(mapping, FIRST)).toEqual(["ledger.columnMissing"]);
  });

  test("between two columns that dispute a fact takes the one that was named, and reads the other no more", () => {
    const sheet = grid("汇总", [[...HEADER, "完成诊断并经企业确认（户）"], [...platform("甲一", { 7: 99 }), 88]]);
    expect(keys({}, sheet)).toContain("ledger.columnDisputed");
    const mapping = { summary: { sheet: "汇总", columns: { diagnosed: "Q" } } };
    expect([read(mapping, sheet).platforms[0]?.facts.diagnosed, keys(mapping, sheet)]).toEqual([88, []]);
  });

  test("under a header that nobody recognises is read by the row and the columns that were named", () => {
    const header = HEADER.map((_, index) => (index === 0 ? "谁" : `第${index}栏`));
    const sheet = grid("数据", [["填报"], header, platform("甲一", { 7: 99 })]);
    expect(read({}, sheet).from).toBeNull();
    expect(keys({ summary: { sheet: "数据" } }, sheet)).toEqual(["ledger.mappedTableMissing"]);
    const named = { summary: { sheet: "数据", headerRow: 2, columns: { platform: "A", diagnosed: "H" } } };
    expect(read(named, sheet).platforms.map(({ name, facts }) => [name, facts.diagnosed, facts.adopted])).toEqual([["甲一", 99, null]]);
  });

  test("of which no column names the platforms is not read, and its columns can still be chosen", () => {
    const sheet = grid("数据", [["谁", ...HEADER.slice(1)], platform("甲一")]);
    const mapping = { summary: { sheet: "数据", headerRow: 1 } };
    const { from, summary } = read(mapping, sheet);
    expect([from, summary.table?.header.labels.length, keys(mapping, sheet)]).toEqual([null, HEADER.length, ["ledger.mappedNameMissing"]]);
    expect(read({ summary: { ...mapping.summary, columns: { platform: "A" } } }, sheet).platforms.map(({ name }) => name)).toEqual(["甲一"]);
  });

  test("ends its header in the stated row, with the groups above it", () => {
    const sheet = grid("汇总", SUMMARY_A);
    expect(read({ summary: { sheet: "汇总", headerRow: 4 } }, sheet).platforms).toEqual(read({}, sheet).platforms);
  });

  test.each<[string, unknown, string]>([
    ["on a sheet that is not there", { summary: "2023" }, "ledger.mappedSheetMissing"],
    ["below the last row", { summary: { sheet: "2021", headerRow: 9 } }, "ledger.mappedTableMissing"],
    ["in a column that is not there", { summary: { sheet: "2021", columns: { diagnosed: "ZZ" } } }, "ledger.mappedColumnMissing"],
    ["not at all", { summary: null }, "ledger.summaryDeclined"],
  ])("that is %s is a finding", (_, mapping, key) => {
    expect(keys(mapping, FIRST)).toEqual([key]);
  });

  test("by a heading that stands twice is a question, and no guess", () => {
    const sheet = grid("汇总", [[...HEADER, "本年", "本年"], [...platform("甲一", { 7: 99 }), 1, 2]]);
    const { findings, platforms } = read({ summary: { sheet: "汇总", columns: { diagnosed: "本年" } } }, sheet);
    expect(findings.find(({ problem }) => problem.key === "ledger.mappedColumnSeveral")?.problem.values["columns"]).toBe("Q、R");
    expect(platforms[0]?.facts.diagnosed).toBe(99);
  });

  test("that is none leaves the ledgers to count from, without a word", () => {
    const ledgers = [grid("平台名册", [["平台名称", "服务起", "服务止", "本地独立法人注册"], ["甲一", "2021-03-07", "2022-03-06", "是"]]), grid("推广会台账", [["平台", "推广会名称", "地点", "举办日期"], ["甲一", "一", "江岸区", "2021-05-01"]])];
    expect(read({}, ...ledgers, FIRST).from).toBe("both");
    expect(read({ summary: null }, ...ledgers, FIRST).from).toBe("ledgers");
    expect(keys({ summary: null }, ...ledgers, FIRST)).not.toContain("ledger.summaryDeclined");
  });

  test("does not hide that a ledger which was named is not there", () => {
    expect(keys({ 诊断台账: "无此表" }, FIRST)).toEqual(["ledger.mappedSheetMissing"]);
  });
});

describe("a mapping of the summary form as somebody wrote it", () => {
  test("keeps its codes, in a list of one too", () => {
    const told: LedgerMapping = { summary: { sheet: "汇总", headerRow: 3, columns: { diagnosed: "H", demos: null } } };
    const written = { sheet: "汇总", headerRow: 3, columns: { 完成诊断并经企业确认: "H", 示范项目: null } };
    expect([readMapping({ 年度汇总表: written }), readMapping({ summary: [written] }), readMapping(told)]).toEqual(Array(3).fill({ kind: "mapping", mapping: told }));
  });

  test.each<[unknown, string]>([
    [{ summary: ["一", "二"] }, "ledger.mapping.severalRosters"],
    [{ summary: "一", 年度汇总表: "二" }, "ledger.mapping.ledgerTwice"],
    [{ summary: { sheet: "一", columns: { 盖章: "A" } } }, "ledger.mapping.unknownField"],
    [{ summary: { sheet: "一", columns: { diagnosed: 8 } } }, "ledger.mapping.badColumn"],
    [{ summary: 5 }, "ledger.mapping.ledgerMalformed"],
  ])("%j is refused", (written, key) => {
    expect(readMapping(written)).toMatchObject({ kind: "bad", problem: { key } });
  });
});

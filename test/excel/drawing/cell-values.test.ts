import { sheetCells, type PlainValue } from "../../../src/excel/drawing/cell-values";
import { formatAreas } from "../../../src/excel/drawing/number-formats";
import type { ReportSheet } from "../../../src/report/sheet";
import { plainSheet } from "../plain-sheet";

const SCORES = { area: { row: 0, column: 1, rows: 2, columns: 1 }, style: { numberFormat: "0.00" } };

/** What Excel is given of a sheet: values and formats row by row. */
function written(sheet: ReportSheet): { values: PlainValue[][]; formats: (string | null)[][] } {
  const cells = sheetCells(sheet, { inLinks: ({ kind }) => `${kind} (2)`, inFormulas: ({ kind }) => `${kind} (2)` });
  const matrix = <T>(at: (row: number, column: number) => T): T[][] =>
    Array.from({ length: cells.rows }, (_, row) => Array.from({ length: cells.columns }, (__, column) => at(row, column)));
  return { values: matrix(cells.valueAt), formats: matrix(cells.formatAt) };
}

describe("cells as Excel's API takes them", () => {
  it("numbers with their format, texts as text, empty cells left alone", () => {
    const sheet = plainSheet("scores", "表", [["甲", { decimal: "29.70" }, { count: 3 }], ["乙", null, null]], [SCORES]);
    expect(written(sheet)).toEqual({
      values: [["甲", 29.7, 3], ["乙", null, null]],
      formats: [["@", "0.00", "General"], ["@", "0.00", null]],
    });
  });

  it("a word in a column of numbers keeps the format, so that a number typed over it is one", () => {
    const sheet = plainSheet("scores", "表", [["甲", "待补"], ["乙", "待定"]], [SCORES]);
    expect(written(sheet).formats).toEqual([["@", "0.00"], ["@", "0.00"]]);
  });

  it.each(["=1+1", "+1", "-1", "@x", "1", "2021-03-07", "'甲", "1/2", "TRUE", "一二三四", " =1", "\t=1"])(
    "%j is written as text wherever it stands", (text) => {
      const sheet = plainSheet("scores", "表", [[text, text]], [SCORES]);
      expect(written(sheet)).toEqual({ values: [[text, text]], formats: [["@", "@"]] });
    },
  );

  it("later formats win", () => {
    const later = { area: { row: 1, column: 0, rows: 1, columns: 2 }, style: { numberFormat: "0" } };
    const sheet = plainSheet("scores", "表", [[{ count: 1 }, { count: 1 }], [{ count: 1 }, { count: 1 }]], [SCORES, later]);
    expect(written(sheet).formats).toEqual([["General", "0.00"], ["0", "0"]]);
  });

  it("a link is a formula, in a cell that is no text; quotes in names and texts are doubled", () => {
    const links = [
      { text: "诊断台账!A5", to: { sheet: "诊断台账", cell: "A5" } },
      { text: '"甲"', to: { sheet: `a'b"c`, cell: "B2" } },
      { text: "3 行", to: { sheet: { kind: "trace" as const }, cell: "A7" } },
    ];
    expect(written(plainSheet("scores", "表", [links]))).toEqual({
      values: [[
        `=HYPERLINK("#'诊断台账'!A5","诊断台账!A5")`,
        `=HYPERLINK("#'a''b""c'!B2","""甲""")`,
        `=HYPERLINK("#'trace (2)'!A7","3 行")`,
      ]],
      formats: [["General", "General", "General"]],
    });
  });

  it.each([
    ["zhgz", ["=ZHGZ.RANK('scores (2)'!$Q$6:$Q$9)", "=IF(A1=\"\",\"\",A1)"], ["0", "General"]],
    ["native", ["=RANK('scores (2)'!$Q$6,'scores (2)'!$Q$6:$Q$9)", "=A1&\"\""], ["0", "General"]],
    ["values", [1, "2021-03-07"], ["0", "@"]],
  ] as const)("a derived cell in the form %s", (form, values, formats) => {
    const scores = { kind: "scores" as const };
    const rank = {
      value: { count: 1 },
      zhgz: ["=ZHGZ.RANK(", { sheet: scores, cell: "$Q$6:$Q$9" }, ")"],
      native: ["=RANK(", { sheet: scores, cell: "$Q$6" }, ",", { sheet: scores, cell: "$Q$6:$Q$9" }, ")"],
    };
    const name = { value: "2021-03-07", zhgz: ['=IF(A1="","",A1)'], native: ['=A1&""'] };
    const painted = { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: { numberFormat: "0" } };
    expect(written({ ...plainSheet("ranking", "表", [[rank, name]], [painted]), form })).toEqual({ values: [values], formats: [formats] });
  });

  it("cells below each other of one format are formatted together, empty ones among them", () => {
    const sheet = plainSheet("scores", "表", [["甲", null], ["乙", { count: 1 }], [null, null], ["丙", "四"]]);
    expect(formatAreas(sheetCells(sheet, { inLinks: ({ kind }) => kind, inFormulas: ({ kind }) => kind }))).toEqual([
      { area: { row: 0, column: 0, rows: 4, columns: 1 }, format: "@" },
      { area: { row: 0, column: 1, rows: 3, columns: 1 }, format: "General" },
      { area: { row: 3, column: 1, rows: 1, columns: 1 }, format: "@" },
    ]);
  });
});

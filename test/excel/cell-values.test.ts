import { cellValues } from "../../src/excel/cell-values";
import { plainSheet } from "./plain-sheet";

const SCORES = { area: { row: 0, column: 1, rows: 2, columns: 1 }, style: { numberFormat: "0.00" } };

describe("cells as Excel's API takes them", () => {
  it("numbers with their format, texts as text, empty cells left alone", () => {
    const sheet = plainSheet("scores", "表", [["甲", { decimal: "29.70" }, { count: 3 }], ["乙", null, null]], [SCORES]);
    expect(cellValues(sheet)).toEqual({
      values: [["甲", 29.7, 3], ["乙", null, null]],
      formats: [["@", "0.00", "General"], ["@", "0.00", "General"]],
    });
  });

  it("a word in a column of numbers keeps the format, so that a number typed over it is one", () => {
    const sheet = plainSheet("scores", "表", [["甲", "待补"], ["乙", "待定"]], [SCORES]);
    expect(cellValues(sheet).formats).toEqual([["@", "0.00"], ["@", "0.00"]]);
  });

  it.each(["=1+1", "+1", "-1", "@x", "1", "2021-03-07", "'甲", "1/2", "TRUE", "一二三四", " =1", "\t=1"])(
    "%j is written as text wherever it stands", (text) => {
      const sheet = plainSheet("scores", "表", [[text, text]], [SCORES]);
      expect(cellValues(sheet)).toEqual({ values: [[text, text]], formats: [["@", "@"]] });
    },
  );

  it("later formats win", () => {
    const later = { area: { row: 1, column: 0, rows: 1, columns: 2 }, style: { numberFormat: "0" } };
    const sheet = plainSheet("scores", "表", [[{ count: 1 }, { count: 1 }], [{ count: 1 }, { count: 1 }]], [SCORES, later]);
    expect(cellValues(sheet).formats).toEqual([["General", "0.00"], ["0", "0"]]);
  });
});

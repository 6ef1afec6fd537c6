import type { Form } from "../../../src/report/form/form";
import { officialForm } from "../../../src/report/form/official-form";
import type { Area, ReportSheet, Style } from "../../../src/report/sheet";

const form: Form = {
  kind: "ranking",
  name: "年度排名",
  annex: 2,
  title: "考核排名表",
  caption: "考核周期：2021年3月7日至2022年3月6日",
  unit: "单位：万元、分",
  columns: [
    { heading: "名次", look: "count" },
    { heading: "平台名称", look: "text", widest: 20 },
    { heading: "得分", look: "score", group: "考核" },
    { heading: "等次", look: "word", group: "考核" },
    { heading: "金额（万元）", look: "money" },
  ],
  rows: [
    { cells: [{ count: 1 }, "武汉某某智能化改造咨询诊断服务有限责任公司", { decimal: "89.95" }, "先进", { decimal: "1500" }] },
    { cells: [{ count: 2 }, "乙", { decimal: "7.5" }, "良好", { decimal: "0" }], fills: [{ column: 3, fill: "#FFF2CC" }] },
  ],
  notes: ["依据：考核办法。"],
};
const sheet = officialForm(form);

/** What a cell looks like: later areas win. */
function styleAt({ styles }: ReportSheet, row: number, column: number): Style {
  const covers = ({ area }: { area: Area }): boolean =>
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  return Object.assign({}, ...styles.filter(covers).map(({ style }) => style)) as Style;
}

describe("the official form", () => {
  it("has 附件, title, caption, header, body, notes and signatures below each other", () => {
    expect(sheet.cells.map((row) => row.filter((cell) => cell !== null))).toEqual([
      ["附件2"],
      ["考核排名表"],
      ["填报单位：", "考核周期：2021年3月7日至2022年3月6日", "单位：万元、分"],
      ["名次", "平台名称", "考核", "金额（万元）"],
      ["得分", "等次"],
      form.rows[0]!.cells,
      form.rows[1]!.cells,
      ["依据：考核办法。"],
      ["填表人：", "审核人：", "日期：    年  月  日"],
    ]);
  });

  it("is rectangular", () => {
    expect(new Set(sheet.cells.map((row) => row.length))).toEqual(new Set([5]));
    expect(sheet.columnWidths).toHaveLength(5);
  });

  it("joins the title, headings without a group over both rows, and a group over its columns", () => {
    expect(sheet.merges).toEqual(
      expect.arrayContaining([
        { row: 1, column: 0, rows: 1, columns: 5 },
        { row: 3, column: 0, rows: 2, columns: 1 },
        { row: 3, column: 2, rows: 1, columns: 2 },
        { row: 3, column: 4, rows: 2, columns: 1 },
        { row: 7, column: 0, rows: 1, columns: 5 },
      ]),
    );
  });

  it("never joins a cell twice", () => {
    const cells = sheet.merges.flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, index) => `${row + Math.floor(index / columns)}:${column + (index % columns)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
  });

  it.each<[string, number, number, Style]>([
    ["附件 in 黑体", 0, 0, { fontName: "黑体" }],
    ["the title in 方正小标宋简体 22 pt, centred, not bold", 1, 0, { fontName: "方正小标宋简体", fontSize: 22, bold: false, horizontal: "center" }],
    ["填报单位 left", 2, 0, { horizontal: "left" }],
    ["the unit right", 2, 4, { horizontal: "right" }],
    ["the header in 黑体 with lines", 3, 1, { fontName: "黑体", borders: true, horizontal: "center" }],
    ["the body in 仿宋_GB2312 with lines", 5, 1, { fontName: "仿宋_GB2312", fontSize: 11, borders: true, wrap: true }],
    ["scores right with two decimals", 5, 2, { horizontal: "right", numberFormat: "0.00" }],
    ["money right with two decimals", 5, 4, { horizontal: "right", numberFormat: "#,##0.00" }],
    ["a tier's colour", 6, 3, { fill: "#FFF2CC" }],
  ])("shows %s", (_, row, column, style) => {
    expect(styleAt(sheet, row, column)).toMatchObject(style);
  });

  it("prints on A4 landscape, one page wide, the header on each page, 第X页 共Y页 below", () => {
    expect(sheet.print).toEqual({
      orientation: "landscape", paper: "A4", titleRows: [3, 4], fitOnePageWide: true, footer: "第 &P 页 共 &N 页",
    });
    expect(sheet.frozenRows).toBe(5);
  });

  it.each([
    ["a table that is no page long", 5, {}],
    ["one that just fits", 14, { pagesTall: 1 }],
    ["one that is a little more than a page", 18, { pagesTall: 1 }],
    ["one that fills a page and a good part of the next", 25, {}],
    ["one whose notes and signatures would stand on a third page alone", 34, { pagesTall: 2 }],
    ["one that has some rows beside them there", 42, {}],
  ])("%s (%i rows) is drawn together onto so many pages: %j", (_, count, pages) => {
    const rows = Array.from({ length: count }, () => form.rows[1]!);
    const { pagesTall, breakBefore } = officialForm({ ...form, rows }).print;
    expect({ pagesTall, breakBefore }).toEqual({ pagesTall: undefined, breakBefore: undefined, ...pages });
  });

  it("keeps its last rows with the notes where a page of a long list ends there", () => {
    const rows = Array.from({ length: 200 }, () => form.rows[1]!);
    const { print, cells } = officialForm({ ...form, rows, list: true });
    expect(print.breakBefore).toBe(cells.length - 1 - form.notes.length - 3);
  });

  it("gives a long name no more than its column's room, and the row the lines that it needs", () => {
    const narrow = officialForm({ ...form, title: "表", caption: "" });
    expect(narrow.columnWidths[1]).toBeLessThanOrEqual(20);
    const heights = new Map(narrow.rowHeights.map(({ row, points }) => [row, points]));
    expect(heights.get(5)).toBeGreaterThan((heights.get(6) ?? 0) * 2);
  });

  it("is never narrower than its title", () => {
    // Ten ideographs of 22 pt take the room of four digits each.
    const wide = officialForm({ ...form, title: "一二三四五六七八九十".repeat(4), caption: "" });
    expect(wide.columnWidths.reduce((sum, width) => sum + width, 0)).toBeGreaterThanOrEqual(160);
  });
});

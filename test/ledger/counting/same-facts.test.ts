import * as fc from "fast-check";
import { readLedgers } from "../../../src/ledger/read-ledgers";
import type { CellValue, SheetGrid } from "../../../src/ledger/sheet";
import { sheetsOf } from "../workbook";

/** Ways in which the bureau may write the same things, each chosen by a number. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  平台: ["平台", "平台名称", "所属平台", "咨询诊断平台", "平 台"],
  平台名称: ["平台名称", "平台", "咨询诊断服务平台名称"],
  企业名称: ["企业名称", "企业", "服务企业名称", "企业\n名称"],
  统一社会信用代码: ["统一社会信用代码", "社会信用代码", "信用代码"],
  报告编号: ["报告编号", "诊断报告编号", "报告号"],
  企业确认日期: ["企业确认日期", "确认日期", "企业确认时间"],
  盖章: ["盖章", "企业盖章", "是否盖章", "盖章确认"],
  采用日期: ["采用日期", "采纳日期", "方案采用时间"],
  委托合同号: ["委托合同号", "合同编号", "委托实施合同号"],
  方案名称: ["方案名称", "解决方案名称", "采用方案"],
  诊断书盖章: ["诊断书盖章", "诊断书企业盖章", "诊断书是否盖章"],
  "有效凭证金额（万元）": ["有效凭证金额（万元）", "凭证金额(万元)", "有效凭证投资额（万元）"],
  是否入库: ["是否入库", "统计入库", "入库情况"],
  入库月份: ["入库月份", "入库时间", "入库年月"],
  凭证号: ["凭证号", "凭证编号", "付款凭证号"],
  "金额（万元）": ["金额（万元）", "支付金额(万元)", "凭证金额（万元）"],
  最差报告平台: ["最差报告平台", "最差报告所属平台", "被评最差平台"],
  满意情况: ["满意情况", "满意或不满意", "满意度", "是否满意"],
  推广会名称: ["推广会名称", "推广会主题", "活动名称"],
  示范项目名称: ["示范项目名称", "示范项目", "智能化改造示范项目名称"],
  服务起: ["服务起", "服务开始日期", "服务起始日", "任务书服务期起"],
  服务止: ["服务止", "服务结束日期", "服务终止日", "任务书服务期止"],
};
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

function otherValue(value: CellValue, choice: number): CellValue {
  if (value === "是") return ["是", "√", "✓", " 是 ", "Y"][choice % 5] ?? value;
  if (value === "否") return ["否", "×", "否 "][choice % 3] ?? value;
  if (typeof value !== "string") return value;
  const date = DATE.exec(value);
  if (date !== null) return otherDate(value, date, choice);
  if (value.includes("有限公司")) return [value, `${value}\u00A0`, ` ${value}`, `${value}\u3000`][choice % 4] ?? value;
  return value;
}

function otherDate(value: string, [, year, month, day]: RegExpExecArray, choice: number): CellValue {
  const [m, d] = [Number(month), Number(day)];
  const serial = Date.UTC(Number(year), m - 1, d) / 86400000 + 25569;
  const forms = [value, `${year}年${m}月${d}日`, `${year}.${m}.${d}`, `${year}/${m}/${d}`, `${year}${month}${day}`, serial, Number(`${year}${month}${day}`)];
  return forms[choice % forms.length] ?? value;
}

/** One sheet in other clothes: words, column order, extra columns, a title and a note above, a total and a note below. */
function dressed(grid: SheetGrid, seed: readonly number[], place: number): SheetGrid {
  const pick = (salt: number): number => seed[(salt * 7 + place * 13) % seed.length] ?? 0;
  const [header = [], ...rows] = grid.values;
  const order = header.map((_, column) => column).sort((a, b) => pick(a) - pick(b) || a - b);
  const said = (text: CellValue, column: number): CellValue => {
    const words = OTHER_WORDS[String(text)] ?? [String(text)];
    return words[pick(column) % words.length] ?? text;
  };
  const table = [
    [...order.map((column) => said(header[column] ?? "", column)), "备注"],
    ...rows.map((row, index) => [...order.map((column) => otherValue(row[column] ?? "", pick(index + column))), ""]),
  ];
  const width = order.length + 1;
  const line = (text: string): CellValue[] => Array.from({ length: width }, (_, column) => (column === 0 ? text : ""));
  const above = pick(3) % 2 === 0 ? [] : [line(`2021年度${grid.name}`), line("填报单位：技术改造处")];
  const below = pick(5) % 2 === 0 ? [] : [line("合　计"), line(""), line("注：以有效凭证为准。")];
  return { ...grid, name: pick(2) % 2 === 0 ? grid.name : `表${place}`, values: [...above, ...table, ...below], firstRow: pick(1) % 4, firstColumn: pick(4) % 3 };
}

test("the same ledgers in other words, forms and orders give the same facts", async () => {
  const sheets = await sheetsOf("ledgers-b.xlsx");
  const plain = JSON.stringify(readLedgers(sheets, { cycle: null }).platforms.map(({ name, facts }) => [name, facts]));
  fc.assert(
    fc.property(fc.array(fc.nat(999), { minLength: 31, maxLength: 31 }), (seed) => {
      const other = sheets.map((grid, place) => dressed(grid, seed, place));
      const { platforms } = readLedgers(other, { cycle: null });
      expect(JSON.stringify(platforms.map(({ name, facts }) => [name, facts]))).toBe(plain);
    }),
    { numRuns: 40 },
  );
});

import * as fc from "fast-check";
import { readLedgers } from "../../../src/ledger/read-ledgers";
import type { CellValue, SheetGrid } from "../../../src/ledger/sheet";
import { dirtyCell } from "../dirt";
import * as ledgers from "../ledgers/ledgers";

const day = fc.constantFrom<CellValue>("2021-03-06", "2021-03-07", "2021年9月1日", 44262, "2021.4.1", "21.4.1", "2022-03-07", "4月1日", "");
const name = fc.constantFrom<CellValue>("甲公司", "乙有限公司", "乙有限责任公司", "丙（集团）有限公司", "丙(集团)有限公司 ", "");
const code = fc.constantFrom<CellValue>("", "91350100M000100Y43", "91350100m000100y43", "91110108551385082Q", 9.13501e17);
const platform = fc.constantFrom<CellValue>("甲一", "乙二", "甲 一", "甲一咨询有限公司", "丁四", "合计");
const answer = fc.constantFrom<CellValue>("是", "√", "否", "在办", "");
const amount = fc.constantFrom<CellValue>(100, "99.99", "1亿2000万元", "约500", "1000000元", "(120.00)", "", "#N/A");

const diagnosis = fc.tuple(platform, name, code, fc.constantFrom<CellValue>("R1", "R2"), day, answer);
const project = fc.tuple(platform, fc.constantFrom<CellValue>("P1", "P2", "P3"), name, fc.constantFrom<CellValue>("R1", "R2", ""), answer, amount, answer, fc.constantFrom<CellValue>("2021-09", "9月", ""));
const voucher = fc.tuple(platform, fc.constantFrom<CellValue>("P1", "P2"), fc.constantFrom<CellValue>("1", "２", "3", ""), day, amount, fc.constantFrom<CellValue>("HT1", "—"));
const visit = fc.tuple(platform, name, fc.constant<CellValue>("电话"), day, fc.constantFrom<CellValue>("满意", "不满意", "一般"));

type Rows = readonly (readonly CellValue[])[];
interface Entries { readonly diagnoses: Rows; readonly projects: Rows; readonly vouchers: Rows; readonly visits: Rows }
const entries: fc.Arbitrary<Entries> = fc.record({
  diagnoses: fc.array(diagnosis, { maxLength: 12 }), projects: fc.array(project, { maxLength: 12 }),
  vouchers: fc.array(voucher, { maxLength: 12 }), visits: fc.array(visit, { maxLength: 8 }),
});

function sheetsOf({ diagnoses, projects, vouchers, visits }: Entries): SheetGrid[] {
  return [ledgers.roster("甲一", "乙二"), ledgers.diagnoses(...diagnoses), ledgers.projects(...projects), ledgers.vouchers(...vouchers), ledgers.visits(...visits)];
}

function factsOf(sheets: readonly SheetGrid[]): string {
  const { platforms } = readLedgers(sheets, { cycle: ledgers.CYCLE });
  return JSON.stringify(platforms.map(({ facts }) => facts));
}

/** The rows in the order of their keys. */
function shuffled<Item>(rows: readonly Item[], keys: readonly number[]): Item[] {
  return rows.map((row, index) => ({ row, key: keys[index % keys.length] ?? 0, index })).sort((a, b) => a.key - b.key || b.index - a.index).map(({ row }) => row);
}

const keys = fc.array(fc.nat(), { minLength: 13, maxLength: 13 });

test("neither the order of rows, nor that of columns, nor that of sheets changes the facts", () => {
  fc.assert(
    fc.property(entries, keys, (all, order) => {
      const sheets = sheetsOf(all);
      const other = shuffled(sheets, order).map((grid) => {
        const [header = [], ...rows] = grid.values;
        const mixed = [header, ...(grid.name === "平台名册" ? rows : shuffled(rows, order))];
        const columns = shuffled(header.map((_, column) => column), order);
        return { ...grid, values: mixed.map((row) => columns.map((column) => row[column] ?? "")) };
      });
      expect(factsOf(other)).toBe(factsOf(sheets));
    }),
    { numRuns: 40 },
  );
});

test("a row that stands twice, and one outside the cycle, change nothing", () => {
  fc.assert(
    fc.property(entries, fc.nat(), (all, which) => {
      const twice = (rows: Rows): Rows => (rows.length === 0 ? rows : [...rows, rows[which % rows.length] ?? []]);
      const outside = { diagnoses: ["甲一", "丁公司", "", "R9", "2020-04-01", "是"], vouchers: ["甲一", "P1", "99", "2022-04-01", 7, "HT1"] };
      const more: Entries = {
        diagnoses: [...twice(all.diagnoses), outside.diagnoses], projects: twice(all.projects),
        vouchers: [...twice(all.vouchers), outside.vouchers], visits: twice(all.visits),
      };
      expect(factsOf(sheetsOf(more))).toBe(factsOf(sheetsOf(all)));
    }),
    { numRuns: 40 },
  );
});

test("whatever stands in a cell, every row has exactly one fate for each fact", () => {
  fc.assert(
    fc.property(entries, dirtyCell, fc.nat(), (all, dirt, which) => {
      const spoilt = all.diagnoses.map((row, index) => row.map((cell, column) => (index * row.length + column === which % 60 ? dirt : cell)));
      const { trace } = readLedgers(sheetsOf({ ...all, diagnoses: spoilt }), { cycle: ledgers.CYCLE });
      const fates = trace.map(({ sheet, row, fact }) => `${sheet}|${row}|${String(fact)}`);
      expect(new Set(fates).size).toBe(fates.length);
    }),
    { numRuns: 40 },
  );
});

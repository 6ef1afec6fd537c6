import { LEDGER_FORMS } from "../../src/ledger/forms/ledger-forms";
import type { LedgerKind } from "../../src/ledger/ledgers/definition";
import type { Draw } from "./seeded";

export type Cell = string | number | null;

/** A ledger of the bureau's as it will stand on its sheet, its heading first. */
export interface BenchLedger {
  readonly kind: LedgerKind;
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

export const PLATFORMS = 60;
/** Excel's serials of the cycle's first and last day: 2021-03-07 and 2022-03-06. */
export const CYCLE = { from: 44262, to: 44626 } as const;

/** How a hundred ledger rows are spread; what is left goes to the first. */
const SHARES: readonly (readonly [LedgerKind, number])[] = [
  ["diagnosis", 40], ["project", 20], ["voucher", 20], ["adoption", 10], ["visit", 8], ["demo", 1], ["event", 1],
];

export const platformName = (index: number): string => `第${String(index + 1).padStart(2, "0")}咨询诊断服务平台`;

/** @returns the roster, and the other ledgers with so many rows together; the same ones for the same seed */
export function benchLedgers(rows: number, draw: Draw): BenchLedger[] {
  const counted = SHARES.slice(1).map(([kind, share]) => [kind, Math.floor((rows * share) / 100)] as const);
  const rest = rows - counted.reduce((sum, [, count]) => sum + count, 0);
  return [
    ledger("roster", PLATFORMS, (index) => rosterRow(index)),
    ledger("diagnosis", rest, (index) => diagnosisRow(index, rest, draw)),
    ...counted.map(([kind, count]) => ledger(kind, count, (index) => MAKERS[kind]?.(index, draw, rest) ?? [])),
    ledger("worst", 12, (index) => [`2021-${String(index + 1).padStart(2, "0")}`, platformName(index), `ZD-${index}`]),
  ];
}

function ledger(kind: LedgerKind, count: number, row: (index: number) => readonly Cell[]): BenchLedger {
  const form = LEDGER_FORMS.find((candidate) => candidate.kind === kind);
  if (form === undefined) throw new Error(`There is no form of ${kind}.`);
  return { kind, name: form.name, headings: form.columns.map(({ heading }) => heading), rows: made(count, row) };
}

function* made(count: number, row: (index: number) => readonly Cell[]): Iterable<readonly Cell[]> {
  for (let index = 0; index < count; index++) yield row(index);
}

function rosterRow(index: number): Cell[] {
  const name = platformName(index);
  return [index + 1, name, `武汉${name}有限公司`, null, `2021-${index + 1}`, CYCLE.from, CYCLE.to, "张三", "在服务期", "是", "是", "是", "是", "是", 50 + index];
}

/** One row in eight repeats an enterprise; one in twenty is not confirmed; one in thirty lies outside the cycle. */
function diagnosisRow(index: number, count: number, draw: Draw): Cell[] {
  const number = draw(8) === 0 ? draw(Math.max(1, count)) : index;
  const day = draw(30) === 0 ? CYCLE.to + 1 + draw(60) : CYCLE.from + draw(365);
  const confirmed = draw(20) !== 0;
  return [
    index + 1, platformName(draw(PLATFORMS)), enterprise(number), null, "江岸区", "通用设备制造业", day, report(index),
    confirmed ? day : null, confirmed ? "是" : "否", "诊断报告扫描件", null,
  ];
}

const MAKERS: Partial<Record<LedgerKind, (index: number, draw: Draw, reports: number) => readonly Cell[]>> = {
  project: (index, draw, reports) => {
    const amount = (2000 + draw(40_000)) / 100;
    return [platform(draw), `智能化改造项目${index}`, enterprise(draw(reports)), report(draw(reports)), draw(15) === 0 ? "否" : "是", amount * 2, amount, draw(3) === 0 ? "是" : "否", `2104-${index}`, "2021-09"];
  },
  voucher: (index, draw) => [platform(draw), `智能化改造项目${draw(index + 1)}`, `PZ-${draw(12) === 0 ? draw(index + 1) : index}`, day(draw), (100 + draw(5_000)) / 100, enterprise(draw(index + 1)), draw(25) === 0 ? null : `HT-${index}`],
  adoption: (index, draw, reports) => [platform(draw), report(draw(reports)), `方案${index}`, day(draw), `HT-${index}`, draw(500)],
  visit: (index, draw, reports) => [`HF-${index}`, platform(draw), enterprise(draw(reports)), "电话回访", day(draw), "李四", draw(40) === 0 ? "不满意" : "满意", null, null],
  demo: (index, draw) => [platform(draw), `示范项目${index}`, "武经信〔2021〕88号", day(draw), "认定文件扫描件"],
  event: (index, draw) => [platform(draw), `智能化改造现场推广会${index}`, "武汉", day(draw), "签到表"],
};

const platform = (draw: Draw): string => platformName(draw(PLATFORMS));
const enterprise = (number: number): string => `武汉第${number}机械制造有限公司`;
const report = (number: number): string => `ZD-2021-${String(number).padStart(6, "0")}`;

/** One day in thirty lies after the cycle. */
function day(draw: Draw): number {
  return draw(30) === 0 ? CYCLE.to + 1 + draw(60) : CYCLE.from + draw(365);
}

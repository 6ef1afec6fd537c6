import type { MoneyUnit } from "../../regulation/amount/amount";
import { readAmount } from "../../regulation/amount/read-amount";
import { readCount } from "../../regulation/input/count";
import { readYesNo } from "../../regulation/input/yes-no";
import type { CellValue } from "../sheet";
import { readCreditCode } from "../values/credit-code";
import { readDate, type DateSystem } from "../values/date";
import { isErrorValue, type Doubt } from "../values/doubt";
import { readMonth } from "../values/month";
import { normaliseName } from "../values/name";
import { shown } from "../values/shown";
import { readVerdict } from "../values/verdict";
import type { SampleCell, TableRole } from "./description";

/** What the cells of a table are read by. */
export interface CellContext {
  readonly system: DateSystem;
  readonly unit: MoneyUnit | null;
  /** The column asks 是否满意. */
  readonly asksSatisfied: boolean;
}

type Reading = Pick<SampleCell, "readAs" | "doubt">;
type Read = (value: CellValue, context: CellContext) => Reading;

const date: Read = (value, { system }) => {
  const reading = readDate(value, system);
  return reading.kind === "date" ? sure(reading.date) : unsure(reading);
};
const month: Read = (value, { system }) => {
  const reading = readMonth(value, system);
  return reading.kind === "month" ? sure(reading.month) : unsure(reading);
};
const amount: Read = (value, { unit }) => {
  if (typeof value === "boolean") return unsure({ reason: "notAnAmount", suggest: null });
  const reading = readAmount(value, { unit });
  if (reading.kind === "amount") return sure(`${reading.wan.toFixed()}万元`);
  return unsure({ reason: reading.reason, suggest: reading.suggestWan === null ? null : `${reading.suggestWan.toFixed()}万元` });
};
const code: Read = (value) => {
  const reading = readCreditCode(value);
  return reading.kind === "code" ? sure(reading.code) : unsure(reading);
};
const answer: Read = (value) => {
  const reading = readYesNo(value);
  return reading.kind === "answer" ? sure(reading.yes ? "是" : "否") : unsure({ reason: reading.reason, suggest: null });
};
const count: Read = (value) => {
  const reading = readCount(value);
  if (reading.kind === "count") return sure(String(reading.count));
  return unsure({ reason: reading.reason, suggest: reading.suggest === null ? null : String(reading.suggest) });
};
const verdict: Read = (value, { asksSatisfied }) => {
  const reading = readVerdict(value, asksSatisfied);
  return reading.kind === "verdict" ? sure(reading.dissatisfied ? "不满意" : "满意") : unsure({ reason: reading.reason, suggest: null });
};
const text: Read = (value) => sure(shown(normaliseName(value)));

/** Roles whose cells are more than a text. */
const READ_AS: Readonly<Partial<Record<TableRole, Read>>> = {
  date, confirmDate: date, from: date, to: date, diagnosedOn: date, month, amount, planned: amount, investmentWan: amount, code,
  stamp: answer, confirmed: answer, adopted: answer, commissioned: answer, enrolled: answer,
  registered: answer, leader: answer, manager: answer, goal: answer, plan: answer, duty: answer, verdict,
  insuredStaff: count, technicalStaff: count, diagnosed: count, projects: count, demos: count, events: count, worstReports: count, dissatisfied: count,
};
/** In the summary form these are counts, in a ledger answers. */
const COUNTED_IN_SUMMARY: ReadonlySet<TableRole> = new Set(["adopted", "enrolled"]);

/** @returns what a cell is read as in its column's role. */
export function readCellAs(role: TableRole, value: CellValue, context: CellContext, inSummary: boolean): Reading {
  if (isErrorValue(value)) return unsure({ reason: "errorValue", suggest: null });
  if (value === "") return { readAs: null, doubt: null };
  const read = inSummary && COUNTED_IN_SUMMARY.has(role) ? count : (READ_AS[role] ?? text);
  const reading = read(value, context);
  return reading.doubt?.reason === "empty" ? { readAs: null, doubt: null } : reading;
}

function sure(readAs: string): Reading {
  return { readAs, doubt: null };
}

function unsure({ reason, suggest }: Doubt): Reading {
  return { readAs: null, doubt: { reason, suggest } };
}

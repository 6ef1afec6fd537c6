import type { AmountReading } from "../../regulation/amount/amount";
import { Decimal } from "../../regulation/decimal";
import { isEmptyMark, plainText } from "../../regulation/input/cell-text";
import { isMonthWithin, isWithin } from "../cycle";
import type { LedgerRole } from "../ledgers/definition";
import { isNotYet } from "../rows/mark";
import type { CellValue } from "../sheet";
import type { Exclusion } from "../trace";
import { isErrorValue } from "../values/doubt";
import { foldText } from "../values/fold";
import { isSeveral } from "../values/name";
import type { CellReader } from "./cell-reader";
import { doubt, exclude, PASS, type Check } from "./judgement";
import { cellOf, type LedgerRow } from "./ledger-table";

/** So begins no mark of emptiness: those of five characters and more are dashes, strokes or dots. */
const STATED = /^[\u4e00-\u9fa5A-Za-z0-9][\u4e00-\u9fa5A-Za-z0-9().,:%/_-]{4}/u;

/** @returns whether a cell states nothing: blank, a dash, 无. */
export function isUnstated(value: CellValue): boolean {
  if (value === "") return true;
  if (typeof value !== "string" || value.length > 120 || STATED.test(value)) return false;
  const plain = plainText(value);
  return plain === "无" || isEmptyMark(plain);
}

/** A signature where a stamp is asked for (annex, 项目实施: 以项目诊断书企业认可盖章为准) is no stamp yet. */
function isOnlySigned(row: LedgerRow, role: LedgerRole, value: CellValue): boolean {
  return typeof value === "string" && /签字|签名/u.test(value) && !value.includes("章") && /章/u.test(row.table.headings.get(role) ?? "");
}

/** The row counts when the answer is yes; a column that is not there asks nothing. */
export function answeredYes(role: LedgerRole, otherwise: Exclusion): Check {
  return (row, _platform, { cells }) => {
    if (!row.table.columns.has(role)) return PASS;
    const value = cellOf(row, role);
    if (isErrorValue(value)) return doubt(role, "errorValue");
    const reading = cells.answer(value);
    if (reading.kind === "unsure") return doubt(role, reading.reason);
    if (reading.yes && isOnlySigned(row, role, value)) return doubt(role, "notYesNo");
    return reading.yes ? PASS : exclude(role, otherwise);
  };
}

/** The day lies in the platform's cycle (Art. 3). */
export function dayInCycle(role: LedgerRole): Check {
  return (row, { cycle }, { cells }) => {
    const value = cellOf(row, role);
    if (isErrorValue(value)) return doubt(role, "errorValue");
    const reading = cells.day(value);
    if (reading.kind === "unsure") return doubt(role, reading.reason, reading.suggest);
    if (cycle === null) return doubt(role, "noCycle");
    return isWithin(cycle, reading.date) ? PASS : exclude(role, "outOfCycle");
  };
}

/** The month belongs to the platform's cycle; a column that is not there asks nothing. */
export function monthInCycle(role: LedgerRole): Check {
  return (row, { cycle }, { cells }) => {
    if (!row.table.columns.has(role)) return PASS;
    const value = cellOf(row, role);
    if (isErrorValue(value)) return doubt(role, "errorValue");
    const reading = cells.month(value);
    if (reading.kind === "unsure") return doubt(role, reading.reason, reading.suggest);
    if (cycle === null) return doubt(role, "noCycle");
    return isMonthWithin(cycle, reading.month) ? PASS : exclude(role, "outOfCycle");
  };
}

/** Words in a contract's place that say that there is none, or none yet. */
const NONE_YET = /^(?:无|没有?|未|尚未|暂未|待|拟|正在|在)(?:合同|协议|签|签订|签署|签约|签合同|提供|附|补签)(?:中|的)?$|^(?:签订|签署|补签|办理|洽谈)中$|^口头(?:约定|协议)?$/u;

/** Something stands in the cell, and neither 否 nor 未签订; without it the row does not count. */
export function stated(role: LedgerRole, otherwise: Exclusion): Check {
  return (row, _platform, { cells }) => {
    const value = cellOf(row, role);
    if (isErrorValue(value)) return doubt(role, "errorValue");
    if (isUnstated(value)) return exclude(role, otherwise);
    const answer = cells.answer(value);
    const isNone = (answer.kind === "answer" && !answer.yes) || (typeof value === "string" && value.length <= 20 && NONE_YET.test(foldText(value)));
    return isNone ? exclude(role, otherwise) : PASS;
  };
}

/** The cell does not say that the thing is still to come; a column that is not there denies nothing. */
export function notDenied(role: LedgerRole): Check {
  return (row) => (isNotYet(cellOf(row, role)) ? doubt(role, "notYet") : PASS);
}

const DITTO = /^(?:同[上前左]|[〃″"”]{1,2}|,,|ditto)$/u;

/** @returns whether the cell only points to the one above, which stands elsewhere once the rows are sorted */
export function isDitto(value: CellValue): boolean {
  return typeof value === "string" && value.length <= 8 && DITTO.test(foldText(value));
}

/** One of the roles names what the row is about; without it, the same thing could be counted twice. */
export function named(...roles: readonly LedgerRole[]): Check {
  return (row) => {
    const bad = roles.find((role) => isErrorValue(cellOf(row, role)));
    if (bad !== undefined) return doubt(bad, "errorValue");
    const pointing = roles.find((role) => isDitto(cellOf(row, role)));
    if (pointing !== undefined) return doubt(pointing, "ditto");
    if (roles.includes("enterprise") && isSeveral(cellOf(row, "enterprise"))) return doubt("enterprise", "severalNames");
    return roles.some((role) => !isUnstated(cellOf(row, role))) ? PASS : doubt(roles[0] ?? "name", "empty");
  };
}

/** A credit code may be missing, but one that is there must be right, or the enterprise is not surely known. */
export const rightCode: Check = (row, _platform, { cells }) => {
  const value = cellOf(row, "code");
  if (value === "") return PASS;
  if (isErrorValue(value)) return doubt("code", "errorValue");
  const reading = cells.code(value);
  if (reading.kind === "code" || reading.reason === "empty") return PASS;
  return doubt("code", reading.reason, reading.suggest);
};

/** The amount can be read surely, and is at least so much (万元, inclusive). */
export function amountAtLeast(role: LedgerRole, wan: string | null): Check {
  const least = wan === null ? null : new Decimal(wan);
  return (row, _platform, { cells }) => {
    if (isErrorValue(cellOf(row, role))) return doubt(role, "errorValue");
    const reading = amountOf(row, cells, role);
    if (reading.kind === "amount") return least === null || reading.wan.gte(least) ? PASS : exclude(role, "belowThreshold");
    return doubt(role, reading.reason, reading.suggestWan === null ? null : `${reading.suggestWan.toFixed()}万元`);
  };
}

/** @returns the amount of the row in 万元; its unit is its own, else its header's, else that of a note on the sheet. */
export function amountOf(row: LedgerRow, cells: CellReader, role: LedgerRole = "amount"): AmountReading {
  const value = cellOf(row, role);
  if (typeof value === "boolean") return { kind: "unsure", reason: "notAnAmount", suggestWan: null };
  return cells.amount(value, row.table.units.get(role) ?? null);
}

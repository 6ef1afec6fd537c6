import type { LedgerRole } from "../ledgers/definition";
import { foldText } from "../values/fold";
import { nameKey } from "../values/name";
import { isUnstated } from "./checks";
import { cellOf, type LedgerRow } from "./ledger-table";

/** @returns what the cell says, to compare by; "" where it states nothing. */
export function textOf(row: LedgerRow, role: LedgerRole): string {
  const value = cellOf(row, role);
  return isUnstated(value) ? "" : foldText(value);
}

/** 甲方案 is about the project 甲, and so is 甲示范项目. */
const ABOUT_A_PROJECT = /(?:智能化)?(?:解决|实施|设计)?方案$|(?:智能制造|智能化改造)?示范(?:项目|工程|车间|工厂)?$/u;

/** @returns the names by which a project is known across ledgers: its code and its name. */
export function projectNames(row: LedgerRow, nameRole: LedgerRole): string[] {
  const [code, name] = [textOf(row, "projectCode"), nameKey(textOf(row, nameRole)).replace(ABOUT_A_PROJECT, "")];
  return [...(code === "" ? [] : [`code|${code}`]), ...(name === "" ? [] : [`name|${name}`])];
}

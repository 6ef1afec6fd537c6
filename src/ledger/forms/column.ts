import type { LedgerRole } from "../ledgers/definition";
import type { FormColumn, FormContent } from "./form";

const YES_NO: FormContent = { kind: "choice", words: ["是", "否"] };

type Make = (heading: string, role: LedgerRole | null, sample: string) => FormColumn;

const column = (content: FormContent): Make => (heading, role, sample) => ({ heading, role, content, sample });

export const text: Make = column({ kind: "text" });
/** A number that is a name, such as a credit code: 18 digits are more than a number keeps. */
export const code: Make = column({ kind: "code" });
export const date: Make = column({ kind: "date" });
export const month: Make = column({ kind: "month" });
export const count: Make = column({ kind: "count" });
/** In 万元, as the heading says. */
export const money: Make = column({ kind: "money" });
export const yesNo: Make = column(YES_NO);

/** @returns the column of running numbers. */
export const serial = (): FormColumn => ({ heading: "序号", role: null, content: { kind: "serial" }, sample: "1" });

/** @returns a column in which one of some words stands. */
export const choice = (words: readonly string[]): Make => column({ kind: "choice", words });

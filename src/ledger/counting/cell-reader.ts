import type { AmountReading, MoneyUnit } from "../../regulation/amount/amount";
import { readAmount } from "../../regulation/amount/read-amount";
import { readYesNo, type YesNoReading } from "../../regulation/input/yes-no";
import type { CellValue } from "../sheet";
import { readCreditCode, type CodeReading } from "../values/credit-code";
import { readDate, type DateReading, type DateSystem } from "../values/date";
import { readMonth, type MonthReading } from "../values/month";

/** Reads the cells of one run, each different value once: ledgers say the same days, answers and amounts over and over. */
export class CellReader {
  readonly day: (value: CellValue) => DateReading;
  readonly month: (value: CellValue) => MonthReading;
  readonly answer: (value: CellValue) => YesNoReading = remembered(readYesNo);
  readonly code: (value: CellValue) => CodeReading = remembered(readCreditCode);
  readonly #amounts = new Map<MoneyUnit | null, (value: string | number) => AmountReading>();

  constructor(system: DateSystem) {
    this.day = remembered((value) => readDate(value, system));
    this.month = remembered((value) => readMonth(value, system));
  }

  /** @param unit what the column's header or a note states; the cell's own goes before it */
  amount(value: string | number, unit: MoneyUnit | null): AmountReading {
    const known = this.#amounts.get(unit);
    if (known !== undefined) return known(value);
    const read = remembered((cell: string | number) => readAmount(cell, { unit }));
    this.#amounts.set(unit, read);
    return read(value);
  }
}

function remembered<Value extends CellValue, Reading>(read: (value: Value) => Reading): (value: Value) => Reading {
  const known = new Map<Value, Reading>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const reading = read(value);
    known.set(value, reading);
    return reading;
  };
}

import { readAmount } from "../../regulation/amount/read-amount";
import type { MoneyUnit } from "../../regulation/amount/amount";
import { readCount } from "../../regulation/input/count";
import { MONEY_FACTS, YES_NO_FACTS } from "../../regulation/facts";
import { readYesNo } from "../../regulation/input/yes-no";
import type { FactValue, StatedKey } from "../facts";
import type { CellValue } from "../sheet";
import { isErrorValue, type Doubt } from "../values/doubt";

/** A fact of one cell, or why the cell does not state it surely. */
export type FactReading =
  | { readonly kind: "known"; readonly value: FactValue }
  | {
      readonly kind: "doubt";
      readonly doubt: Doubt;
      /** The fact that is probably meant. */
      readonly suggested: FactValue | null;
    };

const YES_NO: ReadonlySet<StatedKey> = new Set<StatedKey>([...YES_NO_FACTS, "manager"]);
const MONEY: ReadonlySet<StatedKey> = new Set(MONEY_FACTS);

/** @param unit the unit that the header or a note states, for money; the cell's own unit wins over it */
export function readFact(fact: StatedKey, value: CellValue, unit: MoneyUnit | null): FactReading {
  if (isErrorValue(value)) return doubtful("errorValue");
  if (YES_NO.has(fact)) return readAnswer(value);
  return MONEY.has(fact) ? readMoney(value, unit) : readNumber(value);
}

function readAnswer(value: CellValue): FactReading {
  const reading = readYesNo(value);
  return reading.kind === "answer" ? { kind: "known", value: reading.yes } : doubtful(reading.reason);
}

function readNumber(value: CellValue): FactReading {
  const reading = readCount(value);
  if (reading.kind === "count") return { kind: "known", value: reading.count };
  return doubtful(reading.reason, reading.suggest === null ? null : String(reading.suggest), reading.suggest);
}

function readMoney(value: CellValue, unit: MoneyUnit | null): FactReading {
  if (typeof value === "boolean") return doubtful("notAnAmount");
  const reading = readAmount(value, { unit });
  if (reading.kind === "amount") return { kind: "known", value: reading.wan };
  return doubtful(reading.reason, reading.suggestWan === null ? null : `${reading.suggestWan.toFixed()}万元`, reading.suggestWan);
}

function doubtful(reason: Doubt["reason"], suggest: string | null = null, suggested: FactValue | null = null): FactReading {
  return { kind: "doubt", doubt: { reason, suggest }, suggested };
}

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
      /** What a person could find it to mean: see `FactDoubt`. */
      readonly answers: readonly FactValue[];
    };

const YES_NO: ReadonlySet<StatedKey> = new Set<StatedKey>([...YES_NO_FACTS, "manager"]);
const YES_OR_NO = [true, false];
const MONEY: ReadonlySet<StatedKey> = new Set(MONEY_FACTS);

/** @param unit the unit that the header or a note states, for money; the cell's own unit wins over it */
export function readFact(fact: StatedKey, value: CellValue, unit: MoneyUnit | null): FactReading {
  if (YES_NO.has(fact)) return isErrorValue(value) ? doubtful("errorValue", null, YES_OR_NO) : readAnswer(value);
  if (isErrorValue(value)) return doubtful("errorValue");
  return MONEY.has(fact) ? readMoney(value, unit) : readNumber(value);
}

function readAnswer(value: CellValue): FactReading {
  const reading = readYesNo(value);
  return reading.kind === "answer" ? { kind: "known", value: reading.yes } : doubtful(reading.reason, null, YES_OR_NO);
}

function readNumber(value: CellValue): FactReading {
  const reading = readCount(value);
  if (reading.kind === "count") return { kind: "known", value: reading.count };
  return doubtful(reading.reason, reading.suggest === null ? null : String(reading.suggest), reading.ends ?? known(reading.suggest));
}

function readMoney(value: CellValue, unit: MoneyUnit | null): FactReading {
  if (typeof value === "boolean") return doubtful("notAnAmount");
  const reading = readAmount(value, { unit });
  if (reading.kind === "amount") return { kind: "known", value: reading.wan };
  return doubtful(reading.reason, reading.suggestWan === null ? null : `${reading.suggestWan.toFixed()}万元`, reading.endsWan ?? known(reading.suggestWan));
}

function known(suggested: FactValue | null): readonly FactValue[] {
  return suggested === null ? [] : [suggested];
}

function doubtful(reason: Doubt["reason"], suggest: string | null = null, answers: readonly FactValue[] = []): FactReading {
  return { kind: "doubt", doubt: { reason, suggest }, answers };
}

import { readCount } from "../../../src/regulation/input/count";

function outcome(value: unknown): string {
  const reading = readCount(value);
  if (reading.kind === "count") return String(reading.count);
  return `${reading.reason}${reading.suggest === null ? "" : ` ${reading.suggest}`}`;
}

test.each([
  [99, "99"],
  [99.00000000000001, "99"],
  ["９９", "99"],
  ["1,200", "1200"],
  [" 100 家", "100"],
  ["100家企业", "100"],
  ["九十九", "99"],
  ["99.0", "99"],
  [0, "0"],
  [-1, "negative"],
  ["-3", "negative"],
  [1.5, "fraction"],
  ["99.5", "fraction"],
  ["约100家", "approximate 100"],
  ["90-100", "range"],
  ["无", "notACount 0"],
  ["—", "empty"],
  ["", "empty"],
  [null, "empty"],
  [true, "notACount"],
  ["5元", "notACount"],
  ["#REF!", "notACount"],
  ["1 2", "notACount"],
  [1e308, "notACount"],
  [{}, "notACount"],
])("%p is %s", (value, expected) => expect(outcome(value)).toBe(expected));

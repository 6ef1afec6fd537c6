import { decimalOfCell, hundredthsOfCell } from "../../../src/regulation/input/cell-number";
import { RegulationError } from "../../../src/regulation/error";
import { roundHalfUp } from "../../../src/regulation/scoring/rounding";

test.each([
  [1.005, 2, "1.01"],
  [10.075, 2, "10.08"],
  [1.255, 2, "1.26"],
  [8.665, 2, "8.67"],
  [-1.005, 2, "-1.01"],
  [0.49999999999999994, 0, "0"],
  [1.5e-7, 8, "0.00000015"],
  [1.5e-7, 7, "0.0000002"],
  ["89.995", 2, "90"],
])("%p at %p places is %s", (value, places, expected) => expect(roundHalfUp(value, places).toFixed()).toBe(expected));

test("a cell's number is the decimal that Excel shows", () => {
  expect(decimalOfCell(99999.99000000001).toFixed()).toBe("99999.99");
  expect(decimalOfCell(0.1 + 0.2).toFixed()).toBe("0.3");
  expect(() => decimalOfCell(Number.POSITIVE_INFINITY)).toThrow(RegulationError);
});

test("the short way to hundredths agrees with the exact one, at every half", () => {
  for (let thousandths = 0; thousandths <= 110_000; thousandths += 5) {
    const cell = thousandths / 1000;
    expect(hundredthsOfCell(cell)).toBe(roundHalfUp(cell, 2).times(100).toNumber());
  }
  expect(hundredthsOfCell(1.005)).toBe(101);
  expect(hundredthsOfCell(89.94999999999999)).toBe(8995);
});

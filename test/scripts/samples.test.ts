import { readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { SAMPLES } from "../../samples/make";
import { FAULTY, PLATFORMS, TOTALS } from "../../samples/summary-rows";

const folder = path.resolve(__dirname, "../../samples");

test.each(Object.entries(SAMPLES))("samples/%s is what the script makes", async (name, make) => {
  const made = Buffer.from(await make());
  expect(made.equals(readFileSync(path.join(folder, name)))).toBe(true);
});

test("there is no other workbook that nobody can make again", () => {
  const committed = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  expect(committed.sort()).toEqual(Object.keys(SAMPLES).sort());
});

test("every row of the form has a cell for each column", () => {
  expect([...PLATFORMS, ...FAULTY, TOTALS].map(({ length }) => length)).toEqual(Array.from({ length: 19 }, () => 18));
});

import { builtHost } from "../../built";
import { unpacked } from "./parts";
import { richWorkbook } from "./rich-workbook";

const { openFile, createHostWorkbook, saveFile } = builtHost();

/** Through Univer itself: it may calculate, but what nobody changed is no change. */
test("a workbook that was only looked at is saved as the bytes it was opened from", async () => {
  const bytes = await richWorkbook();
  const workbook = await createHostWorkbook(await openFile(bytes));
  await workbook.calculation.settled();
  const saved = await saveFile(workbook);
  workbook.close();
  expect(Buffer.from(saved).equals(Buffer.from(bytes))).toBe(true);
});

test("what is done in Univer is in the file: cells, looks, sizes, results, also those that spread over cells", async () => {
  const workbook = await createHostWorkbook(await openFile(await richWorkbook()));
  const sheet = workbook.univer.getWorkbook(workbook.unitId)?.create("新", 20, 5);
  sheet?.getRange("A1").setValues([[{ v: "名次", t: 1, s: { bl: 1, bg: { rgb: "#eeeeee" } } }]]);
  sheet?.getRange("A2").setValues([[{ f: "=SEQUENCE(2,2,台账!B2)" }]]);
  sheet?.getRange("A4:B4").merge();
  sheet?.setColumnWidth(0, 140).setFrozenRows(1);
  await workbook.calculation.settled();
  const saved = await saveFile(workbook);
  workbook.close();
  const { snapshot } = await openFile(saved);
  const made = Object.values(snapshot.sheets).find(({ name }) => name === "新");
  expect(made).toMatchObject({ columnData: { 0: { w: 140 } }, mergeData: [{ startRow: 3, startColumn: 0, endRow: 3, endColumn: 1 }], freeze: { ySplit: 1 } });
  expect(made?.cellData?.[0]?.[0]).toMatchObject({ v: "名次" });
  const part = Object.entries(await unpacked(saved)).find(([name]) => name.endsWith("sheet13.xml"))?.[1];
  expect(part).toMatch(/<c r="A2"[^>]*><f t="array" ref="A2:B3">_xlfn\.SEQUENCE\(2,2,台账!B2\)<\/f><v>1234\.5<\/v><\/c><c r="B2"[^>]*><v>1235\.5<\/v>/);
  expect(part).toMatch(/<c r="B3"[^>]*><v>1237\.5<\/v>/);
});

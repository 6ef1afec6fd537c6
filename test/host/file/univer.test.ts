import { builtHost } from "../../built";
import { richWorkbook } from "./rich-workbook";

const { openFile, createHostWorkbook, saveFile } = builtHost();

/** Through Univer itself: it may calculate, but what nobody changed is no change. */
test("a workbook that was only looked at is saved as the bytes it was opened from", async () => {
  const bytes = await richWorkbook();
  const workbook = await createHostWorkbook(await openFile(bytes));
  const saved = await saveFile(workbook);
  workbook.close();
  expect(Buffer.from(saved).equals(Buffer.from(bytes))).toBe(true);
});

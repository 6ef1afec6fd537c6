import { FileError, type FileErrorCode } from "../../../workbench/host/file/file-error";
import { openFile } from "../../../workbench/host/file/open";
import { packed, relations, workbookParts } from "./parts";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function ole(stream: string): Uint8Array {
  return new Uint8Array([...OLE, ...new Array<number>(512).fill(0), ...Buffer.from(stream, "utf16le")]);
}

async function codeOf(bytes: Uint8Array): Promise<FileErrorCode | null> {
  const error = await openFile(bytes).then(() => null, (thrown: unknown) => thrown);
  return error instanceof FileError ? error.code : null;
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

test.each<[string, Uint8Array, FileErrorCode]>([
  ["an empty file", new Uint8Array(), "empty"],
  ["a text", text("名次,平台\n"), "notAZip"],
  ["a workbook with a password", ole("EncryptedPackage"), "encrypted"],
  ["an old .xls", ole("Workbook"), "legacyXls"],
  ["an older .xls", ole("Book"), "legacyXls"],
  ["an Excel 4 sheet", new Uint8Array([0x09, 0x04, 0x06, 0x00, 0, 0, 0, 0]), "legacyXls"],
  ["a .doc", ole("WordDocument"), "notAWorkbook"],
  ["the beginning of a zip archive", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), "damaged"],
])("%s is refused as %s", async (_what, bytes, code) => {
  expect(await codeOf(bytes)).toBe(code);
});

test("a document of Word is no workbook", async () => {
  const docx = await packed({ "_rels/.rels": relations([["rId1", "officeDocument", "word/document.xml"]]), "word/document.xml": "<w:document xmlns:w='w'/>" });
  expect(await codeOf(docx)).toBe("notAWorkbook");
});

test("a binary workbook is no workbook that can be read", async () => {
  const xlsb = await packed({ "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.bin"]]), "xl/workbook.bin": "" });
  expect(await codeOf(xlsb)).toBe("notAWorkbook");
});

test("any other zip archive is no workbook", async () => {
  expect(await codeOf(await packed({ "readme.txt": "你好" }))).toBe("notAWorkbook");
});

test("a sheet that is cut off is damage, and the message names it", async () => {
  const parts = workbookParts([{ name: "汇总", xml: "<sheetData/>" }]);
  const cut = await packed({ ...parts, "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>" });
  await expect(openFile(cut)).rejects.toMatchObject({ code: "damaged", message: expect.stringContaining("汇总") as string });
});

test("a workbook without any of its sheets is damage", async () => {
  const { "xl/worksheets/sheet1.xml": _sheet, ...rest } = workbookParts([{ name: "汇总", xml: "<sheetData/>" }]);
  expect(await codeOf(await packed(rest))).toBe("damaged");
});

import { excelClass, type ExcelClass } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { accessDenied, HostError } from "../../batch/host-error";
import { sheetEvent } from "../../events/sheet-changes";

/** Excel's `WorksheetProtectionOptions`; what is not allowed by name is forbidden. */
const OPTIONS = [
  "allowAutoFilter", "allowDeleteColumns", "allowDeleteRows", "allowEditObjects", "allowEditScenarios", "allowFormatCells",
  "allowFormatColumns", "allowFormatRows", "allowInsertColumns", "allowInsertHyperlinks", "allowInsertRows", "allowPivotTables", "allowSort",
] as const;

/** `worksheet.protection`; its state is the sheet's id. */
export const worksheetProtectionClass: ExcelClass<string> = excelClass("WorksheetProtection", () => ({
  properties: {
    protected: { get: (sheet, { book }) => book.sheetSide(sheet).protection?.protected ?? false },
    options: { get: (sheet, { book }) => book.sheetSide(sheet).protection?.options ?? null },
    isPasswordProtected: { get: (sheet, { book }) => book.sheetSide(sheet).protection?.passwordHash !== undefined },
  },
  methods: {
    protect: (sheet, args, host) => protect(sheet, args.at(0), args.textOr(1, ""), host),
    unprotect: (sheet, args, host) => unprotect(sheet, args.textOr(0, ""), host),
    checkPassword: (sheet, args, { book }) => matches(book.sheetSide(sheet).protection?.passwordHash, args.textOr(0, "")),
  },
}));

/** @throws InvalidOperation when the sheet is protected already */
function protect(sheet: string, options: unknown, password: string, host: Host): void {
  const side = host.book.sheetSide(sheet);
  if (side.protection?.protected === true) throw new HostError("InvalidOperation");
  const given = (options ?? {}) as Record<string, unknown>;
  const allowed = Object.fromEntries(OPTIONS.map((option) => [option, given[option] === true]));
  const all = { ...allowed, selectionMode: given["selectionMode"] ?? "Normal" };
  side.protection = { protected: true, options: all, ...(password !== "" ? { passwordHash: hashOf(password) } : {}) };
  host.onEvent(sheetEvent("ProtectionChanged", sheet, { isProtected: true }));
}

/** @throws AccessDenied when the password is another */
function unprotect(sheet: string, password: string, host: Host): void {
  const side = host.book.sheetSide(sheet);
  if (!matches(side.protection?.passwordHash, password)) throw accessDenied();
  if (side.protection?.protected === true) host.onEvent(sheetEvent("ProtectionChanged", sheet, { isProtected: false }));
  side.protection = null;
}

function matches(hash: string | undefined, password: string): boolean {
  return hash === undefined || hash === hashOf(password);
}

/** Excel's old 16-bit password hash (ECMA-376, part 4, 14.7.1), which every version still reads. */
function hashOf(password: string): string {
  let hash = 0;
  for (const character of [...password].reverse()) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= character.charCodeAt(0);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}

/** `workbook.protection`: whether sheets can be added, removed, renamed. */
export const workbookProtectionClass: ExcelClass<null> = excelClass("WorkbookProtection", () => ({
  properties: { protected: { get: (_self, { book }) => book.side.structureProtected } },
  methods: {
    protect: (_self, args, host) => {
      if (host.book.side.structureProtected) throw new HostError("InvalidOperation");
      host.book.side.structureProtected = true;
      host.structurePassword = args.textOr(0, "");
    },
    unprotect: (_self, args, host) => {
      if (host.structurePassword !== args.textOr(0, "") && host.structurePassword !== "") throw accessDenied();
      host.structurePassword = "";
      host.book.side.structureProtected = false;
    },
  },
}));

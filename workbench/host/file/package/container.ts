import { FileError } from "../file-error";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/**
 * Tells a file that is no .xlsx by its first bytes.
 * @throws FileError empty, encrypted, legacyXls or notAZip
 */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileError("empty", "The file is empty.");
  if (startsWith(bytes, OLE)) throw oleError(bytes);
  if (!startsWith(bytes, ZIP)) {
    throw isBareXls(bytes)
      ? new FileError("legacyXls", "The file is an Excel 2–4 worksheet (.xls).")
      : new FileError("notAZip", "The file is not an .xlsx: it does not begin like a zip archive.");
  }
}

/** An OLE compound file is either an encrypted .xlsx, whose stream is named EncryptedPackage, or an old .xls. */
function oleError(bytes: Uint8Array): FileError {
  if (containsUtf16(bytes, "EncryptedPackage")) {
    return new FileError("encrypted", "The workbook is protected by a password and must be opened without it first.");
  }
  if (containsUtf16(bytes, "Workbook") || containsUtf16(bytes, "Book")) {
    return new FileError("legacyXls", "The file is an Excel 97–2003 workbook (.xls).");
  }
  return new FileError("notAWorkbook", "The file is an OLE document, but not a workbook.");
}

function isBareXls(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && bytes[2] === 0x06;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function containsUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

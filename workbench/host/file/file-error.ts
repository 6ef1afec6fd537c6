export type FileErrorCode =
  | "empty"
  | "notAZip"
  | "encrypted"
  | "legacyXls"
  | "notAWorkbook"
  | "damaged"
  | "notSaved";

/** Why a file could not be opened or saved. The `code` is for programs and the catalogue, the message for logs. */
export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "FileError";
  }
}

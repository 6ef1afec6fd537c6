import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Calculation } from "../formula/calculation";
import type { CellsOfKind } from "./cells/cells-of-kind";
import type { SideModel } from "./side-model";

/** A file as `host/file/open` reads it: what Univer shows, what the host keeps beside it, and the bytes themselves. */
export interface OpenedFile {
  readonly snapshot: IWorkbookData;
  readonly side: SideModel;
  /** The original file, onto which `host/file/save` replays the changes; null for a new workbook. */
  readonly original: Uint8Array | null;
}

/** A workbook that is open in the host: Univer's model (in Node without UI, in the browser with it) and the side model. */
export interface HostWorkbook {
  readonly univer: FUniver;
  readonly opened: OpenedFile;
  /** The live side model; starts as a copy of `opened.side`. */
  readonly side: SideModel;
  /** How far the formulas are. */
  readonly calculation: Calculation;
  /** Which formulas lead to other sheets. */
  /** Cells with a formula. */
  readonly formulaCells: CellsOfKind;
  /** Cells with a formula that names a sheet. */
  readonly crossReferences: CellsOfKind;
  /** Univer's id of the workbook. */
  readonly unitId: string;
  /** Gives back what the workbook holds; it can't be used afterwards. */
  close(): void;
}

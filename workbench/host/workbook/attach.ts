import { UniverInstanceType } from "@univerjs/core";
import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { HostWorkbook, OpenedFile } from "./host-workbook";
import { injectorOf } from "./injector";
import { IUniverInstanceService } from "@univerjs/core";

/**
 * Opens a file in a Univer that the caller set up (the page with its grid, or `create.ts` without one).
 * @param dispose gives back the Univer itself, when it lives for this workbook only.
 */
export function attachWorkbook(univer: FUniver, opened: OpenedFile, dispose: () => void = () => undefined): HostWorkbook {
  const snapshot: IWorkbookData = structuredClone(opened.snapshot);
  injectorOf(univer).get(IUniverInstanceService).createUnit(UniverInstanceType.UNIVER_SHEET, snapshot);
  return {
    univer,
    opened,
    side: structuredClone(opened.side),
    unitId: snapshot.id,
    close() {
      univer.disposeUnit(snapshot.id);
      dispose();
    },
  };
}

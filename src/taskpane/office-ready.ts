import { PATIENCE_MS } from "./patience";

/** Where the page finds itself: in Excel, in one that is too old, somewhere that is not Excel, or without office.js. */
export type Surroundings = "excel" | "tooOld" | "notExcel" | "unreachable";

/** What the manifest asks of Excel; one that was opened in spite of it, such as by a document with the pane in it, may have less. */
export const NEEDED = { name: "ExcelApi", version: "1.9" } as const;

/**
 * @param ready `Office.onReady`, or undefined when the script itself did not load; with a blocked network it never settles
 * @returns where the page runs; it always settles, after {@link PATIENCE_MS} at the latest
 */
export function surroundings(ready: typeof Office.onReady | undefined): Promise<Surroundings> {
  if (ready === undefined) return Promise.resolve("unreachable");
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve("unreachable"), PATIENCE_MS);
    const settle = (where: Surroundings): void => {
      clearTimeout(timer);
      resolve(where);
    };
    ready().then(
      (info) => settle(info.host === Office.HostType.Excel ? inExcel() : "notExcel"),
      () => settle("unreachable"),
    );
  });
}

function inExcel(): "excel" | "tooOld" {
  return Office.context.requirements.isSetSupported(NEEDED.name, NEEDED.version) ? "excel" : "tooOld";
}

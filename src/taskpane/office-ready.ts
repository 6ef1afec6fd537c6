/** Where the page finds itself: in Excel, somewhere that is not Excel, or without office.js. */
export type Surroundings = "excel" | "notExcel" | "unreachable";

/** How long office.js may take before the pane says that it cannot be reached. */
export const PATIENCE_MS = 10_000;

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
      (info) => settle(info.host === Office.HostType.Excel ? "excel" : "notExcel"),
      () => settle("unreachable"),
    );
  });
}

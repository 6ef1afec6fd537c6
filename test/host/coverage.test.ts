import { readFileSync } from "node:fs";
import { join } from "node:path";
import { coverageList } from "../../scripts/host-coverage/list.mjs";
import { servedClasses } from "../../workbench/host/batch/excel-class";
import { workbookClass } from "../../workbench/host/classes/workbook/workbook";

const root = join(__dirname, "..", "..");
const read = (...path: readonly string[]): string => readFileSync(join(root, ...path), "utf8");

test("docs/host-coverage.md lists what the host serves now; `npm run host-coverage` writes it", () => {
  // All classes are reached from the workbook's.
  expect(workbookClass.className).toBe("Workbook");
  const list = coverageList({
    served: servedClasses(),
    types: read("node_modules", "@types", "office-js", "index.d.ts"),
    library: read("node_modules", "@microsoft", "office-js", "dist", "excel-web-16.00.debug.js"),
  });
  expect(read("docs", "host-coverage.md")).toBe(list);
});

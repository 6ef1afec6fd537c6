import * as path from "node:path";
import * as ts from "typescript";
import { all, manifestText, parseManifest, ROOT } from "./manifest-xml";
import { overreaches } from "./requirement-sets";
import type { RequirementSet } from "./requirement-sets";

const PROBE = path.join(ROOT, "src", "probe.ts");
const EXCEL_1_1: RequirementSet[] = [{ name: "ExcelApi", version: "1.1" }];

/** `Worksheet.showGridlines` and `Worksheet.freezePanes` are of ExcelApi 1.8 and 1.7, `Worksheet.name` is of 1.1. */
const CASES: readonly (readonly [string, string, number])[] = [
  ["a member of the declared set", "sheet.name;", 0],
  ["a member beyond it", "sheet.showGridlines = false;", 1],
  ["a member of a member", "sheet.freezePanes.freezeRows(1);", 2],
  ["a member in load's text", 'sheet.load("name, showGridlines");', 1],
  ["a member in load's list", 'sheet.load(["name", "showGridlines"]);', 1],
  ["a member of a collection's items in load", 'context.workbook.worksheets.load("items/name, items/showGridlines, showHeadings");', 2],
  ["an Office.addin member", "void Office.addin.hide();", 1],
  ["guarded by if", 'if (requirements.isSetSupported("ExcelApi", "1.8")) sheet.showGridlines = false;', 0],
  ["guarded by if, among other conditions", 'if (wanted && requirements.isSetSupported("ExcelApi", "1.9")) { sheet.showGridlines = false; }', 0],
  ["guarded by &&", 'const shown = requirements.isSetSupported("ExcelApi", "1.8") && sheet.showGridlines;', 0],
  ["guarded by an early return", 'if (!requirements.isSetSupported("ExcelApi", "1.8")) return; sheet.showGridlines = false;', 0],
  ["guarded for too old a set", 'if (requirements.isSetSupported("ExcelApi", "1.7")) sheet.showGridlines = false;', 1],
  ["in the branch that is not guarded", 'if (requirements.isSetSupported("ExcelApi", "1.8")) return; else sheet.showGridlines = false;', 1],
  ["guarded for another set", 'if (requirements.isSetSupported("ExcelApiOnline", "1.8")) sheet.showGridlines = false;', 1],
  ["either guarded or not", 'if (wanted || requirements.isSetSupported("ExcelApi", "1.8")) sheet.showGridlines = false;', 1],
];

const probe = CASES.map(
  ([, statements], index) => `
export function probe${index}(context: Excel.RequestContext, sheet: Excel.Worksheet, wanted: boolean): unknown {
  const { requirements } = Office.context;
  ${statements}
  return [requirements, wanted];
}`,
).join("\n");

const program = programOf(probe);

test.each(CASES.map(([name, , count], index) => [name, count, index] as const))("%s: %d", (_, count, index) => {
  const file = program.getSourceFile(PROBE);
  const found = file === undefined ? [] : overreaches(program, [file], EXCEL_1_1).filter(({ where }) => functionAt(file, where) === index);
  expect(found).toHaveLength(count);
});

test("every member of Office's API in src is in the sets that the manifest asks for, or guarded", () => {
  const declared = all(parseManifest(manifestText()), "Set").map(({ attributes }) => ({
    name: attributes["Name"] ?? "", version: attributes["MinVersion"] ?? "",
  }));
  const sources = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(path.join(ROOT, "src")) && fileName !== PROBE);
  expect(sources.length).toBeGreaterThan(20);
  expect(overreaches(program, sources, declared)).toEqual([]);
});

/** src as its tsconfig.json has it, and one more file with this text. */
function programOf(text: string): ts.Program {
  const { config } = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), (file) => ts.sys.readFile(file)) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => name === PROBE || disk.fileExists(name),
    getSourceFile: (name, language, ...rest) =>
      name === PROBE ? ts.createSourceFile(name, text, language, true) : disk.getSourceFile(name, language, ...rest),
  };
  return ts.createProgram([...fileNames, PROBE], { ...options, skipLibCheck: true }, host);
}

function functionAt(file: ts.SourceFile, where: string): number {
  const line = Number(where.split(":").pop());
  const text = file.text.split("\n").slice(0, line).join("\n");
  return Number(/.*probe(\d+)\(/s.exec(text)?.[1]);
}

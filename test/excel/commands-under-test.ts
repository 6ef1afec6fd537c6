import { runAnnual } from "../../src/assessment/annual/annual";
import { editionInForce } from "../../src/assessment/edition-in-force";
import { ledgerTemplates } from "../../src/assessment/templates/ledger-templates";
import { platformsOfRoster } from "../../src/assessment/templates/platforms-of-roster";
import { turnFormulas } from "../../src/assessment/turn-formulas";
import { addTemplates } from "../../src/excel/add-templates";
import { excelWorkbook } from "../../src/excel/workbook-port";
import { blankSnapshot } from "../../workbench/host/workbook/blank-snapshot";
import type { OpenedFile } from "../../workbench/host/workbook/host-workbook";
import { rowsOfCohort, summaryGrid } from "../assessment/summary-grid";
import { workedCases } from "../cases/worked-cases";
import { fill, openExcel, type ExcelUnderTest } from "./open-excel";
import { byHand, run, say, undo, workbookAfter, ZHANG } from "./written";

/** Something that the add-in does to a workbook: whatever happens on the way, it is done wholly or not at all. */
export interface CommandUnderTest {
  readonly name: string;
  /** Makes the workbook that it starts from. */
  readonly prepare: () => Promise<ExcelUnderTest>;
  readonly act: () => Promise<unknown>;
  /** Whether it writes: then every action of its requests is cut short, too. */
  readonly writes: boolean;
  /** It makes sheets of its own and touches no result, so that nobody gets between. */
  readonly inPlace?: true;
}

const preview = (): Promise<unknown> => excelWorkbook(ZHANG).previewReport([{ kind: "ranking", name: "年度排名" }]);
const annual = (): Promise<unknown> => runAnnual(excelWorkbook(ZHANG), { edition: editionInForce, say, sayOnSheets: say, progress: () => undefined });

/** A new command joins by a line. */
export const COMMANDS: readonly CommandUnderTest[] = [
  { name: "the first run", prepare: () => workbookAfter(0), act: () => run(2), writes: true },
  { name: "a second run", prepare: () => workbookAfter(1), act: () => run(2), writes: true },
  { name: "a third run", prepare: () => workbookAfter(2), act: () => run(3), writes: true },
  { name: "a run after somebody changed a result", prepare: () => changed(2), act: () => run(3), writes: true },
  { name: "taking back the first run", prepare: () => workbookAfter(1), act: () => undo(), writes: true },
  { name: "taking back a second run", prepare: () => workbookAfter(2), act: () => undo(), writes: true },
  { name: "taking back a run whose result somebody changed", prepare: () => changed(2), act: () => undo(), writes: true },
  { name: "a preview", prepare: () => changed(2), act: preview, writes: false },
  { name: "the annual run", prepare: () => annualWorkbook(0), act: annual, writes: false },
  { name: "新建台账模板", prepare: () => workbookAfter(1), act: () => addTemplates(ledgerTemplates(say), platformsOfRoster), writes: true, inPlace: true },
  { name: "turning into native formulas", prepare: liveWorkbook, act: () => turning("native"), writes: true },
  { name: "turning into values", prepare: liveWorkbook, act: () => turning("values"), writes: true },
  { name: "a second annual run", prepare: () => annualWorkbook(1), act: annual, writes: false },
];

const turning = (to: "native" | "values"): Promise<unknown> => turnFormulas(excelWorkbook(ZHANG), { to, scope: "workbook" });

/** A result with formulas of both kinds, one of the add-in's functions among them. */
async function liveWorkbook(): Promise<ExcelUnderTest> {
  const excel = await workbookAfter(1);
  await byHand(excel, (sheets) => { sheets.getItem("年度排名").getRange("C1:C2").formulas = [["=ZHGZ.TIER(D1)"], ["=1+1"]]; });
  return excel;
}

async function changed(runs: number): Promise<ExcelUnderTest> {
  const excel = await workbookAfter(runs);
  await byHand(excel, (sheets) => { sheets.getItem("年度排名").getRange("B2").values = [["核过"]]; });
  return excel;
}

/** The summary form with two platforms, a very hidden sheet, and a sheet of the bureau's that bears a wanted name. */
async function annualWorkbook(runs: number): Promise<ExcelUnderTest> {
  const [cohort] = workedCases.cohorts;
  const excel = await openExcel(blankSnapshot(["年度数据", "备忘", "奖励分配"]));
  await fill(excel, "年度数据", summaryGrid(rowsOfCohort(cohort!).slice(0, 2)).values);
  await fill(excel, "奖励分配", [["本局手工表"]]);
  await byHand(excel, (sheets) => { sheets.getItem("备忘").visibility = "VeryHidden"; });
  await excelWorkbook(ZHANG).writeSettings({ budgetWan: "1500", cycle: null });
  for (let done = 0; done < runs; done += 1) await annual();
  return excel;
}

const files = new Map<string, Promise<OpenedFile>>();

/** @returns the workbook that the command starts from; it is made once and opened often */
export async function startOf(command: CommandUnderTest): Promise<ExcelUnderTest> {
  const file = files.get(command.name) ?? command.prepare().then(closedFile);
  files.set(command.name, file);
  const excel = await openExcel(await file);
  excel.watch();
  return excel;
}

function closedFile(excel: ExcelUnderTest): OpenedFile {
  const file = excel.saved();
  excel.close();
  return file;
}

import { Excelize } from "../workbench/host/file/excelize";
import { sampleLedgers } from "./ledger-rows";
import { drawLedgers } from "./ledger-sheets";
import { drawContacts, drawNotes, drawProgress } from "./other-sheets";
import { settled } from "./settle";
import { FAULTY, PLATFORMS, TOTALS } from "./summary-rows";
import { drawSummary } from "./summary-sheet";

const TITLE = "武汉市工业智能化改造咨询诊断服务平台2021年度考核数据汇总表";
const NOTE = "注：数据截至2022年3月6日，以各平台报送并经核实的材料为准。";
const MADE = "2022-03-31T00:00:00Z";

/** Every sample workbook by its file name; the same bytes each time. */
export const SAMPLES: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  "年度汇总示例.xlsx": makeSummary,
  "年度汇总示例-含问题数据.xlsx": makeFaultySummary,
  "年度台账示例-九张台账.xlsx": makeLedgers,
};

/** A summary that gives every tier, ties included, beside sheets that are none of the add-in's business. */
async function makeSummary(): Promise<Uint8Array> {
  const file = await workbook("年度汇总");
  drawSummary(file, { name: "年度汇总", title: TITLE, rows: PLATFORMS, totals: TOTALS, note: NOTE });
  drawProgress(file);
  drawNotes(file);
  drawContacts(file);
  return settled(file.bytes());
}

/** A summary with an approximate amount, a range, a foreign currency, an unsure answer, a missing count and a double. */
async function makeFaultySummary(): Promise<Uint8Array> {
  const file = await workbook("汇总");
  drawSummary(file, { name: "汇总", title: TITLE, rows: FAULTY, totals: null, note: NOTE });
  return settled(file.bytes());
}

/** The platforms of the first sample by their ledgers, from which the same facts are counted. */
async function makeLedgers(): Promise<Uint8Array> {
  const file = await workbook("填报说明");
  file.call("SetCellValue", "填报说明", "A1", "本工作簿中的平台和企业均为虚构，仅作示例：九张台账由各处室分别登记，考核数据从中统计。");
  drawLedgers(file, sampleLedgers());
  return settled(file.bytes());
}

async function workbook(firstSheet: string): Promise<Excelize> {
  const file = await Excelize.create();
  file.call("SetSheetName", "Sheet1", firstSheet);
  // As the bureau's own files come from Excel: LibreOffice keeps the results of functions that it does not know in no others.
  file.call("SetAppProps", { Application: "Microsoft Excel" });
  file.call("SetDocProps", { Creator: "智改考核示例", LastModifiedBy: "智改考核示例", Created: MADE, Modified: MADE });
  return file;
}

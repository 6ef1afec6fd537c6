import { assess } from "../../src/assessment/annual/assess";
import { editionInForce } from "../../src/assessment/edition-in-force";
import { readSummary } from "../../src/ledger/summary/read-summary";
import type { SummaryReading } from "../../src/ledger/summary/reading";
import { Decimal } from "../../src/regulation/decimal";
import { SAMPLES } from "../../samples/make";
import { Excelize } from "../../workbench/host/file/excelize";

/** What the reader makes of one sheet of a sample; every cell comes as the text that it shows. */
async function readingOf(file: string, sheet: string): Promise<SummaryReading> {
  const workbook = await Excelize.open((await SAMPLES[file]?.()) ?? new Uint8Array());
  const rows = workbook.call("GetRows", sheet).result;
  const width = Math.max(...rows.map(({ length }) => length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return readSummary([{ name: sheet, firstRow: 0, firstColumn: 0, values, hidden: false }]);
}

test("年度汇总示例: every tier, two ties, nothing pending, and the award that 1500 万元 pays", async () => {
  const { platforms } = await readingOf("年度汇总示例.xlsx", "年度汇总");
  const result = assess(editionInForce, platforms, new Decimal(1500), null);
  expect(result.platforms.map(({ name, scorecard, rank, awardWan }) =>
    [name, scorecard.total?.toFixed(2), scorecard.tier, rank, awardWan?.toFixed(2)])).toEqual([
    ["长江智造诊断服务中心", "102.00", "excellent", 1, "300.00"],
    ["东湖工业互联网诊断平台", "96.10", "excellent", 2, "300.00"],
    ["汉阳数字化转型促进中心", "85.50", "advanced", 3, "200.00"],
    ["江岸智能制造公共服务平台", "85.50", "advanced", 3, "200.00"],
    ["青山绿色智改诊断平台", "82.00", "advanced", 5, "200.00"],
    ["江夏装备智能升级中心", "75.30", "good", 6, "100.00"],
    ["蔡甸新能源汽车智改平台", "71.65", "good", 7, "100.00"],
    ["黄陂轻工智改服务站", "65.00", "qualified", 8, "0.00"],
    ["新洲建材智能化诊断中心", "65.00", "qualified", 8, "0.00"],
    ["东西湖食品智改平台", "39.40", "failed", 10, "0.00"],
  ]);
});

test("年度汇总示例-含问题数据: each fault is found at its cell", async () => {
  const { findings } = await readingOf("年度汇总示例-含问题数据.xlsx", "汇总");
  const faults = findings.filter(({ severity }) => severity === "error").map(({ cell, found }) => [cell, found]);
  expect(faults).toEqual(expect.arrayContaining([
    ["R6", "约500万"], ["J7", "90-95"], ["D8", "在办"], ["J10", "-3"], ["R10", "300万美元"], ["L11", "26.5"],
  ]));
});

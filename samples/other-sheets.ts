import type { Excelize } from "../workbench/host/file/excelize";

const MONTHS: readonly (readonly [string, number, number, number])[] = [
  ["1月", 38, 3, 12], ["2月", 24, 2, 9], ["3月", 61, 6, 21], ["4月", 66, 7, 25], ["5月", 72, 8, 28], ["6月", 79, 9, 31],
  ["7月", 70, 8, 27], ["8月", 68, 7, 26], ["9月", 74, 9, 30], ["10月", 63, 7, 29], ["11月", 67, 8, 30], ["12月", 60, 7, 28],
];

const PROGRESS = "月度进度";
const NOTES = "填报说明";
const CONTACTS = "联系人";

/** 月度进度: a table with a formula column and a chart, which the add-in must leave as they are. */
export function drawProgress(file: Excelize): void {
  file.call("NewSheet", PROGRESS);
  file.call("SetSheetRow", PROGRESS, "A1", ["月份", "诊断企业（家）", "方案采用（家）", "百万元项目（项）", "累计诊断"]);
  MONTHS.forEach((month, index) => {
    const row = index + 2;
    file.call("SetSheetRow", PROGRESS, `A${row}`, [...month]);
    file.call("SetCellFormula", PROGRESS, `E${row}`, `SUM(B$2:B${row})`);
  });
  const last = MONTHS.length + 1;
  file.call("AddTable", PROGRESS, { Range: `A1:E${last}`, Name: "月度进度表", StyleName: "TableStyleMedium2" });
  file.call("SetColWidth", PROGRESS, "A", "E", 14);
  file.call("AddChart", PROGRESS, "G2", {
    // Clustered columns; the enumeration itself lives in excelize's WebAssembly.
    Type: file.runtime.Col,
    Series: [{ Name: `${PROGRESS}!$B$1`, Categories: `${PROGRESS}!$A$2:$A$${last}`, Values: `${PROGRESS}!$B$2:$B$${last}` }],
    Title: { Paragraph: [{ Text: "各月诊断企业数" }] },
  });
}

/** 填报说明: plain text beside the form. */
export function drawNotes(file: Excelize): void {
  file.call("NewSheet", NOTES);
  const lines = [
    "填报说明",
    "1. 本表由技术改造处按各平台报送材料汇总，每个平台一行。",
    "2. “本地独立法人注册”等项填“是”或“否”，亦可打√或×。",
    "3. 新增投资以有效凭证为准，单位为万元；以亿元填报的请写明单位。",
    "4. 本工作簿中的平台和企业均为虚构，仅作示例。",
  ];
  lines.forEach((line, index) => file.call("SetCellValue", NOTES, `A${index + 1}`, line));
  file.call("SetColWidth", NOTES, "A", "A", 70);
}

/** 联系人: a hidden sheet. */
export function drawContacts(file: Excelize): void {
  file.call("NewSheet", CONTACTS);
  file.call("SetSheetRow", CONTACTS, "A1", ["平台", "联系人", "电话"]);
  file.call("SetSheetRow", CONTACTS, "A2", ["长江智造诊断服务中心", "张某", "027-00000001"]);
  file.call("SetSheetRow", CONTACTS, "A3", ["东湖工业互联网诊断平台", "李某", "027-00000002"]);
  file.call("SetSheetVisible", CONTACTS, false);
}

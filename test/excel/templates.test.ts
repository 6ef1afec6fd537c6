import { ledgerTemplates } from "../../src/assessment/templates/ledger-templates";
import { platformsOfRoster } from "../../src/assessment/templates/platforms-of-roster";
import { addTemplates } from "../../src/excel/add-templates";
import { readLedgers } from "../../src/ledger/read-ledgers";
import { LEDGER_FORMS } from "../../src/ledger/forms/ledger-forms";
import { speaker } from "../../src/text/say";
import { texts } from "../../src/text/zh-CN";
import { blankSnapshot } from "../../workbench/host/workbook/blank-snapshot";
import { failing, fill, openExcel, type ExcelUnderTest } from "./open-excel";

const templates = ledgerTemplates(speaker(texts));
const NAMES = LEDGER_FORMS.map(({ name }) => name);

describe("新建台账模板", () => {
  let excel: ExcelUnderTest;
  afterEach(() => excel.close());

  it("makes the nine ledgers with their headings, in three requests, and nothing below them", async () => {
    excel = await openExcel(blankSnapshot(["备忘"]));
    expect(await addTemplates(templates, platformsOfRoster)).toEqual({ added: NAMES, there: [] });
    expect(excel.requests).toHaveLength(3);
    expect(excel.sheetNames()).toEqual(["备忘", ...NAMES]);
    for (const { name, columns } of LEDGER_FORMS) expect(await excel.values(name)).toEqual([columns.map(({ heading }) => heading)]);
  });

  it("the samples of the forms, filled in, are read back without a question about tables or columns", async () => {
    excel = await openExcel(blankSnapshot(["备忘"]));
    await addTemplates(templates, platformsOfRoster);
    const sheets = [];
    for (const { name, columns } of LEDGER_FORMS) {
      const [header] = await excel.values(name);
      sheets.push({ name, hidden: false, firstRow: 0, firstColumn: 0, values: [header ?? [], columns.map(({ sample }) => sample)] });
    }
    const { found, findings, platforms } = readLedgers(sheets, { cycle: null });
    expect(found.map(({ sheet }) => sheet)).toEqual(NAMES);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(platforms[0]?.facts).toMatchObject({ diagnosed: 1, adopted: 1, projects: 1, enrolled: 1, demos: 1, events: 1, worstReports: 1, dissatisfied: 0 });
  });

  it("a sheet of the bureau's of that name is left as it is", async () => {
    excel = await openExcel(blankSnapshot(["诊断台账"]));
    await fill(excel, "诊断台账", [["本局台账"]]);
    const { added, there } = await addTemplates(templates, platformsOfRoster);
    expect(there).toEqual(["诊断台账"]);
    expect(added).toHaveLength(8);
    expect(await excel.values("诊断台账")).toEqual([["本局台账"]]);
  });

  it("a roster of the bureau's is the source of the list of platforms, wherever its names stand; it costs one request", async () => {
    excel = await openExcel(blankSnapshot(["平台名册"]));
    await fill(excel, "平台名册", [["附件1", "", ""], ["平台名册", "", ""], ["序号", "承担企业", "咨询平台名称"], [1, "甲公司", "甲平台"], [2, "乙公司", "乙平台"]]);
    excel.watch();
    await addTemplates(templates, platformsOfRoster);
    expect(excel.requests).toHaveLength(4);
    expect(await validation(excel, "诊断台账", "B2")).toMatchObject({ rule: { list: { source: "='平台名册'!$C$4:$C$1003" } }, errorAlert: { style: "Warning" } });
  });

  it("a date as people write it is asked about, not refused; a word that is not on the list is refused", async () => {
    excel = await openExcel(blankSnapshot(["备忘"]));
    await addTemplates(templates, platformsOfRoster);
    expect(await validation(excel, "诊断台账", "I2")).toMatchObject({ rule: { date: {} }, errorAlert: { style: "Warning", message: expect.stringContaining("按原样保留") as string } });
    expect(await validation(excel, "诊断台账", "I10001")).toMatchObject({ rule: { date: {} } });
    expect(await validation(excel, "项目台账", "G2")).toMatchObject({ rule: { decimal: {} }, errorAlert: { style: "Warning" } });
    expect(await validation(excel, "诊断台账", "J2")).toMatchObject({ rule: { list: { source: "是,否" } }, errorAlert: { style: "Stop" } });
  });

  it.each(["before", "after"] as const)("a request that fails %s it is carried out leaves no sheet behind", async (when) => {
    excel = await openExcel(blankSnapshot(["备忘"]));
    excel.watch(failing(3, when));
    await expect(addTemplates(templates, platformsOfRoster)).rejects.toMatchObject({ detail: { key: "excel.templatesFailed" } });
    expect(excel.sheetNames()).toEqual(["备忘"]);
  });
});

async function validation({ office }: ExcelUnderTest, sheet: string, cell: string): Promise<object> {
  return office.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange(cell);
    dataValidation.load("rule,errorAlert");
    await context.sync();
    return { rule: dataValidation.rule, errorAlert: dataValidation.errorAlert };
  });
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SUMMARY_FORM } from "../../src/ledger/forms/summary-form";
import { builtHost, DIST } from "../built";
import { packed, SHEET_TYPE, unpacked, worksheet, type Parts } from "../host/file/parts";
import { richParts } from "../host/file/rich-workbook";
import { runCli } from "./run-cli";

jest.setTimeout(240_000);

const SHEETS = 40;
/** What stands on the sheets beside the rich one, one kind after the other. */
const KINDS: readonly { readonly state?: string; readonly xml: string }[] = [
  { xml: "<sheetData/><mergeCells count=\"2\"><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"B3:B9\"/></mergeCells>" },
  { xml: rows("名称", "是否通过") + "<autoFilter ref=\"A1:B4\"><filterColumn colId=\"1\"><filters><filter val=\"是\"/></filters></filterColumn></autoFilter>" },
  { xml: rows("甲", "乙") + "<sheetProtection password=\"CC1A\" sheet=\"1\" objects=\"1\" scenarios=\"1\"/>" },
  { xml: rows("深藏", "1"), state: "veryHidden" },
  { xml: rows("藏", "1"), state: "hidden" },
  { xml: "<sheetData><row r=\"1\"><c r=\"A1\"><f>[1]外部!$A$1</f><v>3</v></c><c r=\"B1\"><f>SUM(台账!B2:B4)</f><v>45498.5</v></c></row></sheetData>" },
];

function rows(...texts: readonly string[]): string {
  const cells = (row: number) => texts.map((text, column) => `<c r="${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[column] ?? ""}${row}" t="inlineStr"><is><t>${text}</t></is></c>`).join("");
  return `<sheetData>${[1, 2, 3, 4].map((row) => `<row r="${row}"${row === 3 ? " hidden=\"1\"" : ""}>${cells(row)}</row>`).join("")}</sheetData>`;
}

/** A summary form of three platforms. */
function summary(): string {
  const said = (heading: string, platform: string): string => {
    if (heading.includes("平台名称")) return platform;
    if (heading.includes("承担企业")) return `${platform}有限公司`;
    return /人数|家|诊断|采用|实施|入库|示范|推广会/u.test(heading) ? "30" : /最差|不满意|投资/u.test(heading) ? "0" : "是";
  };
  const lines = [SUMMARY_FORM.columns.map(({ heading }) => heading), ...["甲一", "乙二", "丙三"].map((platform) => SUMMARY_FORM.columns.map(({ heading }) => said(heading, platform)))];
  const cell = (text: string) => (/^\d+$/u.test(text) ? `<c><v>${text}</v></c>` : `<c t="inlineStr"><is><t>${text}</t></is></c>`);
  return `<sheetData>${lines.map((line) => `<row>${line.map(cell).join("")}</row>`).join("")}</sheetData>`;
}

/** The rich workbook with its four sheets, and as many more as make forty. */
function fortySheets(): Parts {
  const parts = richParts();
  const more = Array.from({ length: SHEETS - 4 }, (_, index) => ({
    id: 100 + index,
    ...(index === 0 ? { name: "年度汇总", xml: summary(), state: undefined } : { state: undefined, ...KINDS[index % KINDS.length], name: `附表${index}` }),
  }));
  const into = (part: string, before: string, added: string): void => void (parts[part] = (parts[part] as string).replace(before, `${added}${before}`));
  for (const { id, xml = "" } of more) parts[`xl/worksheets/sheet${id}.xml`] = worksheet(xml);
  into("[Content_Types].xml", "</Types>", more.map(({ id }) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`).join(""));
  into("xl/_rels/workbook.xml.rels", "</Relationships>", more.map(({ id }) => `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${id}.xml"/>`).join(""));
  into("xl/workbook.xml", "</sheets>", more.map(({ id, name, state }) => `<sheet name="${name}" sheetId="${id}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${id}"/>`).join(""));
  return parts;
}

const folder = mkdtempSync(join(tmpdir(), "forty-"));
const file = (name: string): string => join(folder, `${name}.xlsx`);
let before: Record<string, string>;
beforeAll(async () => {
  writeFileSync(file("input"), await packed(fortySheets()));
  before = await unpacked(readFileSync(file("input")));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Parts that list what a workbook has: they grow with it. */
const LISTS = /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|_rels\/\.rels|xl\/styles\.xml|xl\/sharedStrings\.xml|xl\/calcChain\.xml|docProps\/(?:app|core)\.xml)$/u;

/** Every part of the bureau's is what it was, and the workbook still lists its sheets, names and links as they were. */
async function expectUntouched(name: string): Promise<void> {
  const after = await unpacked(readFileSync(file(name)));
  for (const [part, content] of Object.entries(before)) if (!LISTS.test(part)) expect({ part, same: unselected(after[part]) === unselected(content) }).toEqual({ part, same: true });
  const [was, is] = [before["xl/workbook.xml"] ?? "", after["xl/workbook.xml"] ?? ""];
  expect(sheetsOf(is).slice(0, SHEETS)).toEqual(sheetsOf(was));
  for (const [defined] of was.matchAll(/<definedName [^>]*>[^<]*<\/definedName>/gu)) expect(is).toContain(defined);
  expect(is).toContain("<externalReferences><externalReference r:id=\"rId11\"/></externalReferences>");
}

/** Another sheet may be in front: a result that was just made. */
function unselected(content = ""): string {
  return content.replace(' tabSelected="1"', "");
}

function sheetsOf(workbook: string): string[][] {
  return [...workbook.matchAll(/<sheet [^>]*>/gu)].map(([tag]) => ["name", "sheetId", "state"].map((attribute) => new RegExp(` ${attribute}="([^"]*)"`, "u").exec(tag)?.[1] ?? ""));
}

test("a workbook of forty sheets comes out of a run, a second one, a turn and an undo with each of them as it was", async () => {
  expect(sheetsOf(before["xl/workbook.xml"] ?? "")).toHaveLength(SHEETS);
  expect(await runCli(["annual", "--workbook", file("input"), "--budget", "600", "--out", file("first")])).toMatchObject({ code: 0 });
  await expectUntouched("first");
  expect(await runCli(["annual", "--workbook", file("first"), "--budget", "300", "--out", file("second")])).toMatchObject({ code: 0 });
  await expectUntouched("second");
  expect(await runCli(["turn", "--workbook", file("second"), "--to", "values", "--out", file("turned")])).toMatchObject({ code: 0, err: "" });
  await expectUntouched("turned");
  const session = await builtHost().openSession({ dist: DIST, workbook: readFileSync(file("second")) });
  await session.runCommand("undoReport");
  writeFileSync(file("undone"), await session.save());
  const names = session.sheetNames;
  session.close();
  await expectUntouched("undone");
  expect(names.filter((name) => name === "年度排名")).toHaveLength(1);
});

test("a workbook whose structure is protected is refused in words, and nothing is written", async () => {
  const parts = fortySheets();
  parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] as string).replace("<bookViews>", "<workbookProtection lockStructure=\"1\"/><bookViews>");
  writeFileSync(file("locked"), await packed(parts));
  const { code, err } = await runCli(["annual", "--workbook", file("locked"), "--budget", "600", "--out", file("none")]);
  expect(code).toBe(1);
  expect(err).toMatch(/结构.*保护|保护.*结构/u);
});

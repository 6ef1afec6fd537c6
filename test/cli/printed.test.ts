import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../built";
import { runCli } from "./run-cli";

jest.setTimeout(300_000);

/** Paper of A4 in points, as far as a page size is rounded. */
const A4 = [595, 842];
const PLATFORMS = 6;

const missing = (["soffice", "pdfinfo", "pdftotext"] as const).filter((tool) => spawnSync("which", [tool]).status !== 0);

if (missing.length > 0) {
  test.todo(`the result is printed on A4, one page wide (not checked here: no ${missing.join(", no ")})`);
} else {
  describe("the result as LibreOffice prints it", () => {
    let folder: string;
    let pages: Page[];

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "printed-"));
      copyFileSync(join(ROOT, "test", "cases", "summary-a.xlsx"), join(folder, "summary-a.xlsx"));
      const args = ["annual", "--workbook", "summary-a.xlsx", "--budget", "1500", "--cycle", "2023-06-01..2024-05-31", "--form", "values", "--out", "out.xlsx"];
      expect(await runCli(args, folder)).toMatchObject({ code: 0, err: "" });
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      expect(spawnSync("soffice", [profile, "--headless", "--convert-to", "pdf", "out.xlsx"], { cwd: folder, timeout: 240_000 }).status).toBe(0);
      pages = pagesOf(join(folder, "out.pdf")).filter(({ text }) => /第\d+页共\d+页/.test(text));
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    const pagesWith = (title: string): Page[] => pages.filter(({ text }) => text.includes(title));

    it("is A4 on every page", () => {
      for (const { width, height } of pages) expect([Math.round(Math.min(width, height)), Math.round(Math.max(width, height))]).toEqual(A4);
    });

    it.each([
      ["年度评分汇总表（", "landscape"], ["年度考核排名表", "landscape"], ["奖励分配表", "landscape"], ["考核淘汰名单", "landscape"],
      ["考核口径说明", "landscape"], ["考核操作留痕", "landscape"], ["年度考核结果的公示", "portrait"],
    ])("%s begins one page, in %s", (title, orientation) => {
      const found = pagesWith(title.replace("（", ""));
      expect(found).toHaveLength(1);
      expect((found[0]?.width ?? 0) > (found[0]?.height ?? 0)).toBe(orientation === "landscape");
    });

    it("has each scorecard whole on a page of its own, from the platform's name to the signatures", () => {
      const cards = pagesWith("考核评分卡");
      expect(cards).toHaveLength(PLATFORMS);
      for (const { text, width, height } of cards) {
        expect(width).toBeLessThan(height);
        for (const part of ["平台名称：甲", "附加考核", "总计", "等次及名次", "专家组成员（签字）", "组长（签字）"]) expect(text).toContain(part);
      }
    });

    it("is one page wide: no page has only the right part of a table", () => {
      const [ranking] = pagesWith("年度考核排名表");
      for (const heading of ["名次", "平台名称", "考核得分", "等次", "备注"]) expect(ranking?.text).toContain(heading);
      const [reward] = pagesWith("奖励分配表");
      for (const part of ["拟奖励金额（万元）", "1,500.00", "结余", "填表人", "审核人"]) expect(reward?.text).toContain(part);
    });

    it("cuts no number, and says that the cycle lies outside the validity", () => {
      for (const { text } of pages) expect(text).not.toContain("###");
      for (const title of ["年度考核排名表", "奖励分配表", "考核评分卡", "附件考核结果", "考核口径说明"]) {
        expect(pagesWith(title).length).toBeGreaterThan(0);
        for (const { text } of pagesWith(title)) expect(text).toContain("有效期外，参照执行");
      }
    });
  });
}

interface Page {
  readonly width: number;
  readonly height: number;
  /** Without blanks and line ends, since a wrapped text is as good as one that is not. */
  readonly text: string;
}

function pagesOf(pdf: string): Page[] {
  const output = (tool: string, ...args: string[]): string => spawnSync(tool, args, { encoding: "utf8" }).stdout;
  const sizes = [...output("pdfinfo", "-f", "1", "-l", "999", pdf).matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)];
  const texts = output("pdftotext", "-layout", pdf, "-").split("\f");
  return sizes.map(([, width, height], index) => ({ width: Number(width), height: Number(height), text: (texts[index] ?? "").replace(/\s/g, "") }));
}

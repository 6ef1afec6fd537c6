import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../built";

jest.setTimeout(120_000);

/** As a user runs it, in a process of its own; it must end by itself. */
function cli(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts", "cli.mjs"), ...args], { cwd: tmpdir(), encoding: "utf8", timeout: 60_000 });
  return { status, stdout, stderr };
}

test("standard output is the result and nothing else", () => {
  expect(cli("formula", "=ZHGZ.DIAG(99)", "=1+1")).toEqual({ status: 0, stdout: '[{"value":29.7},{"value":2}]\n', stderr: "" });
});

test.each([[["--help"]], [["annual", "--budget", "300", "--help"]], [["formula", "-h"]]])("%j prints how it is used, and nothing is wrong", (args) => {
  const { status, stdout, stderr } = cli(...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^用法：\n/);
});

test.each([
  ["no command", [], /没有给出命令，应为 annual、formula、template、turn 或 demo/],
  ["an unknown command", ["yearly"], /没有“yearly”这个命令/],
  ["a wrong argument", ["annual", "--workbook", "absent.xlsx"], /缺少选项 --budget/],
])("%s: exit 2, standard output empty", (_, args, reason) => {
  const { status, stdout, stderr } = cli(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(reason);
});

test("empty templates are no data: the reason, and an end", () => {
  const folder = mkdtempSync(join(tmpdir(), "templates-"));
  const [empty, result] = [join(folder, "台账.xlsx"), join(folder, "结果.xlsx")];
  expect(cli("template", "--out", empty)).toMatchObject({ status: 0, stderr: "" });
  const { status, stdout, stderr } = cli("annual", "--workbook", empty, "--budget", "300", "--out", result);
  expect({ status, stdout, written: existsSync(result) }).toEqual({ status: 1, stdout: "", written: false });
  expect(stderr).toMatch(/^错误：未能评分：[^\n]*工作簿未作任何改动。\n$/);
  rmSync(folder, { recursive: true });
});

import { readWishes, storedWishes } from "../../src/report/wishes";
import { extended, readLog, type LoggedRun } from "../../src/report/record/logged-run";
import { say } from "./sample-result";

describe("which sheets are wanted", () => {
  it("are all, with ZHGZ's formulas, unless something else is said", () => {
    for (const value of [null, undefined, {}, { sheets: null }, { form: null }]) {
      const reading = readWishes(value);
      expect(reading).toMatchObject({ kind: "wishes", wishes: { form: "zhgz" } });
      expect(reading.kind === "wishes" && reading.wishes.sheets.size).toBe(10);
      expect(reading.kind === "wishes" && storedWishes(reading.wishes)).toBeNull();
    }
  });

  it("are named as their tabs or by their codes, and kept by their codes", () => {
    const reading = readWishes({ sheets: ["奖励分配", "ranking"], form: "values" });
    expect(reading.kind === "wishes" && storedWishes(reading.wishes)).toEqual({ sheets: ["ranking", "reward"], form: "values" });
  });

  it.each<[unknown, RegExp]>([
    ["年度排名", /应为 .*收到的是 "年度排名"/],
    [["年度排名"], /应为 .*收到的是 \["年度排名"\]/],
    [{ sheet: ["年度排名"] }, /没有“sheet”这一项/],
    [{ sheets: "年度排名" }, /应为表名的列表/],
    [{ sheets: [] }, /没有选择任何一张表；可选：年度评分汇总、.*评分卡/],
    [{ sheets: ["排名表"] }, /没有“排名表”这张表；可选：年度评分汇总/],
    [{ sheets: [7] }, /没有“7”这张表/],
    [{ form: "pdf" }, /没有“pdf”这种形式；可选：zhgz、native、values/],
  ])("%j is refused in words", (value, said) => {
    const reading = readWishes(value);
    expect(reading.kind === "bad" && say(reading.problem)).toMatch(said);
  });
});

describe("the log of runs", () => {
  const run: LoggedRun = { time: "2022-03-10 09:30:00", operation: "一键年度排名", edition: "", choices: "", input: "", outcome: "" };

  it("is empty before the first run, and grows by a line", () => {
    expect(readLog(null, say)).toEqual([]);
    expect(readLog("", say)).toEqual([]);
    expect(extended(readLog([run], say), run)).toEqual([run, run]);
  });

  it.each([["a text"], [[{ time: 1 }]], [{ lines: [] }]])("keeps what is no log any more as a line: %j", (kept) => {
    expect(readLog(kept, say)).toMatchObject([{ operation: expect.stringContaining("无法识别") as string, input: JSON.stringify(kept) }]);
  });
});

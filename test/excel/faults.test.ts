import { COMMANDS, startOf, type CommandUnderTest } from "./commands-under-test";
import { failing, stopping, type ExcelUnderTest, type Fate } from "./open-excel";
import { failureOf, inSight, run } from "./written";

/** How a command ends when nothing goes wrong. */
interface Outcome {
  readonly snapshot: unknown;
  readonly requests: readonly string[];
}

const outcomes = new Map<string, Promise<Outcome>>();

function outcomeOf(command: CommandUnderTest): Promise<Outcome> {
  const known = outcomes.get(command.name) ?? carriedOut(command);
  outcomes.set(command.name, known);
  return known;
}

async function carriedOut(command: CommandUnderTest): Promise<Outcome> {
  const excel = await startOf(command);
  await command.act();
  const outcome = { snapshot: contents(excel), requests: [...excel.requests] };
  excel.close();
  return outcome;
}

/**
 * Ids of sheets count up, also those that are gone again: they say nothing. The engine calculates when it has time, so of a formula
 * only its text is compared.
 */
function contents(excel: ExcelUnderTest): unknown {
  const ids = new Map<string, string>();
  const named = (id: string): string => ids.get(id) ?? ids.set(id, `sheet ${ids.size}`).get(id) ?? id;
  return JSON.parse(JSON.stringify(excel.snapshot()).replace(/new-\d+/g, named), (_key, value: unknown) => withoutResult(value));
}

function withoutResult(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("f" in value)) return value;
  const { v: _result, t: _type, ...formula } = value as Record<string, unknown>;
  return formula;
}

/** Lets the command run into its fate. @returns what the user reads, null when it succeeded */
async function attempt(command: CommandUnderTest, excel: ExcelUnderTest, fate: Fate): Promise<string | null> {
  excel.watch(fate);
  const said = await failureOf(command.act());
  excel.watch();
  return said;
}

/** Nothing or all: the workbook is as before and the user reads so, or the command is complete. */
async function expectNothingOrAll(command: CommandUnderTest, excel: ExcelUnderTest, before: unknown, fate: Fate): Promise<boolean> {
  const said = await attempt(command, excel, fate);
  const whole = said === null;
  if (!whole) expect(said).toMatch(/未作任何改动|与(运行前|之前|转换前)一致|恢复到撤销前的样子/);
  expect(contents(excel)).toEqual(whole ? (await outcomeOf(command)).snapshot : before);
  return whole;
}

describe.each(COMMANDS.map((command) => [command.name, command] as const))("%s", (_, command) => {
  it.each(["before", "after"] as const)("each request failing %s it is carried out: nothing or all", async (when) => {
    const { requests } = await outcomeOf(command);
    let excel = await startOf(command);
    const before = contents(excel);
    for (let n = 1; n <= requests.length; n += 1) {
      if (!(await expectNothingOrAll(command, excel, before, failing(n, when)))) continue;
      excel.close();
      excel = await startOf(command);
    }
    excel.close();
  }, 300_000);
});

const WRITERS = COMMANDS.filter(({ writes }) => writes);

describe.each(WRITERS.map((command) => [command.name, command] as const))("%s, half-way", (_, command) => {
  it("each request cut short at each of its actions: nothing or all", async () => {
    const { requests } = await outcomeOf(command);
    let excel = await startOf(command);
    const before = contents(excel);
    for (const [index, request] of requests.entries()) {
      const { Actions } = JSON.parse(request) as { Actions: unknown[] };
      for (let done = 0; done <= Actions.length; done += Math.ceil(Actions.length / 25)) {
        if (!(await expectNothingOrAll(command, excel, before, stopping(index + 1, done)))) continue;
        excel.close();
        excel = await startOf(command);
      }
    }
    excel.close();
  }, 300_000);

  it("when putting back fails as well, the user is told what may remain, and the next run clears it away", async () => {
    const { requests } = await outcomeOf(command);
    for (let n = 1; n <= requests.length; n += 1) {
      const excel = await startOf(command);
      const said = await attempt(command, excel, async (at, body, carryOut) => (at >= n ? failing(at, "before")(at, body, carryOut) : carryOut(body)));
      // The library's last request only lets go of what it held.
      if (said === null) expect(contents(excel)).toEqual((await outcomeOf(command)).snapshot);
      else expect(said).toMatch(/未作任何改动|与之前一致|撤销时又失败.*重新运行即可自动清理|恢复时又失败.*重新生成结果|删除已建的部分时又失败/);
      await run(9);
      expect((await excel.values("年度排名"))[2]?.[1]).toBe("第9轮");
      expect(inSight(excel).filter((name) => name.startsWith("ZHGZ~"))).toEqual([]);
      expect((await excel.values("台账"))[0]).toEqual(["甲", 1]);
      excel.close();
    }
  }, 300_000);
});

describe("an answer that is too large", () => {
  it("is asked for in halves", async () => {
    const [command] = COMMANDS;
    const excel = await startOf(command!);
    const tooLarge: Fate = async (_, body, carryOut) => {
      const answer = await carryOut(body);
      const rows = (JSON.parse(answer.body) as { Results: { Value?: { Formulas?: unknown[] } }[] }).Results.flatMap(({ Value }) => Value?.Formulas ?? []);
      if (rows.length <= 3) return answer;
      return { status: 200, body: JSON.stringify({ Results: [], Error: { Code: "ResponsePayloadSizeLimitExceeded", Message: "too large", Location: "" } }) };
    };
    expect(await attempt(command!, excel, tooLarge)).toBeNull();
    expect(contents(excel)).toEqual((await outcomeOf(command!)).snapshot);
    excel.close();
  });
});

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as Host from "../../workbench/host";
import type { AnnualOutcome } from "../../src/commands/annual";

/** What one run of the built add-in cost. Milliseconds are the add-in's own: those of the host are taken off. */
export interface AddInRun {
  readonly milliseconds: Readonly<Record<Stage, number>>;
  readonly hostMilliseconds: number;
  readonly requests: number;
  readonly megabytesIn: number;
  readonly megabytesOut: number;
  readonly largestRequest: number;
  readonly memoryBefore: number;
  readonly memoryPeak: number;
  readonly ranked: number;
  /** The diagnosed enterprises that were counted, by platform. */
  readonly diagnosed: ReadonlyMap<string, number | null>;
}

export const STAGES = ["read", "count", "score", "write"] as const;
export type Stage = (typeof STAGES)[number];

const STAGE_OF: Readonly<Record<string, Stage>> = {
  "assessment.reading": "read", "assessment.counting": "count", "assessment.scoring": "score", "assessment.writing": "write",
};
const MEGABYTE = 2 ** 20;

/** Presses the button of the built add-in beside the workbook, in the host. */
export async function runAddIn(root: string, workbook: string): Promise<AddInRun> {
  const { openSession } = createRequire(join(root, "package.json"))(join(root, "build", "host.cjs")) as typeof Host;
  const session = await openSession({ workbook: readFileSync(workbook), dist: join(root, "dist") });
  session.settings["zhgz.budgetWan"] = "6000";
  const watch = new StageWatch(() => session.counters.requests.reduce((sum, { milliseconds }) => sum + (milliseconds ?? 0), 0));
  const memory = new MemoryWatch();
  session.window.addEventListener("zhgz:progress", (event: Event) => watch.enter((event as CustomEvent<{ key: string }>).detail.key));
  let outcome: AnnualOutcome | null = null;
  session.window.addEventListener("zhgz:annual", (event: Event) => void (outcome = (event as CustomEvent<AnnualOutcome>).detail));
  await session.runCommand("annualRanking");
  const milliseconds = watch.end();
  const memoryRead = memory.end();
  // Univer must not be closed while it calculates.
  await session.calculated();
  const { excel, requests } = session.counters;
  session.close();
  const ended = outcome as AnnualOutcome | null;
  if (ended?.ok !== true) throw new Error(`The run failed: ${ended?.reason ?? "no outcome"}`);
  return {
    milliseconds,
    hostMilliseconds: requests.reduce((sum, entry) => sum + (entry.milliseconds ?? 0), 0),
    requests: excel.requests,
    megabytesIn: excel.bytesIn / MEGABYTE,
    megabytesOut: excel.bytesOut / MEGABYTE,
    largestRequest: Math.max(...requests.map(({ bytesIn, bytesOut }) => Math.max(bytesIn, bytesOut))) / MEGABYTE,
    ...memoryRead,
    ranked: ended.summary.platforms.filter(({ rank }) => rank !== null).length,
    diagnosed: new Map(ended.summary.platforms.map(({ name, facts }) => [name, facts.diagnosed])),
  };
}

/** Splits the time by what the run says that it is at. */
class StageWatch {
  readonly #spent: Record<Stage, number> = { read: 0, count: 0, score: 0, write: 0 };
  #stage: Stage = "read";
  #since = performance.now();
  #hostSince = 0;

  constructor(private readonly hostTime: () => number) {
    this.#hostSince = hostTime();
  }

  enter(key: string): void {
    this.#close();
    this.#stage = STAGE_OF[key] ?? this.#stage;
  }

  end(): Readonly<Record<Stage, number>> {
    this.#close();
    return this.#spent;
  }

  #close(): void {
    const [now, host] = [performance.now(), this.hostTime()];
    this.#spent[this.#stage] += now - this.#since - (host - this.#hostSince);
    this.#since = now;
    this.#hostSince = host;
  }
}

/** Looks at the memory of the process now and then. */
class MemoryWatch {
  readonly #before = process.memoryUsage().rss;
  #peak = this.#before;
  readonly #timer = setInterval(() => void (this.#peak = Math.max(this.#peak, process.memoryUsage().rss)), 50);

  end(): { memoryBefore: number; memoryPeak: number } {
    clearInterval(this.#timer);
    return { memoryBefore: this.#before / MEGABYTE, memoryPeak: Math.max(this.#peak, process.memoryUsage().rss) / MEGABYTE };
  }
}

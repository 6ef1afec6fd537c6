import { runAnnual } from "../../src/assessment/annual/annual";
import { editionInForce } from "../../src/assessment/edition-in-force";
import type { Pace } from "../../src/assessment/paced";
import type { Progress, WorkbookPort } from "../../src/assessment/ports";
import type { SheetGrid } from "../../src/ledger/sheet";
import { speaker } from "../../src/text/say";
import { texts } from "../../src/text/zh-CN";
import { gridsOf } from "./grids";
import type { BenchLedger } from "./ledger-rows";

/** The longest that the run's own work kept Excel waiting, and what it was at. */
export interface Hold {
  readonly milliseconds: number;
  /** The longest in processor time, which other programs of a shared machine do not lengthen; with the engine's own threads. */
  readonly processorMilliseconds: number;
  readonly at: string;
}

/** Runs the annual assessment on ledgers in memory, with a stopwatch around each slice between two offers to let others run. */
export async function longestHold(ledgers: readonly BenchLedger[]): Promise<Hold> {
  const sheets = gridsOf(ledgers);
  const say = speaker(texts);
  const watch = new SliceWatch();
  const progress: Progress = (step) => watch.enter(say(step));
  await runAnnual(workbookOf(sheets, watch), { edition: editionInForce, say, sayOnSheets: say, pace: watch, progress });
  return watch.longest;
}

/** Measures from one offer of the run's to the next. */
class SliceWatch implements Pace {
  longest: Hold = { milliseconds: 0, processorMilliseconds: 0, at: "" };
  #at = "";
  #since = performance.now();
  #usedBefore = process.cpuUsage();

  readonly rest = (): null => {
    const milliseconds = performance.now() - this.#since;
    const { user, system } = process.cpuUsage(this.#usedBefore);
    const processorMilliseconds = Math.max(this.longest.processorMilliseconds, (user + system) / 1000);
    this.longest = milliseconds > this.longest.milliseconds ? { milliseconds, processorMilliseconds, at: this.#at } : { ...this.longest, processorMilliseconds };
    this.restart();
    return null;
  };

  /** What comes next is called so. */
  readonly enter = (step: string): void => void (this.#at = step);

  /** What comes next is not the run's own work. */
  readonly restart = (): void => {
    this.#since = performance.now();
    this.#usedBefore = process.cpuUsage();
  };
}

/** Reading and writing are Excel's time, and the port's own steps. */
function workbookOf(sheets: readonly SheetGrid[], watch: SliceWatch): WorkbookPort {
  const port: Pick<WorkbookPort, "readSettings" | "readSheets" | "writeReport"> = {
    readSettings: () => Promise.resolve({ budgetWan: "6000", cycle: null }),
    readSheets: () => {
      watch.restart();
      return Promise.resolve({ sheets, date1904: false });
    },
    writeReport: (written) => {
      watch.rest();
      return Promise.resolve({ sheets: written.map(({ kind, name }) => ({ kind, name })), notices: [] });
    },
  };
  return port as WorkbookPort;
}

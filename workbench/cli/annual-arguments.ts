import { message } from "../../src/regulation/message";
import { readAmount } from "../../src/regulation/amount/read-amount";
import type { Cycle } from "../../src/assessment/ports";
import type { Locale } from "../../src/text/say";
import { localeIn, readArguments, required } from "./arguments";
import { usageError } from "./command-error";
import { readChoices } from "./choices-arguments";
import { readMappingFile } from "./mapping-arguments";
import { readWishesArguments } from "./wishes-arguments";
import { existingWorkbook, writableOutput } from "./paths";

export interface AnnualArguments {
  /** Absolute paths. */
  readonly workbook: string;
  readonly out: string;
  /** Decimal text in 万元, as stated where it was stated so. */
  readonly budgetWan: string;
  readonly cycle: Cycle | null;
  /** 口径 that differ from the default, as the workbook keeps them; null when no choice is stated. */
  readonly choices: Readonly<Record<string, string>> | null;
  /** Which sheet is which ledger, as somebody wrote it; undefined when nothing is stated. */
  readonly mapping: object | undefined;
  /** Which sheets and in which form, as the workbook keeps them; undefined when neither is stated. */
  readonly report: ReturnType<typeof readWishesArguments>;
  readonly json: boolean;
  readonly locale: Locale;
}

const OPTIONS = {
  workbook: "string", budget: "string", out: "string", cycle: "string", mapping: "string", choices: "string", choice: "list", sheets: "string", form: "string", json: "boolean", locale: "string",
} as const;

/** @throws CommandError (exit 2) that says which argument is wrong and what is expected */
export function readAnnualArguments(args: readonly string[], cwd: string): AnnualArguments {
  const read = readArguments(args, OPTIONS);
  const [unexpected] = read.positionals;
  if (unexpected !== undefined) throw usageError(message("cli.unexpected", { found: unexpected }));
  const locale = localeIn(read);
  const budgetWan = readBudget(required(read, "budget"));
  const cycle = readCycle(read.values.get("cycle"));
  const choices = readChoices(read, cwd);
  const mapping = readMappingFile(read, cwd);
  const report = readWishesArguments(read);
  const workbook = existingWorkbook(required(read, "workbook"), cwd);
  const out = writableOutput(required(read, "out"), cwd, workbook);
  return { workbook, out, budgetWan, cycle, choices, mapping, report, json: read.flags.has("json"), locale };
}

/** The add-in's own reader of amounts decides; what is not plain decimal text already is written out as such. */
function readBudget(found: string): string {
  const reading = readAmount(found, { unit: "wan" });
  if (reading.kind !== "amount") throw usageError(message("cli.budgetUnreadable", { found }));
  return /^\d+(\.\d+)?$/.test(found) ? found : reading.wan.toFixed();
}

function readCycle(found: string | undefined): Cycle | null {
  if (found === undefined) return null;
  const [from, to, ...rest] = found.split("..");
  if (from === undefined || to === undefined || rest.length > 0 || !isDay(from) || !isDay(to)) {
    throw usageError(message("cli.cycleMalformed", { found }));
  }
  if (to < from) throw usageError(message("cli.cycleReversed", { from, to }));
  return { from, to };
}

/** An ISO day that the calendar has: 2021-02-29 is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

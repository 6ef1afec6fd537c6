import { message } from "../../src/regulation/message";
import type { Locale } from "../../src/text/say";
import type { FormulaResult } from "../host";
import { localeIn, readArguments } from "./arguments";
import { usageError } from "./command-error";
import { existingWorkbook } from "./paths";
import { EXIT, type Command } from "./terminal";
import { cliSpeaker } from "./text/speaker";
import { withSession } from "./with-session";

/** `formula`: computes formulas as cells of the workbook, or of a new one, and prints one JSON list of what the cells show. */
export const formula: Command = async (args, context) => {
  const { formulas, workbook, locale } = readFormulaArguments(args, context.terminal.cwd);
  const results = await withSession(workbook, locale, context, (session) => session.evaluate(formulas));
  context.terminal.out(JSON.stringify(results.map((result) => explained(result, locale))));
  return EXIT.ok;
};

interface FormulaArguments {
  readonly formulas: readonly string[];
  readonly workbook: string | null;
  readonly locale: Locale;
}

/** @throws CommandError (exit 2) that says which argument is wrong and what is expected */
function readFormulaArguments(args: readonly string[], cwd: string): FormulaArguments {
  const read = readArguments(args, { workbook: "string", locale: "string" });
  const locale = localeIn(read);
  if (read.positionals.length === 0) throw usageError(message("cli.noFormula"));
  const wrong = read.positionals.find((found) => !/^=./su.test(found));
  if (wrong !== undefined) throw usageError(message("cli.notAFormula", { found: wrong }));
  const path = read.values.get("workbook");
  return { formulas: read.positionals, workbook: path === undefined ? null : existingWorkbook(path, cwd), locale };
}

/** An error of Excel's own functions comes without a message. */
function explained(result: FormulaResult, locale: Locale): FormulaResult {
  if (!("error" in result) || result.message !== "") return result;
  return { error: result.error, message: cliSpeaker(locale)(message("cli.nativeError", { error: result.error })) };
}

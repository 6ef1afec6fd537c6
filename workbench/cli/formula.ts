import { readFileSync } from "node:fs";
import { message } from "../../src/regulation/message";
import type { Locale } from "../../src/text/say";
import { openSession, type FormulaResult } from "../host";
import { localeIn, readArguments } from "./arguments";
import { usageError } from "./command-error";
import { existingWorkbook } from "./paths";
import { EXIT, type Command } from "./terminal";
import { cliSpeaker } from "./text/speaker";
import { openingFailure } from "./workbook-files";

/** `formula`: computes formulas as cells of the workbook, or of a new one, and prints one JSON list of what the cells show. */
export const formula: Command = async (args, { terminal, installation }) => {
  const { formulas, workbook, locale } = readFormulaArguments(args, terminal.cwd);
  const opened = workbook === null ? {} : { workbook: readFileSync(workbook) };
  const session = await openSession({ ...opened, dist: installation.dist, locale }).catch(openingFailure(workbook ?? ""));
  try {
    const results = await session.evaluate(formulas);
    terminal.out(JSON.stringify(results.map((result) => explained(result, locale))));
  } finally {
    session.close();
  }
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

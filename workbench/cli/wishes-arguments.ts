import { message } from "../../src/regulation/message";
import { readWishes, storedWishes } from "../../src/report/wishes";
import type { ReadArguments } from "./arguments";
import { usageError } from "./command-error";

/**
 * Which sheets are wanted from `--sheets 年度排名,reward`, and in which form from `--form values`.
 *
 * @returns them as a workbook keeps them; null for the defaults, undefined when neither is stated
 * @throws CommandError (exit 2) for a sheet or a form that there is not
 */
export function readWishesArguments({ values }: ReadArguments): ReturnType<typeof storedWishes> | undefined {
  const sheets = values.get("sheets")?.split(/[,，、]/).map((name) => name.trim());
  const form = values.get("form");
  if (sheets === undefined && form === undefined) return undefined;
  const reading = readWishes({ sheets, form });
  if (reading.kind === "bad") throw usageError(message("cli.wishesRefused", { reason: reading.problem }));
  return storedWishes(reading.wishes);
}

import { isPassing, isResult } from "./marks";
import type { Reader, Suspect } from "./reasons-to-keep";
import type { Survey, SurveyedSheet } from "../reading/survey";
import type { Turn } from "../writing/turn";

/** Whose contents decide what may go for good. */
export interface Suspected {
  readonly suspects: readonly Suspect[];
  readonly readers: readonly Reader[];
  /** Of both. */
  readonly ids: readonly string[];
}

/**
 * @param discarded sheets out of sight since before; what is still in the making tells nothing and may go
 * @returns the sheets that leave, under their passing names, and the bureau's, whose formulas may refer to them
 */
export function suspectsOf({ sheets }: Pick<Survey, "sheets">, { leaving, entering }: Pick<Turn, "leaving" | "entering">, discarded: readonly SurveyedSheet[]): Suspected {
  const gone = new Map(leaving.map(({ id, passing }) => [id, passing]));
  const suspects = sheets.flatMap(({ id, name, mark }): Suspect[] => {
    const now = gone.get(id) ?? (discarded.some((sheet) => sheet.id === id && mark?.print != null) ? name : undefined);
    return mark === null || now === undefined ? [] : [{ id, name: now, mark }];
  });
  const own = new Set([...suspects, ...discarded, ...entering].map(({ id }) => id));
  const readers = sheets.filter((sheet) => !own.has(sheet.id) && !isResult(sheet) && !isPassing(sheet)).map(({ id, name }) => ({ id, name }));
  return { suspects, readers, ids: [...suspects, ...readers].map(({ id }) => id) };
}

import { message, type Message } from "../../regulation/message";
import { isResult } from "../marks/marks";
import type { MovedSheet, RunRecord } from "../marks/run-record";
import { TakenNames } from "../writing/sheet-names";
import type { Survey, SurveyedSheet } from "../reading/survey";
import { passingNames, type Entering, type Turn } from "../writing/turn";

/** What taking a run back will do, decided before anything is done. */
export interface UndoPlan {
  readonly turn: Turn;
  readonly lastRun: RunRecord;
  readonly notices: readonly Message[];
}

/**
 * @param lastRun as the workbook records it
 * @param run tells this step's passing names from another's
 * @returns which sheets go and which come back; what somebody has renamed or deleted since is told
 */
export function planUndo(survey: Survey, lastRun: RunRecord, run: string): UndoPlan {
  const { made, aside, kept } = lastRun;
  const { sheets, activeId } = survey;
  const results = sheets.filter((sheet) => isResult(sheet) && made.includes(sheet.name));
  const passing = passingNames(run, new Set(sheets.map(({ name }) => name)));
  const back = [...aside, ...kept].flatMap((moved) => {
    const sheet = sheets.find(({ name, mark }) => name === moved.from && mark?.name === moved.to);
    return sheet === undefined ? [] : [{ moved, sheet }];
  });
  const moving = new Set([...results, ...back.map(({ sheet }) => sheet)]);
  const taken = new TakenNames(sheets.filter((sheet) => !moving.has(sheet)).map(({ name }) => name));
  const entering = back.map(({ moved, sheet }) => enteringOf(moved, sheet, taken.free(moved.to)));
  const leaving = results.map(({ id, name, visibility }) => ({ id, name, passing: passing(), visibility }));
  return {
    turn: { leaving, entering, known: new Set(sheets.map(({ id }) => id)), front: { before: activeId, after: frontOf(lastRun, survey, results, entering) } },
    lastRun,
    notices: [...missingNotices(made, results), ...lostNotices(lastRun, entering), ...renamedNotices(back.map(({ moved }) => moved), entering)],
  };
}

function enteringOf({ from, visibility }: MovedSheet, sheet: SurveyedSheet, name: string): Entering {
  return { id: sheet.id, from, name, visibility: { before: sheet.visibility, after: visibility }, position: null };
}

/** The sheet that was in front before the run, as far as it is there and can be seen. */
function frontOf({ front }: RunRecord, { sheets }: Survey, leaving: readonly SurveyedSheet[], entering: readonly Entering[]): string | null {
  const back = entering.find(({ name, visibility }) => name === front && visibility.after === "Visible");
  const stays = sheets.find((sheet) => sheet.name === front && sheet.visibility === "Visible" && !leaving.includes(sheet));
  return back?.name ?? stays?.name ?? null;
}

function missingNotices(made: readonly string[], results: readonly SurveyedSheet[]): Message[] {
  return made.filter((name) => !results.some((sheet) => sheet.name === name)).map((name) => message("excel.undo.notThere", { name }));
}

function lostNotices({ aside, kept }: RunRecord, entering: readonly Entering[]): Message[] {
  const there = new Set(entering.map(({ from }) => from));
  return [...aside, ...kept].filter(({ from }) => !there.has(from)).map(({ to }) => message("excel.undo.lost", { name: to }));
}

function renamedNotices(moved: readonly MovedSheet[], entering: readonly Entering[]): Message[] {
  return moved.flatMap(({ to }, index) => {
    const as = entering[index]?.name ?? to;
    return as === to ? [] : [message("excel.backAs", { name: to, as })];
  });
}

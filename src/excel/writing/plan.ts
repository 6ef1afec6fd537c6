import type { ReportSheet } from "../../report/sheet";
import { message, type Message } from "../../regulation/message";
import type { LooseRows } from "../marks/fingerprint";
import { isPassing, isResult } from "../marks/marks";
import { isKeptName, TakenNames } from "./sheet-names";
import type { Survey, SurveyedSheet } from "../reading/survey";
import { passingNames, type Entering, type Leaving, type Turn } from "./turn";

/** What a write will do, decided before anything is done. */
export interface Plan {
  readonly drafts: readonly Draft[];
  readonly turn: Turn;
  /** Earlier results, which the new ones take the places of. */
  readonly results: readonly SurveyedSheet[];
  /** Out of sight since before: results of the run before the last, and what is left of a run that was cut short. */
  readonly discarded: readonly SurveyedSheet[];
  readonly notices: readonly Message[];
}

/** A sheet in the making: hidden under a passing name until all are complete. */
export interface Draft {
  readonly report: ReportSheet;
  readonly passing: string;
  /** Its name in the end. */
  readonly name: string;
  /** Rows that its filter may sort. */
  readonly loose: LooseRows | null;
}

/** The sheet that the user sees when the run is over. */
const SHOWN = "ranking";

/**
 * @param run tells this run's passing names from another's
 * @returns which sheets are made, under which names, and which earlier ones make room; all results of an earlier run do, since
 * what one run says belongs together. A sheet of the bureau's that bears a wanted name keeps it
 */
export function planWrite(survey: Survey, reports: readonly ReportSheet[], run: string): Plan {
  const discarded = survey.sheets.filter(isPassing);
  const results = survey.sheets.filter((sheet) => isResult(sheet) && !isPassing(sheet));
  const bureaus = survey.sheets.filter((sheet) => !results.includes(sheet) && !discarded.includes(sheet));
  const taken = new TakenNames(bureaus.map(({ name }) => name));
  const passing = passingNames(run, new Set(survey.sheets.map(({ name }) => name)));
  const drafts = reports.map((report): Draft => ({ report, passing: passing(), name: taken.free(report.name), loose: looseRows(report) }));
  const leaving = results.map(({ id, name, visibility }): Leaving => ({ id, name, passing: passing(), visibility }));
  return {
    drafts,
    turn: {
      leaving,
      entering: placed(drafts, survey.sheets, results),
      known: new Set(survey.sheets.map(({ id }) => id)),
      front: { before: survey.activeId, after: (drafts.find(({ report }) => report.kind === SHOWN) ?? drafts[0])?.name ?? null },
    },
    results,
    discarded,
    notices: [...nameNotices(drafts), ...strayNotices(bureaus, reports)],
  };
}

/**
 * A new sheet's tab goes where that of its name was: in front of it, so that those after it move on by one. One that is new
 * altogether follows the one before it; without any earlier result all come last.
 */
function placed(drafts: readonly Draft[], sheets: readonly SurveyedSheet[], results: readonly SurveyedSheet[]): Entering[] {
  const places = drafts.map(({ name }) => sheets.findIndex((sheet) => sheet.name === name && results.includes(sheet)));
  const first = places.find((place) => place >= 0) ?? -1;
  const anchors = places.reduce<number[]>((known, place) => [...known, place >= 0 ? place : (known[known.length - 1] ?? first)], []);
  const inOrder = drafts.map((draft, index) => ({ draft, anchor: anchors[index] ?? -1 })).sort((one, other) => one.anchor - other.anchor);
  return inOrder.map(({ draft: { passing, name }, anchor }, moved) => ({
    id: null,
    from: passing,
    name,
    visibility: { before: "Hidden", after: "Visible" },
    position: anchor < 0 ? null : anchor + moved,
  }));
}

function looseRows({ filter }: ReportSheet): LooseRows | null {
  return filter === undefined ? null : { from: filter.row + 1, to: filter.row + filter.rows };
}

function nameNotices(drafts: readonly Draft[]): Message[] {
  return drafts
    .filter(({ report, name }) => report.name !== name)
    .map(({ report, name }) => message("excel.nameTaken", { wanted: report.name, name }));
}

/** An earlier sheet of the same kind that somebody has renamed or copied stays, and the user is told. */
function strayNotices(bureaus: readonly SurveyedSheet[], reports: readonly ReportSheet[]): Message[] {
  const kinds = new Set<string>(reports.map(({ kind }) => kind));
  return bureaus
    .filter(({ mark, name }) => mark !== null && kinds.has(mark.kind) && !isKeptName(name))
    .map(({ name }) => message("excel.keptRenamed", { name }));
}

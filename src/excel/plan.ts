import type { ReportSheet } from "../report/sheet";
import { message, type Message } from "../regulation/message";
import { LONGEST_NAME } from "./check";
import { isPassing, isReplaceable, passingName } from "./marks";
import type { Survey, SurveyedSheet } from "./survey";

/** What a write will do, decided before anything is done. */
export interface Plan {
  readonly drafts: readonly Draft[];
  /** Sheets of an earlier run that the new ones replace. */
  readonly retired: readonly Retired[];
  /** Ids of all sheets that were there before; whatever else appears is this run's. */
  readonly knownIds: ReadonlySet<string>;
  readonly activeId: string;
  readonly notices: readonly Message[];
  /** What the log of runs becomes, and what it was; null when the run leaves it as it is. */
  readonly log: { readonly after: unknown; readonly before: unknown } | null;
}

/** A sheet in the making: hidden under a passing name until all are complete. */
export interface Draft {
  readonly report: ReportSheet;
  readonly passing: string;
  /** Its name in the end. */
  readonly name: string;
}

export interface Retired {
  readonly id: string;
  readonly name: string;
  /** Its name while the new one takes its place. */
  readonly passing: string;
}

/**
 * @returns which sheets are made, under which names, and which earlier ones they replace; a sheet of the bureau's that bears a
 * wanted name keeps it
 */
export function planWrite(survey: Survey, reports: readonly ReportSheet[], log?: unknown): Plan {
  const kinds = new Set<string>(reports.map(({ kind }) => kind));
  const replaced = survey.sheets.filter((sheet) => isReplaceable(sheet) && (isPassing(sheet.name) || kinds.has(sheet.mark?.kind ?? "")));
  const kept = survey.sheets.filter((sheet) => !replaced.includes(sheet));
  const freePassing = passingNames(survey.sheets);
  const names = finalNames(kept, reports);
  const drafts = reports.map((report, index) => ({ report, passing: freePassing(), name: names[index] ?? report.name }));
  const retired = replaced.map(({ id, name }) => ({ id, name, passing: freePassing() }));
  return {
    drafts,
    retired,
    knownIds: new Set(survey.sheets.map(({ id }) => id)),
    activeId: survey.activeId,
    notices: [...nameNotices(drafts), ...keptNotices(kept, kinds)],
    log: log === undefined ? null : { after: log, before: survey.settings.log ?? null },
  };
}

/** @returns a function that gives one name after another that no sheet bears. */
function passingNames(sheets: readonly SurveyedSheet[]): () => string {
  const taken = new Set(sheets.map(({ name }) => name));
  let n = 0;
  return () => {
    do n += 1;
    while (taken.has(passingName(n)));
    return passingName(n);
  };
}

/** Excel compares the names of sheets without regard to case. */
function finalNames(kept: readonly SurveyedSheet[], reports: readonly ReportSheet[]): string[] {
  const taken = new Set(kept.map(({ name }) => name.toLowerCase()));
  return reports.map(({ name }) => {
    const free = freeName(name, taken);
    taken.add(free.toLowerCase());
    return free;
  });
}

/** @returns the name, or "年度排名 (2)", "年度排名 (3)"…; a long one is cut to make room */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${wanted.slice(0, LONGEST_NAME - ` (${n})`.length)} (${n})`;
  return name;
}

function nameNotices(drafts: readonly Draft[]): Message[] {
  return drafts
    .filter(({ report, name }) => report.name !== name)
    .map(({ report, name }) => message("excel.nameTaken", { wanted: report.name, name }));
}

/** An earlier sheet of the same kind that somebody has renamed or copied stays, and the user is told. */
function keptNotices(kept: readonly SurveyedSheet[], kinds: ReadonlySet<string>): Message[] {
  return kept
    .filter(({ mark }) => mark !== null && kinds.has(mark.kind))
    .map(({ name }) => message("excel.keptRenamed", { name }));
}

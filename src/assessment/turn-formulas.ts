import { listed, message, type Message } from "../regulation/message";
import { turned } from "../report/formulas/turned";
import type { ReportForm } from "../report/sheet";
import type { WorkbookPort } from "./ports";

/** Which formulas become what. */
export interface FormulaTurn {
  readonly to: ReportForm;
  /** All of the add-in's own sheets, or the one in front. */
  readonly scope: "workbook" | "sheet";
  /** @returns the formula in the form that is wanted; null where it is to stay */
  readonly turned: (formula: string) => string | null;
}

/** What was turned on the add-in's own sheets, and where the bureau's still use functions of the add-in's. */
export interface TurnedFormulas {
  readonly sheets: readonly {
    readonly name: string;
    readonly turned: number;
    /** Cells that could not be turned. */
    readonly left: readonly string[];
  }[];
  readonly bureaus: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

/** Plain JSON: what the pane shows and the command line prints. */
export interface TurnSummary {
  readonly to: ReportForm;
  readonly turned: number;
  /** In the order in which they are said. */
  readonly messages: readonly Message[];
}

const MOST_CELLS = 12;

/**
 * Makes a result ready to be passed on, or live again: its formulas become values, Excel's own, or the add-in's.
 *
 * @throws what the port throws when the workbook cannot be read or written; it is as it was then
 */
export async function turnFormulas(port: WorkbookPort, { to, scope }: Pick<FormulaTurn, "to" | "scope">): Promise<TurnSummary> {
  const done = await port.turnFormulas({ to, scope, turned: (formula) => (to === "values" ? null : turned(formula, to)) });
  const count = done.sheets.reduce((sum, sheet) => sum + sheet.turned, 0);
  const changed = done.sheets.filter((sheet) => sheet.turned > 0);
  return { to, turned: count, messages: [said(to, count, changed), ...leftMessages(done), ...bureausMessages(done)] };
}

function said(to: ReportForm, count: number, changed: TurnedFormulas["sheets"]): Message {
  if (count === 0) return message("assessment.turn.nothing");
  const sheets = listed(changed.map(({ name, turned: cells }) => message("assessment.turn.sheet", { name, cells })), "regulation.enumeration");
  return message(`assessment.turn.${to}`, { count, sheets });
}

function leftMessages({ sheets }: TurnedFormulas): Message[] {
  return sheets.filter(({ left }) => left.length > 0).map(({ name, left }) => message("assessment.turn.left", { name, count: left.length, cells: shown(left) }));
}

function bureausMessages({ bureaus }: TurnedFormulas): Message[] {
  return bureaus.map(({ name, cells }) => message("assessment.turn.bureaus", { name, count: cells.length, cells: shown(cells) }));
}

function shown(cells: readonly string[]): string {
  return `${cells.slice(0, MOST_CELLS).join("、")}${cells.length > MOST_CELLS ? "…" : ""}`;
}

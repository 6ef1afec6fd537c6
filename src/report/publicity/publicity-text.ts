import { message, type Say } from "../../regulation/message";
import type { FormText } from "../form/form";
import { byPending } from "../provisional";
import type { AnnualResult } from "../result";

/** A paragraph of an announcement. */
export interface Paragraph {
  readonly text: FormText;
  readonly look: "title" | "text" | "remark";
  readonly align?: "center" | "right";
  /** Has something that the bureau fills in, or takes note of. */
  readonly open?: boolean;
  /** The longest that the text may become. */
  readonly room?: string;
}

/** @param cycle in words. @returns the announcement from its title to its date, and the heading of the table that follows */
export function paragraphsOf(result: AnnualResult, cycle: string, say: Say): Paragraph[] {
  const { edition, platforms, validity } = result;
  const draft = say(message("report.publicity.draft"));
  const whilePending = (count: string | number): string => draft + say(message("report.publicity.provisional", { count }));
  const text = (key: string, values: Parameters<typeof message>[1] = {}): Paragraph => ({ text: say(message(`report.publicity.${key}`, values)), look: "text" });
  const open = (key: string): Paragraph => ({ ...text(key), open: true });
  const basis = { title: edition.title, document: edition.documentNumber, count: platforms.length, cycle };
  return [
    { text: byPending(result, draft, whilePending), look: "remark", open: true, room: whilePending(platforms.length) },
    { ...text("title"), look: "title" },
    { text: "", look: "text" },
    text(validity === null ? "opening" : "openingByReference", basis),
    open("period"),
    text("objection"),
    open("office"),
    open("telephone"),
    open("address"),
    { text: "", look: "text" },
    { ...text("authority"), align: "right" },
    { ...open("date"), align: "right" },
    { text: "", look: "text" },
    text("annex"),
    { ...text("table"), align: "center" },
  ];
}

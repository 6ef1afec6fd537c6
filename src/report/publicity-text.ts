import { message, type Say } from "../regulation/message";
import { pendingPlatforms, type AnnualResult } from "./result";

/** A paragraph of an announcement. */
export interface Paragraph {
  readonly text: string;
  readonly look: "title" | "text" | "remark";
  readonly align?: "center" | "right";
  /** Has something that the bureau fills in. */
  readonly open?: boolean;
}

/** @param cycle in words. @returns the announcement from its title to its date, and the heading of the table that follows */
export function paragraphsOf({ edition, platforms, validity }: AnnualResult, cycle: string, say: Say): Paragraph[] {
  const pending = pendingPlatforms(platforms).length;
  const text = (key: string, values: Parameters<typeof message>[1] = {}): Paragraph => ({ text: say(message(`report.publicity.${key}`, values)), look: "text" });
  const open = (key: string): Paragraph => ({ ...text(key), open: true });
  const basis = { title: edition.title, document: edition.documentNumber, count: platforms.length, cycle };
  return [
    { ...text("draft"), look: "remark" },
    ...(pending === 0 ? [] : [{ ...text("provisional", { count: pending }), look: "remark" as const, open: true }]),
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

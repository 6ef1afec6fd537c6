import { createContext, useContext } from "react";
import { message } from "../regulation/message";
import type { MessageValue, Say } from "../regulation/message";

/** The pane's language, for every component below. */
export const SayContext = createContext<Say>(({ key }) => key);

/** Says one text of the catalogue's area "taskpane". */
export type SayText = (key: string, values?: Readonly<Record<string, MessageValue>>) => string;

/** @returns a speaker of the pane's own texts: `text("budget")` says "taskpane.budget" */
export function useText(): SayText {
  const say = useContext(SayContext);
  return (key, values) => say(message(`taskpane.${key}`, values));
}

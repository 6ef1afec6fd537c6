import { parseChoices, storedChoices, type OptionName } from "../../regulation/choices/choices";
import { articleName } from "../../regulation/citation";
import type { Edition, Reading } from "../../regulation/edition";
import { message, type Message } from "../../regulation/message";

/** 口径: one place where the text is silent, with the readings to choose from. */
export interface ReadingView {
  readonly number: number;
  readonly option: OptionName;
  readonly name: Message;
  readonly question: Message;
  readonly articles: readonly ArticleView[];
  /** The default first. */
  readonly choices: readonly { readonly key: string; readonly text: Message }[];
  readonly chosen: string;
  readonly isDefault: boolean;
}

/** An article, word for word. */
export interface ArticleView {
  /** 第六条（二）1 */
  readonly name: string;
  readonly text: string;
}

/**
 * @param choices what differs from the defaults, as the workbook keeps it
 * @throws RegulationError when the choices cannot be read
 */
export function readingsView(published: Edition, choices: unknown): readonly ReadingView[] {
  const chosen = parseChoices(published, choices);
  return published.readings.map((reading) => ({
    number: reading.number,
    option: reading.option,
    name: said(reading, "name", reading.name),
    question: said(reading, "question", reading.question),
    articles: articlesView(published, reading.articles),
    choices: [reading.default, ...reading.others].map(({ key, text }) => ({ key, text: said(reading, key, text) })),
    chosen: chosen[reading.option],
    isDefault: chosen[reading.option] === reading.default.key,
  }));
}

/** The edition's own words are Chinese; other languages have theirs in the catalogue. */
function said({ option }: Reading, what: string, inChinese: string): Message {
  return message(`regulation.reading.${option}.${what}`, { inChinese });
}

/** @returns the articles of those ids, each with its official name */
export function articlesView({ articles }: Pick<Edition, "articles">, ids: readonly string[]): readonly ArticleView[] {
  return ids.flatMap((id) => articles.filter((article) => article.id === id)).map(({ id, text }) => ({ name: articleName(id), text }));
}

/** @returns the choices with this one among them, as the workbook keeps them: only what differs from the defaults */
export function withChoice(published: Edition, choices: unknown, option: OptionName, key: string): Readonly<Record<string, string>> {
  return storedChoices(published, parseChoices(published, { ...parseChoices(published, choices), [option]: key }));
}

/**
 * @returns the choices as the workbook keeps them, in the order of the readings, so that equal ones look equal
 * @throws RegulationError when they cannot be read
 */
export function storedIn(published: Edition, choices: unknown): Readonly<Record<string, string>> {
  return storedChoices(published, parseChoices(published, choices));
}

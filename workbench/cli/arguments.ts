import { parseArgs } from "node:util";
import { message } from "../../src/regulation/message";
import { LOCALES, type Locale } from "../../src/text/say";
import { usageError } from "./command-error";

/** A list may be there several times, each time with a value. */
export type OptionType = "string" | "boolean" | "list";

export interface ReadArguments {
  readonly values: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
  readonly positionals: readonly string[];
}

/**
 * Reads a command's arguments, `--name value` or `--name=value`.
 * @param options the command's options by name
 * @throws CommandError (exit 2) for an option that is unknown, twice there and no list, without its value, or with one that it does not take
 */
export function readArguments(args: readonly string[], options: Readonly<Record<string, OptionType>>): ReadArguments {
  const types = Object.fromEntries(Object.entries(options).map(([name, type]) => [name, { type: type === "boolean" ? type : "string" }]));
  const { tokens } = parseArgs({ args: [...args], options: types as Record<string, { type: "boolean" | "string" }>, strict: false, allowPositionals: true, tokens: true });
  const optionTypes = new Map(Object.entries(options));
  const values = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const flags = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const type = optionTypes.get(name);
    if (type === undefined) throw usageError(message("cli.unknownOption", { option: rawName }));
    if (values.has(name) || flags.has(name)) throw usageError(message("cli.twice", { option: rawName }));
    if (type === "string") values.set(name, valueOf(rawName, value));
    else if (type === "list") lists.set(name, [...(lists.get(name) ?? []), valueOf(rawName, value)]);
    else flags.add(flagOf(rawName, value));
  }
  return { values, lists, flags, positionals };
}

function valueOf(option: string, value: string | undefined): string {
  if (value === undefined || value === "") throw usageError(message("cli.withoutValue", { option }));
  return value;
}

function flagOf(option: string, value: string | undefined): string {
  if (value !== undefined) throw usageError(message("cli.takesNoValue", { option, found: value }));
  return option.replace(/^--/, "");
}

/** @throws CommandError (exit 2) when the option is not there */
export function required({ values }: ReadArguments, option: string): string {
  const value = values.get(option);
  if (value === undefined) throw usageError(message("cli.missingOption", { option: `--${option}` }));
  return value;
}

/** @throws CommandError (exit 2) for a language that there is not */
export function localeIn({ values }: ReadArguments): Locale {
  const found = values.get("locale") ?? LOCALES[0];
  const locale = LOCALES.find((candidate) => candidate === found);
  if (locale === undefined) throw usageError(message("cli.badLocale", { found }));
  return locale;
}

/** The language that the arguments ask for, as far as that can be told before they are read: for messages about them. */
export function localeBefore(args: readonly string[]): Locale {
  const wanted = args.find((arg, index) => args[index - 1] === "--locale" || arg.startsWith("--locale="));
  return LOCALES.find((locale) => wanted?.endsWith(locale)) ?? LOCALES[0];
}

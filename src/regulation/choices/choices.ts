import type { Edition, Reading } from "../edition";
import { RegulationError } from "../error";
import { listed, message, type Message } from "../message";

/** Every option of reading.md, and the readings of it that the program carries out; which is the default, an edition says. */
export interface ChoiceKeys {
  leaderStandard: "annex" | "either";
  orgItems: "four" | "three";
  registrationGate: "item" | "veto";
  staffBasis: "staff" | "technicians";
  partialCredit: "proportional" | "allOrNothing";
  eventBasis: "either" | "onSite";
  worstScope: "all" | "perPlatform";
  itemFloor: "zero" | "none";
  noSample: "full" | "pending" | "zero";
  excellentInclusive: "inclusive" | "exclusive";
  bonusInTier: "total" | "base";
  roundBeforeTier: "rounded" | "raw";
  roundInvestment: "exact" | "rounded";
  investmentScope: "linked" | "enterprise" | "afterDiagnosis";
  duplicateVoucher: "never" | "split" | "first";
  crossPlatform: "each" | "first";
  crossIndicator: "allowed" | "exclusive";
  amountBasis: "evidenced" | "planned";
  tieRule: "competition" | "dense" | "baseScore";
  missingAsZero: "pending" | "zero";
  awardMode: "ratio321" | "poolSplit" | "priority" | "capsOnly" | "quota";
  awardRounding: "hundredth" | "whole";
  cycle: "mission" | "calendar";
  expertAggregate: "mean" | "trimmed";
  validTo: "2024-03-06" | "2024-03-07";
}
export type OptionName = keyof ChoiceKeys;

/** 口径: for every option the key of the reading taken. */
export type Choices = Readonly<ChoiceKeys>;

/** @returns the default reading of every option. */
export function defaultChoices(readings: readonly Reading[]): Choices {
  return Object.fromEntries(readings.map((reading) => [reading.option, reading.default.key])) as unknown as Choices;
}

/**
 * Reads choices from plain JSON such as `{ "excellentInclusive": "exclusive" }`; an option that is not in it has its default.
 *
 * @param stated null or undefined for all defaults
 * @throws RegulationError naming an option that there is not, or a key that the option does not have, and those that there are
 */
export function parseChoices({ readings }: Pick<Edition, "readings">, stated: unknown): Choices {
  const chosen = Object.entries(objectOf(stated)).map(([option, key]) => {
    const reading = readings.find((candidate) => candidate.option === option);
    if (reading === undefined) throw new RegulationError(unknownOption(option, readings));
    if (!keysOf(reading).includes(String(key))) throw new RegulationError(unknownKey(reading, String(key)));
    return [option, String(key)] as const;
  });
  return { ...defaultChoices(readings), ...(Object.fromEntries(chosen) as Partial<Choices>) };
}

/** @returns what differs from the default, as plain JSON: all that needs to be kept with a workbook. */
export function storedChoices({ readings }: Pick<Edition, "readings">, choices: Choices): Readonly<Record<string, string>> {
  const differing = readings.filter((reading) => choices[reading.option] !== reading.default.key);
  return Object.fromEntries(differing.map(({ option }) => [option, choices[option]]));
}

function objectOf(stated: unknown): object {
  if (stated === null || stated === undefined) return {};
  if (typeof stated === "object" && !Array.isArray(stated)) return stated;
  throw new RegulationError(message("regulation.choice.malformed", { found: JSON.stringify(stated) }));
}

function keysOf({ default: standard, others }: Reading): readonly string[] {
  return [standard, ...others].map(({ key }) => key);
}

function unknownOption(found: string, readings: readonly Reading[]): Message {
  const options = readings.map(({ option, name }) => message("regulation.choice.option", { option, name }));
  return message("regulation.choice.unknownOption", { found, options: listed(options, "regulation.enumeration") });
}

function unknownKey(reading: Reading, found: string): Message {
  const { option, name } = reading;
  return message("regulation.choice.unknownKey", { option, name, found, keys: listed(keysOf(reading), "regulation.enumeration") });
}

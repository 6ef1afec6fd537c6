/** A set of choices that somebody saved under a name: what differs from the defaults. */
export interface ChoiceSet {
  readonly name: string;
  readonly choices: Readonly<Record<string, string>>;
}

/** @param kept JSON as the workbook holds it; what is no such set is left out */
export function readChoiceSets(kept: unknown): readonly ChoiceSet[] {
  return Array.isArray(kept) ? kept.filter(isChoiceSet) : [];
}

/** @returns the sets with this one, in place of one of the same name */
export function withChoiceSet(sets: readonly ChoiceSet[], set: ChoiceSet): readonly ChoiceSet[] {
  return [...withoutChoiceSet(sets, set.name), set];
}

/** @returns the sets without the one of that name */
export function withoutChoiceSet(sets: readonly ChoiceSet[], name: string): readonly ChoiceSet[] {
  return sets.filter((set) => set.name !== name);
}

function isChoiceSet(value: unknown): value is ChoiceSet {
  if (typeof value !== "object" || value === null || !("name" in value) || !("choices" in value)) return false;
  const { name, choices } = value;
  return typeof name === "string" && typeof choices === "object" && choices !== null && Object.values(choices).every((key) => typeof key === "string");
}

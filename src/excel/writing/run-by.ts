/** Who writes, and when: what the core must not know. */
export interface RunBy {
  /** Tells this page from every other that has the workbook open. */
  readonly owner: string;
  readonly now: () => Date;
}

/** This page, by its own clock. */
export const HERE: RunBy = { owner: newOwner(), now: () => new Date() };

function newOwner(): string {
  return `${Date.now().toString(36).slice(-4)}${Math.floor(Math.random() * 1_296).toString(36).padStart(2, "0")}`;
}

/** @returns the day as its clock shows it, such as "2022-03-01" */
export function dayOf({ now }: RunBy): string {
  const day = now();
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

import { isWithin } from "../cycle";
import type { Circumstances, CountedPlatform } from "./judgement";
import { cellOf, type SortedRow } from "./ledger-table";
import type { PlatformDirectory } from "./platforms";
import { eachInSteps, type CountingStep } from "./step";

/** How many enterprises of each platform were called or visited within its cycle, by the platform's index; null is not known. */
export type SampleSizes = ReadonlyMap<number, number | null>;

/** Reading 9 asks whether anybody was sampled at all; unequal samples bias 服务质量 2, so that their sizes are told. */
export function* sampleSizes(
  rows: readonly SortedRow[], platforms: readonly CountedPlatform[], directory: PlatformDirectory, { cells, enterprises }: Circumstances,
): Generator<CountingStep, SampleSizes> {
  const asked = new Map<number, Set<string>>();
  const unsure = new Set<number>();
  yield* eachInSteps({ ledger: "visit", fact: null }, rows, (row) => {
    const match = row.kind === "data" ? directory.match(cellOf(row, "platform")) : null;
    if (match?.kind !== "platform" || match.platform.cycle === null) return;
    const { index, cycle } = match.platform;
    const day = cells.day(cellOf(row, "date"));
    if (day.kind === "unsure") unsure.add(index);
    else if (isWithin(cycle, day.date)) asked.set(index, (asked.get(index) ?? new Set()).add(enterprises.identityOf(row, index)));
  });
  return new Map(platforms.map(({ index, cycle }) => {
    const count = asked.get(index)?.size ?? 0;
    return [index, cycle === null || (count === 0 && unsure.has(index)) ? null : count];
  }));
}

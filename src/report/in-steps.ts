/** Rows between two steps of laying out a sheet: a few milliseconds' work. */
const ROWS_PER_STEP = 1000;

/** Work in steps: between two of them the caller may let others run, or stop. */
export type InSteps<Result> = Generator<null, Result>;

/** Goes through the items, in steps. */
export function* eachInSteps<Item>(items: readonly Item[], take: (item: Item, index: number) => void): InSteps<void> {
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % ROWS_PER_STEP === 0) yield null;
    take(item, index);
  }
}

/** @returns what is made of each item, in steps */
export function* mapInSteps<Item, Made>(items: readonly Item[], make: (item: Item, index: number) => Made): InSteps<Made[]> {
  const made: Made[] = [];
  yield* eachInSteps(items, (item, index) => void made.push(make(item, index)));
  return made;
}

/** @returns the result, for a caller whom nobody waits for */
export function atOnce<Result>(work: Generator<unknown, Result>): Result {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

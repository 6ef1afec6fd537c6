/** Equal values that follow each other. */
export interface Run<T> {
  readonly value: T;
  readonly start: number;
  readonly length: number;
}

/** @returns the values as runs of equal ones, in order. */
export function runsOf<T>(values: readonly T[]): Run<T>[] {
  const runs: Run<T>[] = [];
  values.forEach((value, index) => {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.value === value) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ value, start: index, length: 1 });
  });
  return runs;
}

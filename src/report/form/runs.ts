/** Equal values that follow each other. */
export interface Run<T> {
  readonly value: T;
  readonly start: number;
  readonly length: number;
}

/** @returns the values as runs of equal ones, in order. */
export function runsOf<T>(values: readonly T[]): Run<T>[] {
  const runs: Run<T>[] = [];
  let start = 0;
  for (let end = 1; end <= values.length; end++) {
    if (end < values.length && values[end] === values[start]) continue;
    runs.push({ value: values[start] as T, start, length: end - start });
    start = end;
  }
  return runs;
}

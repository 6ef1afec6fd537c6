import { useState } from "react";
import { usePane } from "./pane-context";

/** As `useState`, but what was chosen is still so when one comes back from another step. */
export function useRemembered<T>(name: string, first: T): readonly [T, (value: T) => void] {
  const [, work] = usePane();
  const [value, setValue] = useState(() => (work.remembered.has(name) ? (work.remembered.get(name) as T) : first));
  const set = (next: T): void => {
    work.remembered.set(name, next);
    setValue(next);
  };
  return [value, set];
}

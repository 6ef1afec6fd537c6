import { countScore } from "./item-score";

/**
 * Points for demonstration projects, out of 5 (annex, 示范推广 1): 2.5 each.
 * @customfunction DEMO
 * @param count Demonstration projects, a whole number of 0 or more.
 * @returns 0 to 5; "" when blank.
 */
export function demo(count: unknown): unknown {
  return countScore("demo", "demos", count);
}

/**
 * Points for promotion events, out of 10 (annex, 示范推广 2): 2 each.
 * @customfunction EVENT
 * @param count Promotion events, a whole number of 0 or more.
 * @returns 0 to 10; "" when blank.
 */
export function event(count: unknown): unknown {
  return countScore("event", "events", count);
}

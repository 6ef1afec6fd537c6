import type { PlatformFacts } from "../../ledger/platform";
import type { Edition } from "../../regulation/edition";
import { scoredOnce } from "../../regulation/scoring/scored-once";

/** Scores the platforms, a step each, so that assessing them afterwards takes a moment however many they are. */
export function* scoreInSteps(edition: Edition, platforms: readonly PlatformFacts[]): Generator<null, void> {
  for (const { facts } of platforms) {
    scoredOnce(edition, facts);
    yield null;
  }
}

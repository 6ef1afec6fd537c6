import type { Choices } from "../choices/choices";
import { capsOnly } from "./caps-only";
import type { AwardMode } from "./plan";
import { poolSplit } from "./pool-split";
import { priority } from "./priority";
import { ratio } from "./ratio";

/** Reading 21. The quota limits how many are in a tier (quota.ts); the tiers that come of it are paid by the ratio. */
export const AWARD_MODES: Readonly<Record<Choices["awardMode"], AwardMode>> = {
  ratio321: ratio,
  poolSplit,
  priority,
  capsOnly,
  quota: ratio,
};

import type { Rules } from "../../edition";
import { items } from "./items";
import { tiers } from "./tiers";

/** What the 2021 edition computes with, without its articles and readings: the custom functions load no more than this. */
export const rules2021: Rules = {
  items,
  tiers,
  reward: { unitCapWan: "100", precisionWan: "0.01", articles: ["9", "10", "11"] },
  projectMinimumWan: "100",
};

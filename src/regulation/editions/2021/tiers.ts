import type { Tier } from "../../edition";

/** Art. 11: lower lines, the weights of "321比例", and the caps in 万元. */
export const tiers: readonly Tier[] = [
  { key: "excellent", name: "优秀", from: "90", weight: 3, capWan: "300", article: "11" },
  { key: "advanced", name: "先进", from: "80", weight: 2, capWan: "200", article: "11" },
  { key: "good", name: "良好", from: "70", weight: 1, capWan: "100", article: "11" },
  { key: "qualified", name: "合格", from: "60", weight: 0, capWan: "0", article: "11" },
  { key: "failed", name: "不及格", from: "0", weight: 0, capWan: "0", article: "11" },
];

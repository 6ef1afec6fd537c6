import type { Edition, Tier } from "../regulation/edition";
import { message, type Message } from "../regulation/message";

/** @returns which scores a tier is for (Art. 11), such as "80分（含）至90分" or "60分以下（不含）", as the edition reads it */
export function lineInWords({ tiers }: Pick<Edition, "tiers">, tier: Tier): Message {
  const above = tiers[tiers.indexOf(tier) - 1];
  const from = message(tier.line === "exclusive" ? "report.line.without" : "report.line.with", { line: tier.from });
  if (above === undefined) return message("report.line.from", { from });
  const to = message(above.line === "exclusive" ? "report.line.with" : "report.line.without", { line: above.from });
  return tiers.indexOf(tier) === tiers.length - 1 ? message("report.line.below", { to }) : message("report.line.between", { from, to });
}

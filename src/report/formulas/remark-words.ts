import type { Item } from "../../regulation/edition";
import { message, type Say } from "../../regulation/message";
import { enumerated, jointOf, shown, spoken, twoPlaces } from "./spoken";
import type { Said } from "./warning-words";
import { quoted, WORDS } from "./words";

/** @returns "待补：诊断企业、推广会；已知各项合计 56.00 分" as an expression over the platform's places */
export function pendingWords(items: readonly Item[], say: Say): string {
  const open = items.map(({ key }) => ({ when: `NOT(ISNUMBER([${key}Score]))`, said: spoken(say(message(`regulation.item.${key}`))) }));
  const known = items.map(({ key }) => `IF(ISNUMBER([${key}Score]),[${key}Score],0)`).join("+");
  const values = { items: shown(enumerated(open, jointOf("regulation.enumeration", say))), known: shown(twoPlaces(known)) };
  return spoken(say(message("report.pendingItems", values)));
}

/**
 * @param lowest the tier of those who are eliminated
 * @returns 备注 as an expression: what is missing, a shared rank, elimination (Art. 11), and what the regulation warns of
 */
export function remarkWords(items: readonly Item[], lowest: string, warnings: readonly Said[], say: Say): string {
  const parts = [
    { when: `[rank]=${WORDS.pending}`, said: pendingWords(items, say) },
    { when: "IF(ISNUMBER([rank]),COUNTIF([ranks],[rank])>1,FALSE)", said: spoken(say(message("report.tied"))) },
    { when: `[tier]=${quoted(lowest)}`, said: spoken(say(message("report.eliminated"))) },
    ...warnings,
  ];
  return enumerated(parts, jointOf("report.fact.also", say));
}

import { readAmount } from "../regulation/amount/read-amount";
import type { Decimal } from "../regulation/decimal";
import { message } from "../regulation/message";
import { AssessmentError } from "./assessment-error";

/**
 * @param stated the year's budget as the user stated it, in 万元 unless it says another unit: "1500", "1,500万元", "1.2亿"
 * @returns it in 万元; null when not stated
 * @throws AssessmentError when it cannot be read surely; a budget is never guessed
 */
export function readBudget(stated: string | null): Decimal | null {
  if (stated === null || stated.trim() === "") return null;
  const reading = readAmount(stated, { unit: "wan" });
  if (reading.kind === "amount") return reading.wan;
  throw new AssessmentError(message("assessment.budgetUnreadable", { found: stated }));
}

import { countScore } from "./item-score";

/**
 * Points for the quality of reports, out of 10 (annex, 服务质量 1): 1 off for each worst report.
 * @customfunction QUALITY
 * @param worstCount Times that a report was named the month's worst, a whole number of 0 or more.
 * @returns 0 to 10; "" when blank.
 */
export function quality(worstCount: unknown): unknown {
  return countScore("quality", "worstReports", worstCount);
}

/**
 * Points for the enterprises' feedback, out of 5 (annex, 服务质量 2): 1 off for each dissatisfied enterprise.
 * @customfunction FEEDBACK
 * @param dissatisfied Dissatisfied enterprises, a whole number of 0 or more.
 * @returns 0 to 5; "" when blank.
 */
export function feedback(dissatisfied: unknown): unknown {
  return countScore("feedback", "dissatisfied", dissatisfied);
}

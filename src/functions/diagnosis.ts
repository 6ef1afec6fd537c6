import { countScore } from "./item-score";

/**
 * Points for diagnoses, out of 30 (annex, 诊断服务 1): in proportion to 100 enterprises.
 * @customfunction DIAG
 * @param count Enterprises diagnosed whose reports they confirmed, a whole number of 0 or more.
 * @returns 0 to 30, two decimals; "" when blank.
 */
export function diag(count: unknown): unknown {
  return countScore("diag", "diagnosed", count);
}

/**
 * Points for adopted solutions, out of 10 (annex, 诊断服务 2): in proportion to 10.
 * @customfunction ADOPT
 * @param count Solutions adopted and commissioned, a whole number of 0 or more.
 * @returns 0 to 10; "" when blank.
 */
export function adopt(count: unknown): unknown {
  return countScore("adopt", "adopted", count);
}

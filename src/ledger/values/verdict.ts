import { isEmptyMark, plainText } from "../../regulation/input/cell-text";
import type { Header } from "../columns/header";
import type { CellValue } from "../sheet";

/** What a called or visited enterprise said of the platform. People decide; the tool only reads what they wrote. */
export type VerdictReading =
  | { readonly kind: "verdict"; readonly dissatisfied: boolean }
  | { readonly kind: "unsure"; readonly reason: "empty" | "notAVerdict" };

const DISSATISFIED = /^(?:很|非常|十分|比较|较|表示|客户|企业)*不满意?(?:的|企业)?$/u;
const SATISFIED = /^(?:很|非常|十分|比较|较|基本|表示|客户|企业)*满意(?:的)?$/u;

/** @param asksSatisfied the column asks 是否满意, so that 是 and 否 answer it */
export function readVerdict(value: CellValue, asksSatisfied: boolean): VerdictReading {
  if (typeof value === "boolean") return asksSatisfied ? verdict(!value) : { kind: "unsure", reason: "notAVerdict" };
  const text = plainText(String(value)).replaceAll(" ", "").replace(/[。.!！]+$/u, "");
  if (isEmptyMark(text)) return { kind: "unsure", reason: "empty" };
  if (DISSATISFIED.test(text)) return verdict(true);
  if (SATISFIED.test(text)) return verdict(false);
  if (asksSatisfied && /^(?:否|×|不|N|NO|X)$/u.test(text)) return verdict(true);
  if (asksSatisfied && /^(?:是|√|✓|Y|YES)$/u.test(text)) return verdict(false);
  return { kind: "unsure", reason: "notAVerdict" };
}

function verdict(dissatisfied: boolean): VerdictReading {
  return { kind: "verdict", dissatisfied };
}

/** @returns whether the column asks 是否满意, so that 是 and 否 answer it. */
export function asksWhetherSatisfied({ labels }: Header<string>, column: number | undefined): boolean {
  const label = labels.find((candidate) => candidate.column === column);
  return /是否满意|^满意$/u.test(label?.own ?? "");
}

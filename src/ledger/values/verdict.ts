import { isEmptyMark, plainText } from "../../regulation/input/cell-text";
import type { Header } from "../columns/header";
import type { CellValue } from "../sheet";

/** What a called or visited enterprise said of the platform. People decide; the tool only reads what they wrote. */
export type VerdictReading =
  | { readonly kind: "verdict"; readonly dissatisfied: boolean }
  | { readonly kind: "unsure"; readonly reason: "empty" | "notAVerdict" };

const DISSATISFIED = /^(?:很|非常|十分|比较|较|总体|整体|表示|客户|企业)*不满意?(?:的|企业)?$/u;
/** A reason behind it takes nothing back, unless it speaks of 满意 again. */
const WITH_REASON = /^不满意[,;:。](?!.*(?:满意|撤|误|核实))/u;
const SATISFIED = /^(?:很|非常|十分|比较|较|基本|总体|整体|表示|客户|企业)*满意(?:的)?$/u;

/** @param asksSatisfied the column asks 是否满意, so that 是 and 否 answer it */
export function readVerdict(value: CellValue, asksSatisfied: boolean): VerdictReading {
  if (typeof value === "boolean") return asksSatisfied ? verdict(!value) : { kind: "unsure", reason: "notAVerdict" };
  const text = ticked(plainText(String(value)).replaceAll(" ", ""));
  if (isEmptyMark(text)) return { kind: "unsure", reason: "empty" };
  if (DISSATISFIED.test(text) || WITH_REASON.test(text)) return verdict(true);
  if (SATISFIED.test(text)) return verdict(false);
  if (asksSatisfied && /^(?:否|×|不|N|NO|X)$/u.test(text)) return verdict(true);
  if (asksSatisfied && /^(?:是|√|✓|Y|YES)$/u.test(text)) return verdict(false);
  return { kind: "unsure", reason: "notAVerdict" };
}

const BOXES = "☑☒■√✓✔□☐";
const BOX_BEFORE = new RegExp(`[□☐][^${BOXES}]*`, "gu");
const BOX_BEHIND = new RegExp(`[^${BOXES}]*[□☐]`, "gu");

/** □满意☑不满意 → 不满意, A.满意 → 满意, 不满意(40分) → 不满意 */
function ticked(text: string): string {
  const [begins, ends] = [BOXES.includes(text[0] ?? ""), BOXES.includes(text.slice(-1))];
  const chosen = begins === ends ? text : text.replace(begins ? BOX_BEFORE : BOX_BEHIND, "");
  return chosen.replace(/[☑■√✓✔](?=.)|(?<=.)[☑■√✓✔]/gu, "").replace(/^[A-E][.、]/u, "").replace(/\(\d{1,3}分?\)$/u, "").replace(/[。.!！]+$/u, "");
}

function verdict(dissatisfied: boolean): VerdictReading {
  return { kind: "verdict", dissatisfied };
}

/** @returns whether the column asks 是否满意, so that 是 and 否 answer it. */
export function asksWhetherSatisfied({ labels }: Header<string>, column: number | undefined): boolean {
  const label = labels.find((candidate) => candidate.column === column);
  return /是否满意|^满意$/u.test(label?.own ?? "");
}

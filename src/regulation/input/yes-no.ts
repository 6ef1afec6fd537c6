import { isEmptyMark, plainText } from "./cell-text";

/** An answer, or why it is none. */
export type YesNoReading =
  | { readonly kind: "answer"; readonly yes: boolean }
  | { readonly kind: "unsure"; readonly reason: "empty" | "notYesNo" };

const DONE =
  "完成|办结|注册|登记|盖章?|签章|签字|确认|认可|明确|分管|落实|落实到人|清晰|入库|在库|纳统|入统|具备|建立|制定|配备|齐全|符合|达标|通过|采用|实施";
const YES = new RegExp(`^(?:[√✓✔☑✅]\uFE0F?|是的?|有|对|Y|YES|T|TRUE|1|已|(?:已经?|均已|全部)?(?:${DONE}))$`, "u");
const NO = new RegExp(
  `^(?:[×✗✘✕✖☒❌X]\uFE0F?|否|不是|非|无|没有|错|N|NO|F|FALSE|0|未|尚未|缺|缺失|缺少|(?:未|尚未|没有|没|不|未能)(?:${DONE}))$`,
  "u",
);

/**
 * Reads an answer as a cell holds it: 是, √, 已完成, 已盖章, TRUE, 1; 否, ×, 未完成, FALSE, 0. Words such as 在办, 部分完成 or
 * 已申请 are no answer.
 */
export function readYesNo(value: unknown): YesNoReading {
  if (typeof value === "boolean") return { kind: "answer", yes: value };
  if (value === null || value === undefined) return { kind: "unsure", reason: "empty" };
  if (typeof value !== "string" && typeof value !== "number") return { kind: "unsure", reason: "notYesNo" };
  const text = plainText(String(value)).replaceAll(" ", "");
  if (isEmptyMark(text)) return { kind: "unsure", reason: "empty" };
  if (YES.test(text)) return { kind: "answer", yes: true };
  return NO.test(text) ? { kind: "answer", yes: false } : { kind: "unsure", reason: "notYesNo" };
}

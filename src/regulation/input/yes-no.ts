import { isEmptyMark, plainText } from "./cell-text";

/** An answer, or why it is none. */
export type YesNoReading =
  | { readonly kind: "answer"; readonly yes: boolean }
  | { readonly kind: "unsure"; readonly reason: "empty" | "notYesNo" };

const DONE =
  "完成|办结|注册|登记|加?盖(?:[公印]?章)?(?:确认)?|签[章字]|确认|认可|明确|分管|落实(?:到人)?|清晰|(?:统计局?|规上|规模以上)?[入在]库|[纳入]统|纳入(?:统计(?:局?库)?)?|具备|建立|制定|配备|齐全|符合|达标|通过|采用|实施";
const YES = new RegExp(`^(?:[√✓✔☑✅]\uFE0F?|是的?|有(?:[公印盖]章)?|对|Y|YES|T|TRUE|1|已|(?:企业|客户)?(?:已经?|均已|全部)?(?:${DONE}))$`, "u");
const NO = new RegExp(
  `^(?:[×✗✘✕✖☒❌X]\uFE0F?|否|不是|非|无(?:[公印盖]章)?|没有|错|N|NO|F|FALSE|0|尚?未|缺[失少]?|(?:企业|客户)?(?:尚?未|没有?|不|未能)(?:${DONE}))$`,
  "u",
);
/** 是（已盖公章）: an answer that says the same again in brackets; anything else in brackets may take it back. */
const WITH_BRACKET = /^([^()]+)\(([^()]+)\)$/u;

/**
 * Reads an answer as a cell holds it: 是, √, 已完成, 已盖章, TRUE, 1; 否, ×, 未完成, FALSE, 0. Words such as 在办, 部分完成 or
 * 已申请 are no answer.
 */
export function readYesNo(value: unknown): YesNoReading {
  if (typeof value === "boolean") return { kind: "answer", yes: value };
  if (value === null || value === undefined) return { kind: "unsure", reason: "empty" };
  if (typeof value !== "string" && typeof value !== "number") return { kind: "unsure", reason: "notYesNo" };
  const text = plainText(String(value)).replaceAll(" ", "").replace(/[。.]$/u, "");
  if (isEmptyMark(text)) return { kind: "unsure", reason: "empty" };
  const [, said = text, again = said] = WITH_BRACKET.exec(text) ?? [];
  const yes = answerOf(said);
  return yes !== null && yes === answerOf(again) ? { kind: "answer", yes } : { kind: "unsure", reason: "notYesNo" };
}

function answerOf(text: string): boolean | null {
  return YES.test(text) || (NO.test(text) ? false : null);
}

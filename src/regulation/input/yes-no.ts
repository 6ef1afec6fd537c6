import { isEmptyMark, plainText } from "./cell-text";

/** An answer, or why it is none. */
export type YesNoReading =
  | { readonly kind: "answer"; readonly yes: boolean }
  | { readonly kind: "unsure"; readonly reason: "empty" | "notYesNo" };

const DONE =
  "完成|办结|注册|登记|(?:加?盖)(?:公章|印章|章)?(?:确认)?|签章|签字|确认|认可|明确|分管|落实|落实到人|清晰|(?:统计局?|规上|规模以上)?(?:入库|在库)|纳统|入统|纳入(?:统计(?:局?库)?)?|具备|建立|制定|配备|齐全|符合|达标|通过|采用|实施";
const YES = new RegExp(`^(?:[√✓✔☑✅]\uFE0F?|是的?|有(?:公章|印章|盖章)?|对|Y|YES|T|TRUE|1|已|(?:企业|客户)?(?:已经?|均已|全部)?(?:${DONE}))$`, "u");
const NO = new RegExp(
  `^(?:[×✗✘✕✖☒❌X]\uFE0F?|否|不是|非|无(?:公章|印章|盖章)?|没有|错|N|NO|F|FALSE|0|未|尚未|缺|缺失|缺少|(?:企业|客户)?(?:未|尚未|没有|没|不|未能)(?:${DONE}))$`,
  "u",
);
/** 是（已盖公章） */
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
  const answer = answerOf(text) ?? answerTwice(text);
  return answer === null ? { kind: "unsure", reason: "notYesNo" } : { kind: "answer", yes: answer };
}

function answerOf(text: string): boolean | null {
  if (YES.test(text)) return true;
  return NO.test(text) ? false : null;
}

/** An answer that says the same again in brackets; anything else in brackets may take it back. */
function answerTwice(text: string): boolean | null {
  const [, said = "", again = ""] = WITH_BRACKET.exec(text) ?? [];
  const answer = answerOf(said);
  return answer === answerOf(again) ? answer : null;
}

import { message, type Say } from "../../regulation/message";
import { quoted } from "./words";

/** Stands around an expression among the values of a message; no text has it. */
const MARK = "\u0001";
/** Excel takes no text of more than 255 characters in a formula. */
const LONGEST = 250;

/** @returns an expression such as `[diagnosed]` as the value of a message whose sentence {@link spoken} makes a formula of */
export function shown(expression: string): string {
  return `${MARK}${expression}${MARK}`;
}

/** @returns the sentence as an expression: its texts quoted, in parts that a formula takes, and what is {@link shown} between them */
export function spoken(sentence: string): string {
  const parts = sentence.split(MARK).flatMap((part, index) => (index % 2 === 0 ? inPieces(part).map(quoted) : [part]));
  return parts.length === 0 ? '""' : parts.join("&");
}

function inPieces(text: string): string[] {
  const characters = [...text];
  return Array.from({ length: Math.ceil(characters.length / LONGEST) }, (_, piece) => characters.slice(piece * LONGEST, (piece + 1) * LONGEST).join(""));
}

/** @returns a number, of points or of money, with two decimals */
export function twoPlaces(number: string): string {
  return `TEXT(${number},"0.00")`;
}

/**
 * @param entries what is said while its condition holds, the joint before it
 * @returns those that are, without the first joint
 */
export function enumerated(entries: readonly { readonly when: string; readonly said: string }[], joint: string): string {
  const all = entries.map(({ when, said }) => `IF(${when},${quoted(joint)}&${said},"")`);
  return entries.length === 0 ? '""' : `MID(${all.join("&")},${joint.length + 1},9999)`;
}

/** @param key of a text over {head} and {tail}. @returns what stands between them, such as "、" */
export function jointOf(key: string, say: Say): string {
  return say(message(key, { head: "", tail: "" }));
}

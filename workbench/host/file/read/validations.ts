import type { IRange } from "@univerjs/core";
import { readArea } from "../address";
import type { ValidationRule } from "../changes/rules";
import type { XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf, flagOf, textOf } from "../xml/query";
import { withoutPrefixes } from "./formula-text";

/** A validation as Univer keeps it. */
export interface ReadValidation extends Readonly<ValidationRule["rule"]> {
  readonly uid: string;
  readonly ranges: IRange[];
}

/** Univer's DataValidationErrorStyle */
const ERROR_STYLES: Readonly<Record<string, number>> = { information: 0, stop: 1, warning: 2 };

/** @returns the sheet's validations; those that only the extensions have (lists on other sheets in old files) stay there */
export function readValidations(sheet: XmlElement): ReadValidation[] {
  return childrenOf(childOf(sheet, "dataValidations"), "dataValidation").flatMap((element, index) => {
    const ranges = readAreas(attributeOf(element, "sqref"));
    return ranges.length > 0 ? [{ uid: `file-${index + 1}`, ranges, ...readRule(element) }] : [];
  });
}

function readRule(element: XmlElement): ValidationRule["rule"] {
  const type = attributeOf(element, "type") ?? "none";
  const operator = attributeOf(element, "operator");
  const texts = ["error", "errorTitle", "prompt", "promptTitle"].flatMap((name) => {
    const text = attributeOf(element, name);
    return text ? [[name, text] as const] : [];
  });
  return {
    type: type === "none" ? "any" : type,
    ...(operator ? { operator } : {}),
    ...operand("formula1", type, textOf(childOf(element, "formula1"))),
    ...operand("formula2", type, textOf(childOf(element, "formula2"))),
    allowBlank: flagOf(element, "allowBlank"),
    showErrorMessage: flagOf(element, "showErrorMessage"),
    showInputMessage: flagOf(element, "showInputMessage"),
    errorStyle: ERROR_STYLES[attributeOf(element, "errorStyle") ?? "stop"] ?? 1,
    ...Object.fromEntries(texts),
  };
}

/** A list in quotes is its words; a number is itself; anything else is a formula. */
function operand(name: "formula1" | "formula2", type: string, text: string): ValidationRule["rule"] {
  if (text === "") return {};
  const words = /^"(.*)"$/s.exec(text)?.[1];
  if (type === "list" && words !== undefined) return { [name]: words.replace(/""/g, '"') };
  return { [name]: Number.isFinite(Number(text)) ? text : `=${withoutPrefixes(text)}` };
}

/** @returns the areas of a list such as "A1:B2 D4" */
export function readAreas(sqref: string | undefined): IRange[] {
  return (sqref ?? "").split(/\s+/).flatMap((text) => {
    const area = text === "" ? null : readArea(text);
    return area ? [{ ...area }] : [];
  });
}

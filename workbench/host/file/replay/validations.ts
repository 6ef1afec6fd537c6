import type { DataValidation } from "excelize-wasm";
import type { SheetChanges } from "../changes/model";
import type { ValidationRule } from "../changes/rules";
import type { Excelize } from "../excelize";

/** Kinds that files know; Univer's own ones (check boxes, lists of several) have no counterpart. */
const KINDS = new Set(["list", "whole", "decimal", "date", "time", "textLength", "custom"]);

const ERROR_STYLES: Readonly<Record<number, string>> = { 0: "information", 1: "stop", 2: "warning" };

export function replayValidations(book: Excelize, sheet: SheetChanges): void {
  for (const areas of sheet.validations.removed) book.call("DeleteDataValidation", sheet.name, areas);
  for (const rule of sheet.validations.added) {
    const validation = validationOf(rule);
    if (validation) book.call("AddDataValidation", sheet.name, validation);
  }
}

function validationOf({ rule, areas }: ValidationRule): DataValidation | null {
  const kind = rule.type ?? "";
  if (!KINDS.has(kind) || areas === "") return null;
  const formula = (name: "formula1" | "formula2"): string => formulaOf(kind, rule[name]);
  return {
    Type: kind,
    Sqref: areas,
    AllowBlank: rule.allowBlank !== false,
    ShowErrorMessage: rule.showErrorMessage !== false,
    ShowInputMessage: rule.showInputMessage === true,
    ShowDropDown: false,
    ...(rule.operator && kind !== "list" && kind !== "custom" ? { Operator: rule.operator } : {}),
    ...(formula("formula1") ? { Formula1: formula("formula1") } : {}),
    ...(formula("formula2") ? { Formula2: formula("formula2") } : {}),
    ...text("Error", rule.error),
    ...text("ErrorTitle", rule.errorTitle),
    ...text("Prompt", rule.prompt),
    ...text("PromptTitle", rule.promptTitle),
    ErrorStyle: ERROR_STYLES[rule.errorStyle ?? 1] ?? "stop",
  };
}

/** A list of words is a text in quotes; everything else is a formula without "=". */
function formulaOf(kind: string, value: string | number = ""): string {
  const text = String(value);
  if (text === "" || text.startsWith("=")) return text.slice(1);
  return kind === "list" ? `"${text.replace(/"/g, '""')}"` : text;
}

function text(name: "Error" | "ErrorTitle" | "Prompt" | "PromptTitle", value: string | undefined): DataValidation {
  return value ? { [name]: value } : {};
}

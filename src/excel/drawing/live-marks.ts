import type { ConditionalFill, InputArea } from "../../report/sheet";

/** Queues a colour that follows a formula. */
export function fillWhile(range: Excel.Range, { formula, fill }: ConditionalFill): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
}

const LIMITS = { formula1: 0, operator: "GreaterThanOrEqualTo" } as const;

/** Queues what may be typed into the cells, and what is said beside one that is selected; an empty cell is always allowed. */
export function takeInputs({ dataValidation }: Excel.Range, { takes, prompt }: InputArea): void {
  dataValidation.ignoreBlanks = true;
  dataValidation.rule = ruleOf(takes);
  dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title: prompt.title, message: prompt.text };
}

function ruleOf(takes: InputArea["takes"]): Excel.DataValidationRule {
  if (takes === "count") return { wholeNumber: LIMITS };
  if (takes === "amount") return { decimal: LIMITS };
  return { list: { inCellDropDown: true, source: takes.join(",") } };
}

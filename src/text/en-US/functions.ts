import type { Texts } from "../say";

export const functionsTexts: Texts = {
  "functions.refused": "{where} is “{found}”: {problem}. Expected {expected}. Please correct it and recalculate",
  "functions.refusedWithSuggestion":
    "{where} is “{found}”: {problem}. Expected {expected}. If {suggestion} is meant, please enter {suggestion}",
  "functions.cell": "Row {row}, column {column} of the range ({name})",
  "functions.oneCellExpected": "{name} must be one cell; a range of {rows} rows and {columns} columns was given",
  "functions.wrongWidth": "The range has {found} columns; expected are {expected}, in this order: {facts} (万元)",
  "functions.wrongFactCount": "{item} is scored from {expected} cells; {found} were given",

  "functions.argument.unit": "The unit",
  "functions.argument.amount": "project investment",
  "functions.argument.total": "The total score",
  "functions.argument.budget": "The annual budget",
  "functions.argument.item": "The item",

  "functions.count.approximate": "an approximation",
  "functions.count.range": "a range",
  "functions.count.negative": "it cannot be negative",
  "functions.count.fraction": "not a whole number",
  "functions.count.notACount": "not a count",
  "functions.answer.notYesNo": "neither surely yes nor surely no",
  "functions.amount.approximate": "an approximation",
  "functions.amount.range": "a range",
  "functions.amount.foreign": "foreign currency",
  "functions.amount.noUnit": "no unit",
  "functions.amount.negative": "it cannot be negative",
  "functions.amount.implausible": "more than 1000亿元, the unit may be wrong",
  "functions.amount.notAnAmount": "not an amount of money",
  "functions.total.notAScore": "not a score",
  "functions.total.tooHigh": "above the highest score",
  "functions.unit.unknown": "not a unit of money",
  "functions.item.unknown": "it is not clear which item is meant",

  "functions.expected.count": "a whole number of 0 or more, such as 99",
  "functions.expected.answer": "是 or 否 (or √ ×, yes no, TRUE FALSE)",
  "functions.expected.amount": "an amount in yuan of 0 or more, such as 12000 (万元) or 1.2亿元",
  "functions.expected.amountWithUnit": "an amount with its unit, such as 1.2亿元",
  "functions.expected.total": "a number from 0 to {max}, such as 89.75",
  "functions.expected.unit": "元, 万元 or 亿元",
  "functions.expected.item": "a function's name (such as DIAG) or an annex row: {names}",

  "functions.explanation": "{group} {row}: {arithmetic} (by {citation})",
  "functions.explanationWithWarning": "{before}. {warning}",
};

import type { Rule } from "eslint";

declare const noFloatRounding: Rule.RuleModule;
export = noFloatRounding;

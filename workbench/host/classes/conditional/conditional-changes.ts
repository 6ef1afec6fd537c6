import type { Arguments } from "../../batch/arguments";
import type { Method } from "../../batch/excel-class";
import { invalidArgument } from "../../batch/host-error";
import { changeRule, type ConditionalRef, type ConditionalType } from "../../workbook/rules/conditional";

/** `changeRuleTo…`: another kind of rule for a conditional format that is there already. */
export const changesOfRule: Readonly<Record<string, Method<ConditionalRef>>> = {
  changeRuleToCellValue: byRule("CellValue"),
  changeRuleToContainsText: byRule("ContainsText"),
  changeRuleToPresetCriteria: byRule("PresetCriteria"),
  changeRuleToTopBottom: byRule("TopBottom"),
  changeRuleToColorScale: plain("ColorScale"),
  changeRuleToDataBar: plain("DataBar"),
  changeRuleToIconSet: plain("IconSet"),
  changeRuleToCustom: (ref, args, { book }) => changeRule(book, ref, "Custom", { formula: args.text(0) }),
};

function byRule(type: ConditionalType): Method<ConditionalRef> {
  return (ref, args, { book }) => changeRule(book, ref, type, { rule: ruleArgument(args) });
}

function plain(type: ConditionalType): Method<ConditionalRef> {
  return (ref, _args, { book }) => changeRule(book, ref, type);
}

function ruleArgument(args: Arguments): object {
  const rule = args.at(0);
  if (typeof rule !== "object" || rule === null) throw invalidArgument();
  return rule;
}

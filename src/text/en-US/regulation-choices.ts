import type { Texts } from "../say";

/** What is said where another reading than the default may be taken. */
export const regulationChoicesTexts: Texts = {
  "regulation.choice.option": "{option} ({name})",
  "regulation.choice.malformed":
    "Choices are an object of “option: key”, such as {\"excellentInclusive\": \"exclusive\"}; found {found}",
  "regulation.choice.unknownOption": "There is no option “{found}”; the options are: {options}",
  "regulation.choice.unknownKey": "Option “{option}” ({name}) has no key “{found}”; its keys are: {keys}",

  "regulation.fact.technicalStaff": "technical staff with local social insurance",
  "regulation.taken.besideTechnicians": "{arithmetic}; {count} of them technical staff, not scored",
  "regulation.taken.technicians": "by technical staff: {arithmetic}",
  "regulation.taken.roundedInvestment": "{amount} 万元 rounded to {shown} 亿元: {arithmetic}",
  "regulation.taken.missingAsZero": "{arithmetic}; missing data scores zero: 0.00 points",
  "regulation.noSample.pending": "nothing sampled: pending",
  "regulation.noSample.zero": "nothing sampled: {score} points",
  "regulation.warning.withoutSample": "Nothing sampled: {item} was not sampled",
  "regulation.warning.noSample": "Nothing sampled: {item} was not sampled and has full points",
  "regulation.warning.vetoed":
    "Not registered as a local legal person: vetoed. The platform fails, is not ranked and gets no reward",
  "regulation.warning.quota":
    "Reached {own} by score; platforms are limited 3:2:1 by tier (at most {places} in {own} and above), so it is placed in {placed}",

  "regulation.reward.parts": "{head}; {tail}",
  "regulation.reward.pool":
    "{tier} {budget}×{weight}/{weights} ÷ {count}, rounded down to {precision} 万元 = {award} 万元 each",
  "regulation.reward.poolAtCap": "{tier} {budget}×{weight}/{weights} ÷ {count}, at least the cap: {award} 万元 each",
  "regulation.reward.poolSplit":
    "Budget of {budget} 万元 split in proportion over the tiers that have platforms, equally within a tier: {parts}",
  "regulation.reward.poolInverted": "{sentence}. Note: {lower} is paid more than {higher}",
  "regulation.reward.served": "{tier}: {count} paid in full, {award} 万元 each",
  "regulation.reward.servedInPart":
    "{tier}: the remaining {left} 万元 ÷ {count}, rounded down to {precision} 万元 = {award} 万元 each",
  "regulation.reward.priority": "Budget of {budget} 万元 paid from the highest tier down: {parts}",
  "regulation.reward.capsOnly": "Every cap in full takes {need} 万元; the budget of {budget} 万元 suffices",
  "regulation.reward.capsTooHigh":
    "Every cap in full takes {need} 万元; the budget of {budget} 万元 is {short} 万元 short. Awards are pending: change the budget, or choose another way of rewarding",

  "regulation.experts.none": "No expert's score; at least 1 is expected",
  "regulation.experts.tooFew": "Scores of {found} experts only; to drop the highest and the lowest takes at least 3",
};

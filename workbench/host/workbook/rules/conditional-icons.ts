import { CFNumberOperator, CFRuleType, CFValueType, IIconSetType, type IConditionalFormattingRuleConfig, type IIconSet } from "@univerjs/sheets-conditional-formatting";

/** Excel's `IconSet`, and the name that files and Univer have for it. */
const SETS: Readonly<Record<string, IIconSetType>> = {
  ThreeArrows: IIconSetType.threeArrows, ThreeArrowsGray: IIconSetType.threeArrowsGray, ThreeFlags: IIconSetType.threeFlags,
  ThreeTrafficLights1: IIconSetType.threeTrafficLights1, ThreeTrafficLights2: IIconSetType.threeTrafficLights2, ThreeSigns: IIconSetType.threeSigns,
  ThreeSymbols: IIconSetType.threeSymbols, ThreeSymbols2: IIconSetType.threeSymbols2, ThreeStars: IIconSetType.threeStars, ThreeTriangles: IIconSetType.threeTriangles,
  FourArrows: IIconSetType.fourArrows, FourArrowsGray: IIconSetType.fourArrowsGray, FourRedToBlack: IIconSetType.fourRedToBlack,
  FourRating: IIconSetType.fourRating, FourTrafficLights: IIconSetType.fourTrafficLights,
  FiveArrows: IIconSetType.fiveArrows, FiveArrowsGray: IIconSetType.fiveArrowsGray, FiveRating: IIconSetType.fiveRating,
  FiveQuarters: IIconSetType.fiveQuarters, FiveBoxes: IIconSetType.fiveBoxes,
};
const VALUE_TYPES: Readonly<Record<string, CFValueType>> = {
  Number: CFValueType.num, Percent: CFValueType.percent, Percentile: CFValueType.percentile, Formula: CFValueType.formula,
};

export const ICON_SETS = Object.keys(SETS);

/** From which part of the values on an icon stands, in Excel's words; the first icon stands for the rest. */
export interface IconCriterion {
  readonly type: string;
  readonly operator: string;
  readonly formula: string | number;
}

/** Excel's thresholds where a script gives none: equal parts of the values. */
export function iconCriteria(parts: Readonly<Record<string, unknown>>): readonly IconCriterion[] {
  const given = parts["criteria"];
  if (Array.isArray(given)) return given as IconCriterion[];
  const count = iconCount(String(parts["style"]));
  return Array.from({ length: count }, (_, index) => ({ type: index === 0 ? "Invalid" : "Percent", operator: "GreaterThanOrEqual", formula: index === 0 ? "" : `=${Math.round((index * 100) / count)}` }));
}

function iconCount(set: string): number {
  if (set.startsWith("Five")) return 5;
  return set.startsWith("Four") ? 4 : 3;
}

/** Univer names the icons from the highest down, Excel from the lowest up. */
export function iconSetRule(parts: Readonly<Record<string, unknown>>): IConditionalFormattingRuleConfig {
  const iconType = SETS[String(parts["style"])] ?? IIconSetType.threeTrafficLights1;
  const criteria = [...iconCriteria(parts)].reverse();
  const icon = (index: number): string => String(parts["reverseIconOrder"] === true ? criteria.length - 1 - index : index);
  const config: IIconSet["config"] = criteria.map((criterion, index) => ({ ...threshold(criterion, index === criteria.length - 1), iconType, iconId: icon(index) }));
  return { type: CFRuleType.iconSet, isShowValue: parts["showIconOnly"] !== true, config };
}

function threshold({ type, operator, formula }: IconCriterion, isRest: boolean): Pick<IIconSet["config"][number], "operator" | "value"> {
  if (isRest) return { operator: CFNumberOperator.lessThanOrEqual, value: { type: CFValueType.num, value: Number.MAX_SAFE_INTEGER } };
  const plain = String(formula).replace(/^=/, "");
  const value = Number.isFinite(Number(plain)) ? Number(plain) : `=${plain}`;
  return {
    operator: operator === "GreaterThan" ? CFNumberOperator.greaterThan : CFNumberOperator.greaterThanOrEqual,
    value: { type: VALUE_TYPES[type] ?? CFValueType.percent, value },
  };
}

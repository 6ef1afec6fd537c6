import { asFlag, asNumber, asText, type Arguments } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { HostError, invalidArgument } from "../../batch/host-error";
import type { Area } from "../../workbook/area";
import {
  addConditionalFormat,
  areasOf,
  changeConditionalFormat,
  clearConditionalFormats,
  CONDITIONAL_TYPES,
  conditionalFormatsIn,
  deleteConditionalFormat,
  formatOf,
  priorityOf,
  setAreas,
  setPriority,
  stopsIfTrue,
  type ConditionalRef,
  type ConditionalType,
} from "../../workbook/rules/conditional";
import { checkAllowed } from "../../workbook/cells/lock";
import { changesOfRule } from "./conditional-changes";
import { colorScaleClass, conditionalRuleClass, customFormatClass, dataBarClass, iconSetClass } from "./conditional-parts";
import { rangeClass } from "../range/range";
import { areaByAddress } from "../range/range-address";
import { rangeAreasClass } from "../range/range-areas";

/** `range.conditionalFormats`: those that touch the range. */
export const conditionalFormatCollectionClass: ExcelClass<Area> = excelClass("ConditionalFormatCollection", () => ({
  items: (range, { book }) => conditionalFormatsIn(book, range).map((ref) => conditionalFormatClass.of(ref)),
  item: (range, key, host) => find(range, asText(key), host),
  methods: {
    add: (range, args, { book }) => {
      checkAllowed(book, range.sheetId, "allowFormatCells");
      return conditionalFormatClass.of(addConditionalFormat(book, range, args.choice(0, CONDITIONAL_TYPES)));
    },
    clearAll: (range, _args, { book }) => {
      checkAllowed(book, range.sheetId, "allowFormatCells");
      clearConditionalFormats(book, range);
    },
    getCount: (range, _args, { book }) => conditionalFormatsIn(book, range).length,
    getItem: (range, args, host) => find(range, args.text(0), host),
    getItemOrNullObject: (range, args, host) => find(range, args.text(0), host),
    getItemAt: (range, args, { book }) => {
      const ref = conditionalFormatsIn(book, range)[args.integer(0)];
      if (ref === undefined) throw invalidArgument();
      return conditionalFormatClass.of(ref);
    },
  },
}));

function find(range: Area, id: string, { book }: Host): Served | null {
  const ref = conditionalFormatsIn(book, range).find((one) => one.id === id);
  return ref === undefined ? null : conditionalFormatClass.of(ref);
}

/** The kinds of conditional formats: the member of `ConditionalFormat` that leads to each, and its class. */
const KINDS: readonly (readonly [member: string, type: ConditionalType, of: (ref: ConditionalRef) => Served])[] = [
  ["custom", "Custom", (ref) => customFormatClass.of(ref)],
  ["dataBar", "DataBar", (ref) => dataBarClass.of(ref)],
  ["colorScale", "ColorScale", (ref) => colorScaleClass.of(ref)],
  ["iconSet", "IconSet", (ref) => iconSetClass.of(ref)],
  ["topBottom", "TopBottom", (ref) => conditionalRuleClass("TopBottomConditionalFormat").of(ref)],
  ["preset", "PresetCriteria", (ref) => conditionalRuleClass("PresetCriteriaConditionalFormat").of(ref)],
  ["textComparison", "ContainsText", (ref) => conditionalRuleClass("TextConditionalFormat").of(ref)],
  ["cellValue", "CellValue", (ref) => conditionalRuleClass("CellValueConditionalFormat").of(ref)],
];

/** One conditional format. */
export const conditionalFormatClass: ExcelClass<ConditionalRef> = excelClass("ConditionalFormat", () => ({
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    type: { get: (ref, { book }) => formatOf(book, ref).type },
    priority: { get: (ref, { book }) => priorityOf(book, ref), set: (ref, value, { book }) => setPriority(book, ref, asNumber(value)) },
    stopIfTrue: {
      get: (ref, { book }) => stopsIfTrue(book, ref),
      set: (ref, value, { book }) => changeConditionalFormat(book, ref, { stopIfTrue: asFlag(value) }),
    },
  },
  objects: Object.fromEntries(
    KINDS.flatMap(([member, type, of]) => [
      [member, (ref: ConditionalRef, host: Host): Served => ofKind(ref, type, of, host)] as const,
      [`${member}OrNullObject`, (ref: ConditionalRef, { book }: Host): Served | null => (formatOf(book, ref).type === type ? of(ref) : null)] as const,
    ]),
  ),
  methods: {
    ...changesOfRule,
    setRanges: (ref, args, host) => setAreas(host.book, ref, rangesArgument(ref, args, host)),
    delete: (ref, _args, { book }) => deleteConditionalFormat(book, ref),
    getRange: (ref, _args, host) => onlyRange(ref, host),
    getRangeOrNullObject: (ref, _args, host) => onlyRange(ref, host),
    getRanges: (ref, _args, { book }) => rangeAreasClass.of(areasOf(book, ref)),
  },
}));

function rangesArgument({ sheetId }: ConditionalRef, args: Arguments, host: Host): readonly Area[] {
  const range = args.object(0)?.as(rangeClass);
  if (range !== undefined) return [range];
  return args.object(0)?.as(rangeAreasClass) ?? args.text(0).split(",").map((part) => areaByAddress(part.trim(), sheetId, host));
}

/** @throws InvalidOperation when the format is of another kind */
function ofKind(ref: ConditionalRef, type: ConditionalType, of: (ref: ConditionalRef) => Served, { book }: Host): Served {
  if (formatOf(book, ref).type !== type) throw new HostError("InvalidOperation");
  return of(ref);
}

function onlyRange(ref: ConditionalRef, { book }: Host): Served | null {
  const [area, ...others] = areasOf(book, ref);
  return area === undefined || others.length > 0 ? null : rangeClass.of(area);
}

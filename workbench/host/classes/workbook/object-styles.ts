import { excelClass, type ExcelClass } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { HostError, invalidArgument } from "../../batch/host-error";
import { collectionOf, sameText } from "../collection";

const numbered = (label: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${label}${index + 1}`);

/** What Excel brings along of each kind, the one that new objects get, and the collection's name. */
const KINDS = {
  TableStyle: { builtIn: [...numbered("TableStyleLight", 21), ...numbered("TableStyleMedium", 28), ...numbered("TableStyleDark", 11)], usual: "TableStyleMedium2" },
  PivotTableStyle: { builtIn: [...numbered("PivotStyleLight", 28), ...numbered("PivotStyleMedium", 28), ...numbered("PivotStyleDark", 28)], usual: "PivotStyleLight16" },
  SlicerStyle: { builtIn: [...numbered("SlicerStyleLight", 6), ...numbered("SlicerStyleDark", 6), ...numbered("SlicerStyleOther", 2)], usual: "SlicerStyleLight1" },
  TimelineStyle: { builtIn: [...numbered("TimeSlicerStyleLight", 6), ...numbered("TimeSlicerStyleDark", 6)], usual: "TimeSlicerStyleLight1" },
} as const satisfies Record<string, { readonly builtIn: readonly string[]; readonly usual: string }>;
export type ObjectStyleKind = keyof typeof KINDS;

interface ObjectStyle {
  readonly kind: ObjectStyleKind;
  name: string;
}

/** The styles of one kind that a script added, and which of all it made the usual one. */
export interface OwnObjectStyles {
  readonly added: ObjectStyle[];
  usual: string;
}

function ownOf(kind: ObjectStyleKind, { objectStyles }: Host): OwnObjectStyles {
  const own = objectStyles.get(kind) ?? { added: [], usual: KINDS[kind].usual };
  objectStyles.set(kind, own);
  return own;
}

function allOf(kind: ObjectStyleKind, host: Host): ObjectStyle[] {
  return [...KINDS[kind].builtIn.map((name): ObjectStyle => ({ kind, name })), ...ownOf(kind, host).added];
}

const isBuiltIn = ({ kind, name }: ObjectStyle): boolean => (KINDS[kind].builtIn).includes(name);

/** `workbook.tableStyles`, `pivotTableStyles`, `slicerStyles`, `timelineStyles`: by name; the host does not draw them. */
function collectionClass(kind: ObjectStyleKind): ExcelClass<ObjectStyleKind> {
  const shared = collectionOf<ObjectStyleKind, ObjectStyle>({ of: () => styleClasses[kind], all: (_self, host) => allOf(kind, host), isKey: ({ name }, key) => sameText(name, key) });
  const { getItemAt: _none, ...methods } = shared.methods;
  return excelClass(`${kind}Collection`, () => ({
    ...shared,
    methods: {
      ...methods,
      add: (_self, args, host) => styleClasses[kind].of(add(kind, args.text(0), args.flag(1), host)),
      getDefault: (_self, _args, host) => styleClasses[kind].of({ kind, name: ownOf(kind, host).usual }),
      setDefault: (_self, args, host) => {
        const name = args.object(0)?.as(styleClasses[kind])?.name ?? args.text(0);
        const style = allOf(kind, host).find((one) => sameText(one.name, name));
        if (style === undefined) throw invalidArgument();
        ownOf(kind, host).usual = style.name;
      },
    },
  }));
}

/** Whether a table can have the style: Excel's own, a script's, or one that a table of the file has already. */
export function isTableStyle(name: string, host: Host): boolean {
  return allOf("TableStyle", host).some((style) => sameText(style.name, name)) || host.book.side.tables.some(({ style }) => sameText(style, name));
}

/** @param unique gives another name to one that is taken @throws InvalidArgument for a name that is taken otherwise */
function add(kind: ObjectStyleKind, name: string, unique: boolean, host: Host): ObjectStyle {
  const taken = (text: string): boolean => allOf(kind, host).some((one) => sameText(one.name, text));
  if (name === "" || (taken(name) && !unique)) throw invalidArgument();
  let free = name;
  for (let number = 2; taken(free); number++) free = `${name} ${number}`;
  const style: ObjectStyle = { kind, name: free };
  ownOf(kind, host).added.push(style);
  return style;
}

function styleClass(kind: ObjectStyleKind): ExcelClass<ObjectStyle> {
  return excelClass(kind, () => ({
    id: ({ name }) => name,
    properties: {
      name: {
        get: ({ name }) => name,
        set: (style, value) => {
          if (typeof value !== "string" || value === "" || isBuiltIn(style)) throw invalidArgument();
          style.name = value;
        },
      },
      readOnly: { get: isBuiltIn },
    },
    methods: {
      delete: (style, _args, host) => {
        if (isBuiltIn(style)) throw new HostError("AccessDenied");
        const { added } = ownOf(kind, host);
        added.splice(added.findIndex(({ name }) => name === style.name), 1);
      },
      duplicate: ({ name }, _args, host) => styleClasses[kind].of(add(kind, `${name} 2`, true, host)),
    },
  }));
}

const styleClasses: Readonly<Record<ObjectStyleKind, ExcelClass<ObjectStyle>>> = {
  TableStyle: styleClass("TableStyle"),
  PivotTableStyle: styleClass("PivotTableStyle"),
  SlicerStyle: styleClass("SlicerStyle"),
  TimelineStyle: styleClass("TimelineStyle"),
};

export const objectStyleCollections: Readonly<Record<ObjectStyleKind, ExcelClass<ObjectStyleKind>>> = {
  TableStyle: collectionClass("TableStyle"),
  PivotTableStyle: collectionClass("PivotTableStyle"),
  SlicerStyle: collectionClass("SlicerStyle"),
  TimelineStyle: collectionClass("TimelineStyle"),
};

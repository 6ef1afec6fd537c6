import { excelClass, type ExcelClass, type Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { HostError, invalidArgument } from "../../batch/host-error";
import type { XmlPartSide } from "../../workbook/side-model";
import { collectionOf } from "../collection";

const partsOf = ({ book }: Host): XmlPartSide[] => (book.side.xmlParts ??= []);

const shared = collectionOf<null, XmlPartSide>({ of: () => customXmlPartClass, all: (_self, host) => partsOf(host), isKey: ({ id }, key) => id === key });

/** `workbook.customXmlParts`. */
export const customXmlPartCollectionClass: ExcelClass<null> = excelClass("CustomXmlPartCollection", () => {
  const { getItemAt: _none, ...methods } = shared.methods;
  return {
    ...shared,
    methods: {
      ...methods,
      add: (_self, args, host) => {
        const part: XmlPartSide = { id: freeId(host), xml: asXml(args.text(0)) };
        partsOf(host).push(part);
        return customXmlPartClass.of(part);
      },
      getByNamespace: (_self, args, host) => customXmlPartScopedCollectionClass.of(partsOf(host).filter(({ xml }) => namespaceOf(xml) === args.text(0))),
    },
  };
});

const scoped = collectionOf<readonly XmlPartSide[], XmlPartSide>({ of: () => customXmlPartClass, all: (parts) => parts, isKey: ({ id }, key) => id === key });

/** Those of one namespace. */
export const customXmlPartScopedCollectionClass: ExcelClass<readonly XmlPartSide[]> = excelClass("CustomXmlPartScopedCollection", () => {
  const { getItemAt: _none, ...methods } = scoped.methods;
  return {
    ...scoped,
    methods: {
      ...methods,
      getOnlyItem: (parts) => {
        if (parts.length !== 1) throw new HostError("GeneralException");
        return onlyOf(parts);
      },
      getOnlyItemOrNullObject: onlyOf,
    },
  };
});

function onlyOf([part, ...others]: readonly XmlPartSide[]): Served | null {
  return part === undefined || others.length > 0 ? null : customXmlPartClass.of(part);
}

export const customXmlPartClass: ExcelClass<XmlPartSide> = excelClass("CustomXmlPart", () => ({
  id: ({ id }) => id,
  properties: { id: { get: ({ id }) => id }, namespaceUri: { get: ({ xml }) => namespaceOf(xml) } },
  methods: {
    delete: (part, _args, { book }) => void (book.side.xmlParts = (book.side.xmlParts ?? []).filter((other) => other !== part)),
    getXml: ({ xml }) => xml,
    setXml: (part, args) => void (part.xml = asXml(args.text(0))),
  },
}));

/** @throws InvalidArgument for what has no root element */
function asXml(text: string): string {
  if (!/^\s*(?:<\?[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<[\p{L}_]/u.test(text)) throw invalidArgument();
  return text;
}

/** The namespace of the root element, "" without one. */
function namespaceOf(xml: string): string {
  const [, prefix = "", attributes = ""] = /<(?:([\p{L}_][\w.-]*):)?[\p{L}_][\w.-]*((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)/u.exec(xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, "")) ?? [];
  const name = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  const [, , double, single] = new RegExp(`(^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  return double ?? single ?? "";
}

function freeId(host: Host): string {
  let number = partsOf(host).length + 1;
  const id = (): string => `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-A000-000000000000}`;
  while (partsOf(host).some((part) => part.id === id())) number += 1;
  return id();
}

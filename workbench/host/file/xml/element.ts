import { SaxesParser, type SaxesTagPlain } from "saxes";

/** A part of XML as data: enough to read any small part, to change it and to write it again. */
export interface XmlElement {
  /** As written, such as "x14:sparkline". */
  readonly tag: string;
  /** Without prefix: writers choose prefixes as they like. */
  readonly name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** @throws Error when the text is not well-formed XML. */
export function parseXml(text: string): XmlElement {
  const builder = new XmlBuilder();
  const parser = newParser();
  parser.on("opentag", (tag) => builder.open(tag));
  parser.on("text", (value) => builder.text(value));
  parser.on("cdata", (value) => builder.text(value));
  parser.on("closetag", () => builder.close());
  parser.write(text.replace(/^\uFEFF/, "")).close();
  return builder.result();
}

/** Builds a tree out of a parser's events, so that a reader may keep some parts out of it. */
export class XmlBuilder {
  private readonly open_: XmlElement[] = [];
  private root: XmlElement | null = null;

  open(tag: SaxesTagPlain): void {
    const element = xmlElement(tag.name, { ...tag.attributes });
    const parent = this.open_[this.open_.length - 1];
    if (parent) parent.children.push(element);
    else this.root = element;
    this.open_.push(element);
  }

  text(value: string): void {
    this.open_[this.open_.length - 1]?.children.push(value);
  }

  close(): void {
    this.open_.pop();
  }

  result(): XmlElement {
    if (!this.root) throw new Error("The part has no element.");
    return this.root;
  }
}

/** @param options.position whether the parser has to know where in the text it is, which takes time */
export function newParser(options: { position: boolean } = { position: false }): SaxesParser<{ xmlns: false }> {
  const parser = new SaxesParser({ xmlns: false, position: options.position });
  parser.on("error", (error) => {
    throw error;
  });
  return parser;
}

export function xmlElement(
  tag: string,
  attributes: Record<string, string> = {},
  children: (XmlElement | string)[] = [],
): XmlElement {
  return { tag, name: localName(tag), attributes, children };
}

export function localName(tag: string): string {
  const colon = tag.indexOf(":");
  return colon < 0 ? tag : tag.slice(colon + 1);
}

/** @returns the tag for a new element beside `element`, with the prefix that its writer uses */
export function siblingTag(element: XmlElement, name: string): string {
  return element.tag.slice(0, element.tag.length - element.name.length) + name;
}

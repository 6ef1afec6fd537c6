import { readFileSync } from "node:fs";
import * as path from "node:path";
import { XMLParser } from "fast-xml-parser";

export const ROOT = path.resolve(__dirname, "../..");
export const MANIFEST = path.join(ROOT, "manifest.xml");

/** An element of the manifest; prefixes of names are dropped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Parsed {
  readonly [name: string]: unknown;
}

const parser = new XMLParser({
  preserveOrder: true, ignoreAttributes: false, removeNSPrefix: true, attributeNamePrefix: "", parseTagValue: false,
});

export const manifestText = (): string => readFileSync(MANIFEST, "utf8");

/** @returns the root element of a manifest's text */
export function parseManifest(xml: string): XmlElement {
  const root = elements(parser.parse(xml) as Parsed[]).find(({ name }) => name === "OfficeApp");
  if (root === undefined) throw new Error("no OfficeApp element");
  return root;
}

function elements(nodes: readonly Parsed[]): XmlElement[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text");
    if (name === undefined) return [];
    const inner = node[name] as Parsed[];
    const text = inner.map((child) => (typeof child["#text"] === "string" ? child["#text"] : "")).join("");
    return [{ name, attributes: (node[":@"] ?? {}) as Record<string, string>, children: elements(inner), text }];
  });
}

/** @returns every element below (and of) `element` that has this name, in the manifest's order */
export function all(element: XmlElement, name: string): XmlElement[] {
  const own = element.name === name ? [element] : [];
  return [...own, ...element.children.flatMap((child) => all(child, name))];
}

/** @returns every element below `element`, itself included */
export function everything(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everything)];
}

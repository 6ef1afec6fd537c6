import { localName, type XmlElement } from "./element";

/** @returns the element's children of that name, whatever their prefix. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  if (!element) return [];
  const found: XmlElement[] = [];
  for (const child of element.children) {
    if (typeof child !== "string" && (name === undefined || child.name === name)) found.push(child);
  }
  return found;
}

/** @returns the element at the end of a path of names, such as "fonts", "font". */
export function childOf(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element);
}

/** @returns every element of that name below, in the order of the text. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/** @returns the attribute of that name; one with a prefix only when none is without. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const plain = element.attributes[name];
  if (plain !== undefined) return plain;
  const key = Object.keys(element.attributes).find((candidate) => candidate !== name && localName(candidate) === name);
  return key === undefined ? undefined : element.attributes[key];
}

/** @returns the attribute as a number; undefined when it is absent or not a number. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const text = attributeOf(element, name);
  if (text === undefined || text.trim() === "") return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** @returns the attribute as XML Schema's boolean; `absent` when it is not there. */
export function flagOf(element: XmlElement | undefined, name: string, absent = false): boolean {
  const text = attributeOf(element, name);
  return text === undefined ? absent : isTrue(text);
}

export function isTrue(text: string): boolean {
  return text === "1" || text === "true" || text === "on";
}

/** @returns all text within the element. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return "";
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

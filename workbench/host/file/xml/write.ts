import type { XmlElement } from "./element";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** @returns the element as a part of a package. */
export function writeXml(element: XmlElement): string {
  return DECLARATION + writeElement(element);
}

export function writeElement(element: XmlElement): string {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join("");
  if (element.children.length === 0) return `<${element.tag}${attributes}/>`;
  const children = element.children
    .map((child) => (typeof child === "string" ? escapeText(child) : writeElement(child)))
    .join("");
  return `<${element.tag}${attributes}>${children}</${element.tag}>`;
}

export function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#13;");
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

import type { XmlElement } from "./element";

/** Puts an element behind all those that the schema has before it. */
export function insertAfter(root: XmlElement, before: readonly string[], element: XmlElement): void {
  const last = root.children.reduce<number>(
    (place, child, index) => (typeof child !== "string" && before.includes(child.name) ? index : place),
    -1,
  );
  root.children.splice(last + 1, 0, element);
}

import type { SheetChanges } from "../changes/model";
import { siblingTag, xmlElement, type XmlElement } from "../xml/element";
import { attributeOf, childrenOf } from "../xml/query";
import { writeXml } from "../xml/write";
import type { PackageDraft } from "../package/draft";
import type { OfficePackage } from "../package/office-package";
import { relationsPart } from "../package/paths";
import { isPad } from "../replay/prepare";
import type { DerivedStyle } from "../replay/styles";
import { deriveStyles } from "./derived-styles";
import { mergeSheet } from "./sheet-part";

/** Lists of styles, to which excelize only ever adds at the end. */
const STYLE_LISTS = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"];

export interface MergeOptions {
  /** Parts of sheets that were changed, as excelize wrote them; what they lead to is taken with them. */
  readonly touched: readonly string[];
  /** Those of the touched parts that the original has, and what was changed in them. */
  readonly changedSheets: ReadonlyMap<string, SheetChanges>;
  readonly derived: readonly DerivedStyle[];
  readonly stylesPart: string;
  readonly stringsPart: string;
}

/**
 * Takes over from what excelize wrote only what has to be new: it writes every part anew that it looked at, and its idea of
 * a part may lack what it does not know. Everything else stays byte for byte.
 */
export async function mergeParts(draft: PackageDraft, written: OfficePackage, options: MergeOptions): Promise<void> {
  const types = await contentTypes(written);
  const taken = await reachable(written, options.touched);
  for (const part of written.parts()) {
    const isNew = !draft.has(part) && !isPad(part);
    if (!isNew && !taken.has(part)) continue;
    const sheet = options.changedSheets.get(part);
    const content = sheet ? mergeSheet((await draft.text(part)) ?? "", (await written.text(part)) ?? "", sheet) : await written.bytes(part);
    if (content) draft.put(part, content, isNew ? types(part) : undefined);
  }
  const styles = await mergeLists(draft, written, options.stylesPart, (root, list) => childrenOf(root, list)[0], STYLE_LISTS);
  if (styles) {
    deriveStyles(styles, options.derived);
    draft.put(options.stylesPart, writeXml(styles));
  }
  const strings = await mergeLists(draft, written, options.stringsPart, (root) => root, [""]);
  if (strings) draft.put(options.stringsPart, writeXml(strings));
}

/** Every part that some parts lead to by their relations, those relations included. */
export async function reachable(file: OfficePackage | PackageDraft, from: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  const waiting = [...from];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (found.has(part)) continue;
    found.add(part);
    if (file.has(relationsPart(part))) found.add(relationsPart(part));
    const relations = await file.relations(part);
    waiting.push(...relations.filter(({ external, target }) => !external && file.has(target)).map(({ target }) => target));
  }
  return found;
}

type ListOf = (root: XmlElement, name: string) => XmlElement | undefined;

/**
 * Adds the entries by which excelize made the lists of a part longer, and leaves the others as they are.
 * @returns the longer part; null when there is nothing to add
 */
async function mergeLists(
  draft: PackageDraft,
  written: OfficePackage,
  part: string,
  listOf: ListOf,
  names: readonly string[],
): Promise<XmlElement | null> {
  const root = await draft.xml(part);
  const grown = await written.xml(part);
  if (!root || !grown) return null;
  const changed = names.filter((name) => growList(root, listOf(root, name), listOf(grown, name)));
  return changed.length > 0 ? root : null;
}

function growList(root: XmlElement, list: XmlElement | undefined, grown: XmlElement | undefined): boolean {
  const added = childrenOf(grown).slice(childrenOf(list).length);
  if (added.length === 0 || !grown) return false;
  const target = list ?? insertList(root, grown);
  target.children.push(...added.map((element) => withPrefixOf(root, element)));
  const count = String(childrenOf(target).length);
  target.attributes["count"] = count;
  if (target.attributes["uniqueCount"] !== undefined) target.attributes["uniqueCount"] = count;
  return true;
}

/** A list that the part did not have goes before those that follow it in the schema. */
function insertList(root: XmlElement, grown: XmlElement): XmlElement {
  const list = xmlElement(siblingTag(root, grown.name), {});
  const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];
  const place = order.indexOf(grown.name);
  const at = root.children.findIndex((child) => typeof child !== "string" && order.indexOf(child.name) !== -1 && order.indexOf(child.name) > place);
  const afterAll = root.children.findIndex((child) => typeof child !== "string" && !order.includes(child.name));
  root.children.splice(at >= 0 ? at : afterAll >= 0 ? afterAll : root.children.length, 0, list);
  return list;
}

function withPrefixOf(root: XmlElement, element: XmlElement): XmlElement {
  const children = element.children.map((child) => (typeof child === "string" ? child : withPrefixOf(root, child)));
  return xmlElement(siblingTag(root, element.name), element.attributes, children);
}

async function contentTypes(file: OfficePackage): Promise<(part: string) => string | undefined> {
  const root = await file.xml("[Content_Types].xml");
  const overrides = new Map(
    childrenOf(root ?? undefined, "Override").map((element) => [
      (attributeOf(element, "PartName") ?? "").replace(/^\//, ""),
      attributeOf(element, "ContentType"),
    ]),
  );
  const defaults = new Map(
    childrenOf(root ?? undefined, "Default").map((element) => [attributeOf(element, "Extension"), attributeOf(element, "ContentType")]),
  );
  return (part) => (part.endsWith(".rels") ? undefined : (overrides.get(part) ?? defaults.get(part.split(".").pop())));
}

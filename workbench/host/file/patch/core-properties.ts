import type { PackageDraft } from "../package/draft";
import { xmlElement, type XmlElement } from "../xml/element";
import { writeXml } from "../xml/write";

const CORE = "docProps/core.xml";

/**
 * Excelize makes the core properties' namespace the default one; readers such as exceljs know its elements by the prefix that Excel
 * writes, and refuse the file.
 */
export async function prefixCoreProperties(draft: PackageDraft): Promise<void> {
  const root = await draft.xml(CORE);
  if (root?.tag === "coreProperties") draft.put(CORE, writeXml(prefixed(root)));
}

function prefixed({ tag, attributes: { xmlns, ...attributes }, children }: XmlElement): XmlElement {
  const own = xmlns === undefined ? attributes : { "xmlns:cp": xmlns, ...attributes };
  const inside = children.map((child) => (typeof child === "string" ? child : prefixed(child)));
  return xmlElement(tag.includes(":") ? tag : `cp:${tag}`, own, inside);
}

import type { OfficePackage } from "../package/office-package";
import { attributeOf, childOf, childrenOf } from "../xml/query";
import type { XmlElement } from "../xml/element";

/** The add-in's id in manifest.xml: its settings in a file are the properties of the web extension of that id. */
export const ADDIN_ID = "5a0c9d1e-6a53-4c1b-9d0f-2b7c1e4f8a21";

export interface SettingsPart {
  readonly part: string;
  readonly root: XmlElement;
}

/** @returns the add-in's settings; a value that is no JSON is kept as its text. */
export async function readSettings(file: OfficePackage): Promise<Record<string, unknown>> {
  const found = await findSettings(file);
  const properties = childrenOf(childOf(found?.root, "properties"), "property");
  return Object.fromEntries(properties.map((property) => [attributeOf(property, "name") ?? "", readValue(property)]));
}

/** @returns the part of the web extension that is this add-in; null when the file has none. */
export async function findSettings(file: OfficePackage): Promise<SettingsPart | null> {
  for (const part of file.parts()) {
    if (!/^\/?xl\/webextensions\/webextension\d*\.xml$/i.test(part)) continue;
    const root = await file.xml(part).catch(() => null);
    if (root && isOwn(root)) return { part, root };
  }
  return null;
}

/** Installed from a catalogue an extension has an id of the store's, from elsewhere the manifest's. */
function isOwn(root: XmlElement): boolean {
  const ids = [attributeOf(root, "id"), attributeOf(childOf(root, "reference"), "id")];
  return ids.some((id) => id?.replace(/[{}]/g, "").toLowerCase() === ADDIN_ID);
}

function readValue(property: XmlElement): unknown {
  const text = attributeOf(property, "value") ?? "";
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

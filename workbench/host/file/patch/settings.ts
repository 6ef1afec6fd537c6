import type { PackageDraft } from "../package/draft";
import type { OfficePackage } from "../package/office-package";
import { ADDIN_ID, findSettings } from "../read/settings";
import { siblingTag, xmlElement, type XmlElement } from "../xml/element";
import { childOf, childrenOf } from "../xml/query";
import { writeXml } from "../xml/write";

const FOLDER = "xl/webextensions";
const PANES = `${FOLDER}/taskpanes.xml`;
const EXTENSION_NAMESPACE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES_NAMESPACE = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATION_TYPE = "http://schemas.microsoft.com/office/2011/relationships/";
const CONTENT_TYPE = "application/vnd.ms-office.";

/** Keeps the add-in's settings as Excel does: as properties of its web extension part ([MS-OWEXML]). */
export async function patchSettings(draft: PackageDraft, original: OfficePackage, settings: Readonly<Record<string, unknown>>): Promise<void> {
  const found = await findSettings(original);
  if (found) {
    setProperties(found.root, settings);
    draft.put(found.part, writeXml(found.root));
  } else if (Object.keys(settings).length > 0) {
    await addExtension(draft, settings);
  }
}

async function addExtension(draft: PackageDraft, settings: Readonly<Record<string, unknown>>): Promise<void> {
  let number = 1;
  while (draft.has(`${FOLDER}/webextension${number}.xml`)) number++;
  const part = `${FOLDER}/webextension${number}.xml`;
  const root = extension();
  setProperties(root, settings);
  draft.put(part, writeXml(root), `${CONTENT_TYPE}webextension+xml`);
  await addPane(draft, `webextension${number}.xml`);
}

function extension(): XmlElement {
  return xmlElement("we:webextension", { "xmlns:we": EXTENSION_NAMESPACE, id: `{${ADDIN_ID.toUpperCase()}}` }, [
    xmlElement("we:reference", { id: ADDIN_ID, version: "1.0.0.0", store: "EXCatalog", storeType: "EXCatalog" }),
    xmlElement("we:alternateReferences"),
    xmlElement("we:properties"),
    xmlElement("we:bindings"),
  ]);
}

function setProperties(root: XmlElement, settings: Readonly<Record<string, unknown>>): void {
  const properties = childOf(root, "properties");
  if (!properties) return;
  properties.children = Object.entries(settings).map(([name, value]) =>
    xmlElement(siblingTag(properties, "property"), { name, value: JSON.stringify(value) }),
  );
}

/** An extension is found through the panes of the file; the pane is not shown by itself. */
async function addPane(draft: PackageDraft, target: string): Promise<void> {
  const isNew = !draft.has(PANES);
  const root = (await draft.xml(PANES)) ?? xmlElement("wetp:taskpanes", { "xmlns:wetp": PANES_NAMESPACE });
  const relation = await draft.relate(PANES, `${RELATION_TYPE}webextension`, target);
  root.children.push(
    xmlElement(siblingTag(root, "taskpane"), { dockstate: "right", visibility: "0", width: "350", row: String(childrenOf(root).length) }, [
      xmlElement(siblingTag(root, "webextensionref"), { "xmlns:r": RELATIONS, "r:id": relation }),
    ]),
  );
  draft.put(PANES, writeXml(root), isNew ? `${CONTENT_TYPE}webextensiontaskpanes+xml` : undefined);
  await draft.relate("", `${RELATION_TYPE}webextensiontaskpanes`, PANES);
}

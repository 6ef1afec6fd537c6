import type { Manifest, RibbonAction, RibbonButton, RibbonGroup, RibbonTab } from "./manifest";
import { children, elements, Resources } from "./resources";

const ICON_SIZE = "32";

/**
 * @param xml the text of manifest.xml
 * @param locale texts are taken in this language where the manifest has it
 * @param folder where the add-in is served from, such as "add-in/"
 * @throws Error that names what is missing
 */
export function readManifest(xml: string, locale: string, folder: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const resources = new Resources(document, locale, folder);
  return {
    id: first(document, "Id").textContent ?? "",
    name: resources.valueOf(first(document, "DisplayName")),
    namespace: resources.text(residOf(first(document, "Namespace"))),
    functions: resources.address(residOf(first(first(document, "Metadata"), "SourceLocation"))),
    tabs: elements(document, "CustomTab").map((tab) => readTab(tab, resources)),
  };
}

function readTab(tab: Element, resources: Resources): RibbonTab {
  return { ...identified(tab, resources), groups: children(tab, "Group").map((group) => readGroup(group, resources)) };
}

function readGroup(group: Element, resources: Resources): RibbonGroup {
  return { ...identified(group, resources), buttons: children(group, "Control").map((control) => readButton(control, resources)) };
}

function readButton(control: Element, resources: Resources): RibbonButton {
  const image = elements(control, "Image").find((one) => one.getAttribute("size") === ICON_SIZE);
  return {
    ...identified(control, resources),
    tip: resources.text(residOf(first(first(control, "Supertip"), "Description"))),
    icon: image === undefined ? "" : resources.address(residOf(image)),
    action: readAction(first(control, "Action")),
  };
}

function readAction(action: Element): RibbonAction {
  const [name] = children(action, "FunctionName");
  return name === undefined ? { kind: "pane" } : { kind: "function", name: name.textContent ?? "" };
}

function identified(element: Element, resources: Resources): { id: string; label: string } {
  const [label] = children(element, "Label");
  return { id: element.getAttribute("id") ?? "", label: label === undefined ? "" : resources.text(residOf(label)) };
}

function residOf(element: Element): string {
  return element.getAttribute("resid") ?? "";
}

function first(parent: Document | Element, name: string): Element {
  const [found] = elements(parent, name);
  if (found === undefined) throw new Error(`manifest.xml has no ${name}.`);
  return found;
}

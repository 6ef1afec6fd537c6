import type { Manifest, RibbonAction, RibbonButton, RibbonControl, RibbonFace, RibbonGroup, RibbonTab } from "./manifest";
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
  return { ...identified(group, resources), controls: children(group, "Control").map((control) => readControl(control, resources)) };
}

function readControl(control: Element, resources: Resources): RibbonControl {
  const [items] = children(control, "Items");
  if (items === undefined) return readButton(control, resources);
  return { ...readFace(control, resources), items: children(items, "Item").map((item) => readButton(item, resources)) };
}

function readButton(control: Element, resources: Resources): RibbonButton {
  return { ...readFace(control, resources), action: readAction(first(control, "Action")) };
}

function readFace(control: Element, resources: Resources): RibbonFace {
  const images = children(control, "Icon").flatMap((icon) => elements(icon, "Image"));
  const image = images.find((one) => one.getAttribute("size") === ICON_SIZE);
  return {
    ...identified(control, resources),
    tip: resources.text(residOf(first(first(control, "Supertip"), "Description"))),
    icon: image === undefined ? "" : resources.address(residOf(image)),
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

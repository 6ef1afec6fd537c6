/** The manifest's texts and addresses by `resid`, in one language: an override of that language, else the default. */
export class Resources {
  private readonly values = new Map<string, string>();

  /** @param folder where the add-in is served from, in place of the folder that the manifest names */
  constructor(manifest: Document, private readonly locale: string, private readonly folder: string) {
    for (const element of elements(manifest, "String", "Url", "Image")) {
      this.values.set(element.getAttribute("id") ?? "", this.valueOf(element));
    }
  }

  /** @throws Error when the manifest has no such resource */
  text(resid: string): string {
    const value = this.values.get(resid);
    if (value === undefined) throw new Error(`manifest.xml has no resource ${resid}.`);
    return value;
  }

  address(resid: string): string {
    const { pathname } = new URL(this.text(resid));
    return this.folder + pathname.slice(1);
  }

  valueOf(element: Element): string {
    const override = elements(element, "Override").find((one) => one.getAttribute("Locale") === this.locale);
    return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  }
}

/** Elements below `parent` of these local names, whatever their namespace, in the document's order. */
export function elements(parent: Document | Element, ...names: string[]): Element[] {
  return [...parent.getElementsByTagName("*")].filter((element) => names.includes(element.localName));
}

/** The children of these local names. */
export function children(parent: Element, ...names: string[]): Element[] {
  return [...parent.children].filter((element) => names.includes(element.localName));
}

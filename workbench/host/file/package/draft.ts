import JSZip from "jszip";
import { parseXml, siblingTag, xmlElement, type XmlElement } from "../xml/element";
import { attributeOf, childrenOf } from "../xml/query";
import { writeXml } from "../xml/write";
import { readRelations, type OfficePackage, type Relation } from "./office-package";
import { relationsPart } from "./paths";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** The date of every part that is written: a file is the same whenever it is saved. */
const PART_DATE = new Date(Date.UTC(1980, 0, 1));

/** A package that is being changed: the original with parts put in, replaced and taken away. */
export class PackageDraft {
  private readonly changed = new Map<string, string | Uint8Array | null>();
  private readonly types = new Map<string, string | null>();

  constructor(private readonly original: OfficePackage) {}

  parts(): string[] {
    const names = new Set(this.original.parts());
    for (const [part, content] of this.changed) {
      if (content === null) names.delete(part);
      else names.add(part);
    }
    return [...names];
  }

  has(part: string): boolean {
    return this.changed.has(part) ? this.changed.get(part) !== null : this.original.has(part);
  }

  async xml(part: string): Promise<XmlElement | null> {
    const changed = this.changed.get(part);
    if (changed === null) return null;
    if (changed === undefined) return this.original.xml(part);
    return parseXml(typeof changed === "string" ? changed : new TextDecoder().decode(changed));
  }

  async text(part: string): Promise<string | null> {
    const changed = this.changed.get(part);
    if (changed === undefined) return this.original.text(part);
    return typeof changed === "object" && changed !== null ? new TextDecoder().decode(changed) : changed;
  }

  async relations(part: string): Promise<Relation[]> {
    return readRelations(part, await this.xml(relationsPart(part)));
  }

  /** @param contentType the part's type, when it is new and its ending does not tell */
  put(part: string, content: string | Uint8Array, contentType?: string): void {
    this.changed.set(part, content);
    if (contentType !== undefined) this.types.set(part, contentType);
  }

  remove(part: string): void {
    this.changed.set(part, null);
    this.types.set(part, null);
  }

  /** Adds a relation of a part ("" for the package) unless it has one to that target. @returns its id */
  async relate(part: string, type: string, target: string): Promise<string> {
    const path = relationsPart(part);
    const root = (await this.xml(path)) ?? xmlElement("Relationships", { xmlns: RELATIONSHIPS });
    const relations = childrenOf(root, "Relationship");
    const known = relations.find((relation) => attributeOf(relation, "Target") === target);
    if (known) return attributeOf(known, "Id") ?? "";
    const used = new Set(relations.map((relation) => attributeOf(relation, "Id")));
    let number = relations.length + 1;
    while (used.has(`rId${number}`)) number++;
    const fullType = type.includes("://") ? type : OFFICE_RELATION + type;
    root.children.push(xmlElement(siblingTag(root, "Relationship"), { Id: `rId${number}`, Type: fullType, Target: target }));
    this.put(path, writeXml(root));
    return `rId${number}`;
  }

  /** Takes away the relations of a part that lead to parts which are gone. */
  async dropDeadRelations(part: string): Promise<void> {
    const root = await this.xml(relationsPart(part));
    const dead = new Set((await this.relations(part)).filter((relation) => !relation.external && !this.has(relation.target)).map(({ id }) => id));
    if (!root || dead.size === 0) return;
    root.children = root.children.filter((child) => typeof child === "string" || !dead.has(attributeOf(child, "Id") ?? ""));
    this.put(relationsPart(part), writeXml(root));
  }

  /** @returns the bytes of the file */
  async bytes(source: Uint8Array): Promise<Uint8Array> {
    if (this.types.size > 0) await this.writeContentTypes();
    const zip = await JSZip.loadAsync(source);
    const names = new Map(Object.keys(zip.files).map((name) => [name.toLowerCase(), name]));
    for (const [part, content] of this.changed) {
      const name = names.get(part.toLowerCase()) ?? part;
      if (content === null) zip.remove(name);
      else zip.file(name, content, { date: PART_DATE, createFolders: false });
    }
    return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  }

  private async writeContentTypes(): Promise<void> {
    const root = await this.original.xml(CONTENT_TYPES);
    if (!root) return;
    const isStale = (element: XmlElement): boolean => {
      const part = (attributeOf(element, "PartName") ?? "").replace(/^\//, "");
      return element.name === "Override" && this.types.has(part);
    };
    root.children = root.children.filter((child) => typeof child === "string" || !isStale(child));
    for (const [part, type] of this.types) {
      if (type === null) continue;
      root.children.push(xmlElement(siblingTag(root, "Override"), { PartName: `/${part}`, ContentType: type }));
    }
    this.changed.set(CONTENT_TYPES, writeXml(root));
  }
}

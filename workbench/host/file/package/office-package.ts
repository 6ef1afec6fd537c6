import JSZip from "jszip";
import { FileError } from "../file-error";
import { parseXml, type XmlElement } from "../xml/element";
import { attributeOf, childrenOf } from "../xml/query";
import { requireZip } from "./container";
import { relationsPart, resolvePart } from "./paths";

/** A relation of a part. `kind` is the last word of its type, the same in transitional and strict files. */
export interface Relation {
  readonly id: string;
  readonly kind: string;
  /** The part's name; for an external target the target itself. */
  readonly target: string;
  readonly external: boolean;
}

/** A file of Office: parts by name, whatever the case or the slashes that the writer used. */
export class OfficePackage {
  private constructor(
    private readonly zip: JSZip,
    private readonly names: ReadonlyMap<string, string>,
  ) {}

  /** @throws FileError when the bytes are not a readable zip archive. */
  static async read(bytes: Uint8Array): Promise<OfficePackage> {
    requireZip(bytes);
    const zip = await JSZip.loadAsync(bytes).catch((error: unknown) => {
      throw new FileError("damaged", `The file is a damaged zip archive: ${String(error)}`);
    });
    const files = Object.values(zip.files).filter((file) => !file.dir);
    return new OfficePackage(zip, new Map(files.map((file) => [lookupKey(file.name), file.name])));
  }

  parts(): string[] {
    return [...this.names.values()];
  }

  has(part: string): boolean {
    return this.names.has(lookupKey(part));
  }

  /** @returns the part's text, null when there is no such part. */
  async text(part: string): Promise<string | null> {
    const name = this.names.get(lookupKey(part));
    const file = name === undefined ? null : this.zip.file(name);
    if (!file) return null;
    return file.async("string").catch((error: unknown) => {
      throw new FileError("damaged", `${part} cannot be unpacked: ${String(error)}`);
    });
  }

  async bytes(part: string): Promise<Uint8Array | null> {
    const name = this.names.get(lookupKey(part));
    return (await this.zip.file(name ?? "")?.async("uint8array")) ?? null;
  }

  /** @returns the part as XML; null when it is not there. */
  async xml(part: string): Promise<XmlElement | null> {
    const text = await this.text(part);
    if (text === null) return null;
    try {
      return parseXml(text);
    } catch (error) {
      throw new FileError("damaged", `${part} is not well-formed: ${String(error)}`);
    }
  }

  /** @returns the relations of a part; of the package itself for "". */
  async relations(part: string): Promise<Relation[]> {
    return readRelations(part, await this.xml(relationsPart(part)));
  }
}

/** @param root the part of relations; null when the part has none */
export function readRelations(part: string, root: XmlElement | null): Relation[] {
  return childrenOf(root ?? undefined, "Relationship").map((element) => readRelation(part, element));
}

function readRelation(part: string, element: XmlElement): Relation {
  const target = attributeOf(element, "Target") ?? "";
  const external = attributeOf(element, "TargetMode") === "External";
  return {
    id: attributeOf(element, "Id") ?? "",
    kind: (attributeOf(element, "Type") ?? "").split("/").pop() ?? "",
    target: external ? target : resolvePart(part, target),
    external,
  };
}

function lookupKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\//, "").toLowerCase();
}

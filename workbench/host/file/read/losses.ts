import type { OfficePackage } from "../package/office-package";
import type { XmlElement } from "../xml/element";

/** What saving a changed file cannot keep; docs/known-limitations.md explains each. */
export type Loss = "digitalSignature" | "strictFormat";

const STRICT = "http://purl.oclc.org/ooxml/";

export function readLosses(file: OfficePackage, workbook: XmlElement): Loss[] {
  const signed = file.parts().some((part) => part.toLowerCase().startsWith("_xmlsignatures/"));
  const strict = Object.values(workbook.attributes).some((value) => value.startsWith(STRICT));
  return [...(signed ? ["digitalSignature" as const] : []), ...(strict ? ["strictFormat" as const] : [])];
}

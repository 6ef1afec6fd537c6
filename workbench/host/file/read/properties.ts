import type { OfficePackage } from "../package/office-package";
import { childrenOf, childOf, textOf } from "../xml/query";

/** office.js's names of the properties in docProps/core.xml and docProps/app.xml. */
const CORE: Readonly<Record<string, string>> = {
  title: "title", subject: "subject", creator: "author", keywords: "keywords", description: "comments",
  category: "category", lastModifiedBy: "lastAuthor",
};
const APP: Readonly<Record<string, string>> = { Company: "company", Manager: "manager" };

/** @returns the document's properties by office.js's names; only those the file has. */
export async function readProperties(file: OfficePackage): Promise<Record<string, string>> {
  const relations = await file.relations("");
  const part = (kind: string): string => relations.find((relation) => relation.kind === kind)?.target ?? "";
  return {
    ...(await readPart(file, part("core-properties"), CORE)),
    ...(await readPart(file, part("extended-properties"), APP)),
  };
}

async function readPart(file: OfficePackage, part: string, words: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const root = part ? await file.xml(part).catch(() => null) : null;
  const found: Record<string, string> = {};
  for (const element of childrenOf(root ?? undefined)) {
    const name = words[element.name];
    if (name && textOf(element) !== "") found[name] = textOf(childOf(root ?? undefined, element.name));
  }
  return found;
}

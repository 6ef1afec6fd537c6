import { asText } from "../../batch/arguments";
import { customPropertyCollectionClass } from "./custom-properties";
import { excelClass, type ExcelClass, type Property } from "../../batch/excel-class";

/** `workbook.properties`. */
export const documentPropertiesClass: ExcelClass<null> = excelClass("DocumentProperties", () => ({
  objects: { custom: () => customPropertyCollectionClass.of(null) },
  properties: {
    ...Object.fromEntries(["title", "subject", "author", "keywords", "comments", "category", "manager", "company"].map((name) => [name, property(name)])),
    lastAuthor: { get: (_self, { book }) => book.side.properties["lastAuthor"] ?? "" },
    revisionNumber: { get: (_self, { book }) => Number(book.side.properties["revisionNumber"] ?? 0) },
    creationDate: { get: (_self, { book, openedAt }) => book.side.properties["creationDate"] ?? openedAt },
  },
}));

function property(name: string): Property<null> {
  return {
    get: (_self, { book }) => book.side.properties[name] ?? "",
    set: (_self, value, { book }) => void (book.side.properties[name] = asText(value)),
  };
}

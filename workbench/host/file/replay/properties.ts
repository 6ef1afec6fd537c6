import type { AppProperties, DocProperties } from "excelize-wasm";
import type { Excelize } from "../excelize";

/** office.js's names of the document's properties, and excelize's. */
const CORE: Readonly<Record<string, keyof DocProperties>> = {
  title: "Title", subject: "Subject", author: "Creator", keywords: "Keywords", comments: "Description",
  category: "Category", lastAuthor: "LastModifiedBy",
};
const APP: Readonly<Record<string, keyof AppProperties>> = { company: "Company" };

export function replayProperties(book: Excelize, properties: Readonly<Record<string, string>>): void {
  book.call("SetDocProps", { ...book.call("GetDocProps").props, ...renamed(properties, CORE) });
  book.call("SetAppProps", { ...book.call("GetAppProps").props, ...renamed(properties, APP) });
}

function renamed(properties: Readonly<Record<string, string>>, words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => (words[name] ? [[words[name], value] as const] : [])),
  );
}

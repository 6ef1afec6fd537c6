import JSZip from "jszip";
import { PackageDraft } from "../workbench/host/file/package/draft";
import { OfficePackage } from "../workbench/host/file/package/office-package";
import { prefixCoreProperties } from "../workbench/host/file/patch/core-properties";

const CONTENT_TYPES = "[Content_Types].xml";
/** The first moment that a zip entry can bear. */
const DATE = new Date(Date.UTC(1980, 0, 1));

/** Excelize lists the content types in another order each time. @returns the same workbook, the same bytes each time */
export async function settled(workbook: Uint8Array): Promise<Uint8Array> {
  const draft = new PackageDraft(await OfficePackage.read(workbook));
  await prefixCoreProperties(draft);
  const from = await JSZip.loadAsync(await draft.bytes(workbook));
  const to = new JSZip();
  for (const name of Object.keys(from.files).sort()) {
    const bytes = await from.files[name]?.async("uint8array");
    if (bytes !== undefined) to.file(name, name === CONTENT_TYPES ? inOrder(bytes) : bytes, { date: DATE, createFolders: false });
  }
  return to.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "DOS" });
}

function inOrder(contentTypes: Uint8Array): string {
  const xml = new TextDecoder().decode(contentTypes);
  const defaults = [...xml.matchAll(/<Default [^>]*?(?:\/>|><\/Default>)/g)].map(([element]) => element);
  const rest = defaults.reduce((text, element) => text.replace(element, ""), xml);
  return rest.replace(/<Types[^>]*>/, (types) => types + defaults.sort().join(""));
}

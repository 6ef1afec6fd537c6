import JSZip from "jszip";

const decoded = (text: string): string =>
  text.replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code))).replace(/&lt;/gu, "<").replace(/&gt;/gu, ">").replace(/&quot;/gu, '"').replace(/&apos;/gu, "'").replace(/&amp;/gu, "&");

/** What stands in a sheet's cells, by their addresses: numbers at ten digits, texts; empty ones left out. */
export type SavedResults = Readonly<Record<string, string>>;

/** @returns what stands in each of the sheets in the file */
export async function savedResults(workbook: Uint8Array, sheets: readonly string[]): Promise<SavedResults[]> {
  const zip = await JSZip.loadAsync(workbook);
  const part = async (name: string): Promise<string> => (await zip.file(name)?.async("string")) ?? "";
  const [book, relations, strings] = await Promise.all([part("xl/workbook.xml"), part("xl/_rels/workbook.xml.rels"), part("xl/sharedStrings.xml")]);
  const shared = [...strings.matchAll(/<si\b[^>]*?(?:\/>|>(.*?)<\/si>)/gsu)].map(([, item = ""]) =>
    decoded([...item.matchAll(/<t\b[^>]*>(.*?)<\/t>/gsu)].map(([, text]) => text).join("")),
  );
  return Promise.all(sheets.map(async (sheet) => cellsIn(await part(`xl/${targetOf(sheet, book, relations)}`), shared)));
}

function targetOf(sheet: string, book: string, relations: string): string {
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`, "u").exec(book)?.[1] ?? "";
  const relation = relations.match(/<Relationship [^>]*>/gu)?.find((one) => one.includes(`Id="${id}"`)) ?? "";
  return /Target="\/?(?:xl\/)?([^"]+)"/u.exec(relation)?.[1] ?? "";
}

function cellsIn(sheet: string, shared: readonly string[]): SavedResults {
  const cells = [...sheet.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)].map(([, head = "", body = ""]) => {
    const value = /<v>(.*?)<\/v>/su.exec(body)?.[1] ?? "";
    const isText = / t="(?:str|inlineStr|e)"/u.test(head);
    const said = / t="s"/u.test(head) ? (shared[Number(value)] ?? "") : isText || value === "" ? decoded(value) : String(Number(Number(value).toPrecision(10)));
    return [/ r="([A-Z]+\d+)"/u.exec(head)?.[1] ?? "", said] as const;
  });
  return Object.fromEntries(cells.filter(([, said]) => said !== ""));
}

import JSZip from "jszip";

const decoded = (text: string): string =>
  text.replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code))).replace(/&lt;/gu, "<").replace(/&gt;/gu, ">").replace(/&quot;/gu, '"').replace(/&apos;/gu, "'").replace(/&amp;/gu, "&");

/** @returns what stands in a sheet's cells in the file, by their addresses: numbers at ten digits, texts; empty ones left out */
export async function savedResults(workbook: Uint8Array, sheet: string): Promise<Readonly<Record<string, string>>> {
  const zip = await JSZip.loadAsync(workbook);
  const part = async (name: string): Promise<string> => (await zip.file(name)?.async("string")) ?? "";
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`, "u").exec(await part("xl/workbook.xml"))?.[1] ?? "";
  const relation = (await part("xl/_rels/workbook.xml.rels")).match(/<Relationship [^>]*>/gu)?.find((one) => one.includes(`Id="${id}"`)) ?? "";
  const target = /Target="\/?(?:xl\/)?([^"]+)"/u.exec(relation)?.[1] ?? "";
  const shared = [...(await part("xl/sharedStrings.xml")).matchAll(/<si\b[^>]*?(?:\/>|>(.*?)<\/si>)/gsu)].map(([, item = ""]) =>
    decoded([...item.matchAll(/<t\b[^>]*>(.*?)<\/t>/gsu)].map(([, text]) => text).join("")),
  );
  const cells = [...(await part(`xl/${target}`)).matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)].map(([, head = "", body = ""]) => {
    const value = /<v>(.*?)<\/v>/su.exec(body)?.[1] ?? "";
    const isText = / t="(?:str|inlineStr|e)"/u.test(head);
    const said = / t="s"/u.test(head) ? (shared[Number(value)] ?? "") : isText || value === "" ? decoded(value) : String(Number(Number(value).toPrecision(10)));
    return [/ r="([A-Z]+\d+)"/u.exec(head)?.[1] ?? "", said] as const;
  });
  return Object.fromEntries(cells.filter(([, said]) => said !== ""));
}

/** Names of parts inside a package: without a leading slash, as in the zip. */

/** @returns the part that `target` names, seen from the part `from`; "/xl/a.xml" is absolute. */
export function resolvePart(from: string, target: string): string {
  const clean = decodeTarget(target).replace(/\\/g, "/");
  const start = clean.startsWith("/") ? [] : from.split("/").slice(0, -1);
  const path: string[] = [];
  for (const step of [...start, ...clean.split("/")]) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** @returns where the relations of a part stand: "xl/_rels/workbook.xml.rels"; of the package for "". */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** @returns the target that names `part` in the relations of the part `from`: the shortest of Excel's own ways */
export function relationTarget(from: string, part: string): string {
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  return part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
}

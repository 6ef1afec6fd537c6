import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";

/** Where the add-in's own page is served from. */
export const PAGE_ORIGIN = "https://localhost";

/** Microsoft's content delivery networks for office.js: the whole world's, and the one of Office operated by 21Vianet. */
const OFFICE_JS_BASES = [
  "https://appsforoffice.microsoft.com/lib/1/hosted/",
  "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/",
];

/**
 * The files that the page may load: the built add-in, and office.js out of its npm package. Nothing else, and never the
 * network.
 */
export class PageFiles {
  private readonly officeJs = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

  /** @param dist the folder of the built add-in, served as https://localhost/ */
  constructor(private readonly dist: string) {}

  /** @throws Error that names the address when it is not the page's, or there is no such file */
  read(url: string): Buffer {
    const file = this.fileOf(url);
    if (file === null) throw new Error(`The host serves no ${url}: only the add-in's own files and office.js, never the network.`);
    if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`${url} is not there (${file}).`);
    return readFileSync(file);
  }

  private fileOf(url: string): string | null {
    const { origin, pathname } = new URL(url);
    if (origin === PAGE_ORIGIN) return within(this.dist, pathname);
    const base = OFFICE_JS_BASES.find((candidate) => url.toLowerCase().startsWith(candidate));
    if (base === undefined) return null;
    // The package's folders are in lower case; office.js asks for "zh-CN/office_strings.js".
    return within(this.officeJs, pathname.slice(new URL(base).pathname.length).toLowerCase());
  }
}

/** @returns the file below `folder`; null when the path leads out of it */
function within(folder: string, path: string): string | null {
  const file = normalize(join(folder, decodeURIComponent(path)));
  return file.startsWith(normalize(folder) + sep) ? file : null;
}

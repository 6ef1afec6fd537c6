import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, extname, join, normalize, sep } from "node:path";

export interface ServedFolders {
  /** The project's folder. */
  readonly root: string;
  /** The built add-in. */
  readonly dist: string;
  /** The folder of office.js in its package. */
  readonly officeJs: string;
  /** A workbook to begin with, an absolute path; the sample when null. */
  readonly workbook: string | null;
}

export interface WorkbookLink {
  readonly name: string;
  readonly url: string;
}

/** What the page is told first. */
export interface Start {
  readonly workbook: WorkbookLink | null;
  readonly samples: readonly WorkbookLink[];
}

const START = "/start/";
const SAMPLES = "/samples/";
const OFFICE_JS = "/add-in/office-js/";
const ADD_IN = "/add-in/";

/** The files of the workbench by their path in the address; nothing beside them is served. */
export class Files {
  constructor(private readonly folders: ServedFolders) {}

  /** @returns the file behind a decoded path; null when there is none */
  find(path: string): string | null {
    const file = this.locate(path);
    return file !== null && existsSync(file) && statSync(file).isFile() ? file : null;
  }

  get start(): Start {
    const { workbook, root } = this.folders;
    const samples = readdirSync(join(root, "samples")).filter((name) => extname(name) === ".xlsx").sort(byLength);
    const links = samples.map((name) => ({ name, url: SAMPLES + encodeURIComponent(name) }));
    const own = workbook === null ? null : { name: basename(workbook), url: START + encodeURIComponent(basename(workbook)) };
    return { workbook: own ?? links[0] ?? null, samples: links };
  }

  private locate(path: string): string | null {
    const { root, dist, officeJs, workbook } = this.folders;
    const page = join(root, "build", "workbench");
    if (path === "/") return join(page, "index.html");
    if (path === `${OFFICE_JS}AgaveErrorUX/index.html`) return join(root, "workbench", "page", "trust.html");
    // The package's folders are in lower case; office.js asks for "zh-CN/office_strings.js".
    if (path.startsWith(OFFICE_JS)) return below(officeJs, path.slice(OFFICE_JS.length).toLowerCase());
    if (path === `${ADD_IN}taskpane.html`) return join(page, "taskpane.html");
    if (path.startsWith(ADD_IN)) return below(dist, path.slice(ADD_IN.length));
    if (path.startsWith(SAMPLES)) return sample(root, path.slice(SAMPLES.length));
    if (path.startsWith(START)) return workbook;
    return PAGE_FILE.test(path) ? join(page, path) : null;
  }
}

const PAGE_FILE = /^\/(page\.js|page\.css|part-\w+\.js|part-\w+\.css|excelize\.wasm\.gz)$/;

function sample(root: string, name: string): string | null {
  return extname(name) === ".xlsx" ? below(join(root, "samples"), name) : null;
}

/** @returns the file below `folder`; null when the path leads out of it */
function below(folder: string, path: string): string | null {
  const file = normalize(join(folder, path));
  return file.startsWith(normalize(folder) + sep) ? file : null;
}

/** The plain sample comes before those whose names say more. */
function byLength(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : 1);
}

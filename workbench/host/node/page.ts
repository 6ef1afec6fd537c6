import { format } from "node:util";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import { PAGE_ORIGIN, PageFiles } from "./page-files";
import { Furniture } from "./window-furniture";

export interface PageOptions {
  /** The folder of the built add-in. */
  readonly dist: string;
  /** The page to open, below `dist`. */
  readonly file: string;
  /** The window's name, from which office.js learns where it runs. */
  readonly name: string;
  /** Gets every message that the page posts to its parent. */
  readonly onMessage: (text: string) => void;
  /** Gets uncaught errors, `console.error` and files that could not be loaded, each as text. */
  readonly onError: (text: string) => void;
}

/** The add-in's page in Node: scripts run, files come from the disk, nothing comes from the network. */
export class Page {
  private constructor(
    private readonly dom: JSDOM,
    private readonly furniture: Furniture,
  ) {}

  static open(options: PageOptions): Page {
    const files = new PageFiles(options.dist);
    const furniture = new Furniture(options);
    const url = `${PAGE_ORIGIN}/${options.file}`;
    const dom = new JSDOM(files.read(url), {
      url,
      runScripts: "dangerously",
      pretendToBeVisual: true,
      resources: new DiskLoader(files),
      virtualConsole: consoleOf(options.onError),
      beforeParse: (window) => furniture.furnish(window),
    });
    return new Page(dom, furniture);
  }

  get window(): DOMWindow {
    return this.dom.window;
  }

  /** Posts a message to the page, as its parent would: a task of its own. */
  post(text: string): void {
    setImmediate(() => {
      const { window } = this.dom;
      // A closed window has no document any more.
      if (window.document !== undefined) window.dispatchEvent(new window.MessageEvent("message", { data: text, origin: PAGE_ORIGIN }));
    });
  }

  /**
   * Rejects when the page has loaded and office.js still has not started: its script, or one of its siblings, is missing.
   */
  async failed(): Promise<never> {
    const { window } = this.dom;
    await new Promise((resolve) => window.addEventListener("load", resolve, { once: true }));
    if ("Office" in window) return new Promise(() => undefined);
    throw new Error("The page has loaded without office.js.");
  }

  /** Stops the page's scripts and timers. */
  close(): void {
    this.furniture.clear();
    this.dom.window.close();
  }
}

class DiskLoader extends ResourceLoader {
  constructor(private readonly files: PageFiles) {
    super();
  }

  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const loaded = new Promise<Buffer>((resolve) => resolve(this.files.read(url)));
    return Object.assign(loaded, { abort: () => undefined });
  }
}

/** Errors go to `onError`; what the page merely logs is its own affair, since standard output belongs to the command line. */
function consoleOf(onError: (text: string) => void): VirtualConsole {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("error", (...values: unknown[]) => onError(format(...values)));
  virtualConsole.on("jsdomError", (error) => onError(causeOf(error)));
  return virtualConsole;
}

function causeOf(error: Error & { detail?: unknown }): string {
  const cause = error.detail;
  return cause instanceof Object && "stack" in cause ? `${error.message}\n${String(cause.stack)}` : error.message;
}

import { message } from "../../src/regulation/message";
import type { Locale } from "../../src/text/say";
import type { OpenedFile } from "../host/workbook/host-workbook";
import type { Start, WorkbookLink } from "../server/files";
import type { RunningAddIn } from "./add-in/running-add-in";
import type { RibbonButton } from "./manifest/manifest";
import { readManifest } from "./manifest/read-manifest";
import type { Busy } from "./state";
import type { Store } from "./store";
import { pageSpeaker } from "./text/speaker";
import { download } from "./workbook/download";
import { fetchFile, fetchJson, fetchText } from "./workbook/fetch-file";
import type { OpenWorkbook } from "./workbook/open-workbook";
import { Unreadable } from "./workbook/unreadable";

type Engine = typeof import("./engine");

/** Where the add-in is served from. */
const ADD_IN = "add-in/";

/** Elements of the page that React only places: what lives in them outlives any change of the page around them. */
export interface Places {
  readonly grid: HTMLElement;
  readonly addIn: HTMLElement;
}

/** What a user does with the workbench; what there is to see of it is in the store. */
export class Workbench {
  private workbook: OpenWorkbook | null = null;
  private addIn: RunningAddIn | null = null;
  private manifestXml = "";
  private readonly engine: Promise<Engine> = import("./engine");

  constructor(readonly store: Store, private readonly places: Places) {}

  /** Opens the workbook that the server was started with, or the sample. */
  async start(): Promise<void> {
    const [start, manifestXml] = await Promise.all([fetchJson<Start>("start.json"), fetchText(`${ADD_IN}manifest.xml`)]);
    this.manifestXml = manifestXml;
    this.store.set({ samples: start.samples, manifest: this.readManifest() });
    if (start.workbook === null) await this.openNew();
    else await this.openLink(start.workbook);
  }

  async openLink({ name, url }: WorkbookLink): Promise<void> {
    await this.during("opening", async () => this.openFile(await fetchFile(url, name)));
  }

  /** Opens a file of the user's own; what is open stays so when the file is no workbook. */
  async openOwn(file: File): Promise<void> {
    await this.during("opening", () => this.openFile(file));
  }

  async openNew(): Promise<void> {
    await this.during("opening", async () => this.show((await this.engine).blankFile(), `${this.store.get().locale === "en-US" ? "Book1" : "工作簿1"}.xlsx`));
  }

  async save(): Promise<void> {
    const { workbook } = this;
    const { fileName } = this.store.get();
    if (workbook === null || fileName === null) return;
    await this.during("saving", async () => {
      download(await workbook.save(), fileName);
      this.store.set({ unsaved: false });
    });
  }

  /** Presses a button that the add-in put on the ribbon. */
  async press({ id, action }: RibbonButton): Promise<void> {
    const { addIn } = this;
    if (addIn === null || !this.store.get().addInReady) return;
    if (action.kind === "pane") addIn.showPane(!this.store.get().paneVisible);
    else await this.during({ command: id }, () => addIn.run(action.name, id));
  }

  closePane(): void {
    this.addIn?.showPane(false);
  }

  /** Changes the language of page, grid and add-in; the workbook stays as it is. */
  async speak(locale: Locale): Promise<void> {
    this.store.set({ locale });
    this.store.set({ manifest: this.readManifest() });
    this.workbook?.host.univer.setLocale((await this.engine).univerLocale(locale));
    this.workbook?.redraw();
    await this.restartAddIn();
  }

  /** An add-in learns of Office's theme when it starts, so it is started again. */
  async darken(dark: boolean): Promise<void> {
    this.store.set({ dark });
    this.workbook?.host.univer.toggleDarkMode(dark);
    this.workbook?.redraw();
    await this.restartAddIn();
  }

  private async openFile(file: File): Promise<void> {
    const { readWorkbookFile } = await this.engine;
    await this.show(await readWorkbookFile(file), file.name);
  }

  private async show(opened: OpenedFile, fileName: string): Promise<void> {
    const { OpenWorkbook } = await this.engine;
    this.closeWorkbook();
    const { locale, dark } = this.store.get();
    this.store.set({ fileName, unsaved: false, notices: [], notServed: [], requests: [] });
    const container = document.createElement("div");
    this.places.grid.replaceChildren(container);
    const workbook = new OpenWorkbook({
      container,
      locale,
      dark,
      opened,
      charts: () => ({ dark: this.store.get().dark, say: pageSpeaker(this.store.get().locale) }),
      onChange: () => this.store.set({ unsaved: true }),
      onNotServed: (member) => this.tellNotServed(member),
    });
    this.workbook = workbook;
    for (const loss of opened.side.losses) this.store.notify("warning", message(`page.loss.${loss}`));
    await Promise.all([workbook.ready(), this.startAddIn(false)]);
  }

  private async startAddIn(paneVisible: boolean): Promise<void> {
    const { RunningAddIn } = await this.engine;
    const { workbook } = this;
    const { manifest, locale, dark, fileName } = this.store.get();
    if (workbook === null || manifest === null || fileName === null) return;
    const addIn: RunningAddIn = new RunningAddIn({
      place: this.places.addIn,
      manifest,
      locale,
      dark,
      workbook,
      fileName,
      onPane: (visible) => this.store.set({ paneVisible: visible }),
      onRequest: () => this.store.set({ requests: [...addIn.frame.addIn.log.entries] }),
      onProblem: (what) => this.store.notify("error", message("page.problem", { what })),
    });
    this.addIn = addIn;
    await addIn.ready;
    if (this.addIn !== addIn) return;
    addIn.showPane(paneVisible);
    this.store.set({ addInReady: true });
  }

  private async restartAddIn(): Promise<void> {
    const { paneVisible } = this.store.get();
    this.closeAddIn();
    await this.startAddIn(paneVisible).catch((error: unknown) => this.store.fault(error));
  }

  private closeAddIn(): void {
    this.addIn?.close();
    this.addIn = null;
    this.store.set({ addInReady: false, paneVisible: false });
  }

  private closeWorkbook(): void {
    this.closeAddIn();
    this.workbook?.close();
    this.workbook = null;
  }

  private readManifest(): ReturnType<typeof readManifest> {
    return readManifest(this.manifestXml, this.store.get().locale, ADD_IN);
  }

  private tellNotServed(member: string): void {
    const { notServed } = this.store.get();
    if (!notServed.includes(member)) this.store.set({ notServed: [...notServed, member] });
    this.store.notify("error", message("page.notServed", { member }));
  }

  private async during(busy: Busy, work: () => Promise<void>): Promise<void> {
    this.store.set({ busy });
    try {
      await work();
    } catch (error) {
      if (error instanceof Unreadable) this.store.notify("error", error.reason);
      else this.store.fault(error);
    } finally {
      this.store.set({ busy: null });
    }
  }
}

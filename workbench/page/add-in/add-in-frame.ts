import { AddIn } from "../../host/transport/add-in";
import { frameName } from "../../host/transport/context";
import type { BatchExecutor, CellEdit } from "../../host/transport/excel-requests";
import type { Locale } from "../../../src/text/say";

const PAGE = "add-in/taskpane.html";

export interface FrameOptions {
  /** Where the frame is put; it stays there, shown or not, for as long as the add-in runs. */
  readonly place: HTMLElement;
  readonly locale: Locale;
  readonly title: string;
  readonly addInId: string;
  readonly documentUrl: string;
  readonly workbook: BatchExecutor;
  readonly cellEdit: CellEdit;
  readonly onProblem: (what: string) => void;
}

/** The add-in's page in a frame of this one, and the host's side of the conversation with it. */
export class AddInFrame {
  readonly addIn: AddIn;
  readonly element: HTMLIFrameElement;

  constructor({ place, title, ...options }: FrameOptions) {
    const { locale, addInId, documentUrl } = options;
    const identity = { locale, addInId, documentUrl, hostOrigin: location.origin, paneVisible: false };
    this.element = document.createElement("iframe");
    this.addIn = new AddIn({ ...options, identity, post: (text) => this.element.contentWindow?.postMessage(text, location.origin) });
    window.addEventListener("message", this.receive);
    this.element.title = title;
    // office.js reads where it runs from the frame's name, so it must be there before the page.
    this.element.name = frameName(identity);
    this.element.src = PAGE;
    place.replaceChildren(this.element);
  }

  /** The add-in's window: it has this page's origin. */
  get window(): Window | null {
    return this.element.contentWindow;
  }

  close(): void {
    window.removeEventListener("message", this.receive);
    this.addIn.close();
    this.element.remove();
  }

  private readonly receive = ({ source, origin, data }: MessageEvent): void => {
    if (source === this.element.contentWindow && origin === location.origin && typeof data === "string") this.addIn.receive(data);
  };
}

import type { Message } from "../../src/regulation/message";
import type { Locale } from "../../src/text/say";
import type { RequestEntry } from "../host/transport/request-log";
import type { WorkbookLink } from "../server/files";
import type { Manifest } from "./manifest/manifest";

/** A line above the grid that says what happened. */
export interface Notice {
  readonly id: number;
  readonly intent: "info" | "success" | "warning" | "error";
  readonly text: Message;
}

/** What the workbench is doing, so that its user waits: opening, saving, or the id of a ribbon button's command. */
export type Busy = "opening" | "saving" | { readonly command: string };

export interface WorkbenchState {
  readonly locale: Locale;
  readonly dark: boolean;
  /** Null until the add-in's manifest has been read. */
  readonly manifest: Manifest | null;
  readonly samples: readonly WorkbookLink[];
  /** Null while no workbook is open. */
  readonly fileName: string | null;
  readonly unsaved: boolean;
  readonly busy: Busy | null;
  /** The add-in's page listens: its buttons work. */
  readonly addInReady: boolean;
  readonly paneVisible: boolean;
  readonly notices: readonly Notice[];
  readonly developer: boolean;
  readonly requests: readonly RequestEntry[];
  /** Members of Excel's that the add-in asked for and the host lacks, each once. */
  readonly notServed: readonly string[];
}

export const INITIAL_STATE: WorkbenchState = {
  locale: "zh-CN",
  dark: false,
  manifest: null,
  samples: [],
  fileName: null,
  unsaved: false,
  busy: "opening",
  addInReady: false,
  paneVisible: false,
  notices: [],
  developer: false,
  requests: [],
  notServed: [],
};

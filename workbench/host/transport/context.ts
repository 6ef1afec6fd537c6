/** How the host introduces itself to office.js: Excel on the web, with these requirement sets. */

/** What the page sees through `Office.context.requirements.isSetSupported`. */
export const REQUIREMENT_SETS: Readonly<Record<string, number>> = {
  ExcelApi: 1.17,
  SharedRuntime: 1.2,
  SharedRuntimeInternal: 1.2,
  AddInCommands: 1.3,
  RibbonApi: 1.2,
  CustomFunctions: 1.9,
  CustomFunctionsRuntime: 1.4,
  DelayForCellEdit: 1.1,
};

/** The message with which `Office.onReady` begins; its answer carries the context. */
export const GET_APP_CONTEXT = "ContextActivationManager_getAppContextAsync";

export interface AddInIdentity {
  /** BCP 47, such as "zh-CN": the language of Office's own texts and of the add-in. */
  readonly locale: string;
  /** Origin of the page that holds the add-in, such as "https://localhost". */
  readonly hostOrigin: string;
  /** The add-in's id in its manifest. */
  readonly addInId: string;
  /** As `Office.context.document.url` gives it. */
  readonly documentUrl: string;
  /** Whether the page starts as a visible task pane, or hidden for its functions and commands (`Office.onReady`'s `addin`). */
  readonly paneVisible: boolean;
}

const CONVERSATION = "zhgz-conversation";
const CORRELATION = "00000000-0000-4000-8000-000000000001";
/** OSF.HostInfoFlags: shared app, custom functions and two more that Excel sets with them. */
const SHARED_RUNTIME_FLAGS = 15;
const APP_EXCEL_WEB = 16;
const CLIENT_MODE_READ_WRITE = 1;
const REASON_INSERTED = 2;
const CONTROL_TASK_PANE = 1;
const DISPLAY_MODE = { hidden: 1, taskPane: 2 } as const;

/** @returns the `name` of the page's window (or iframe), from which office.js learns where it runs */
export function frameName(identity: AddInIdentity): string {
  const host = ["Excel", "Web", "16.01", identity.locale, CORRELATION, "", "", String(SHARED_RUNTIME_FLAGS)];
  return JSON.stringify({
    hostInfo: host.join("|"),
    xdmInfo: [CONVERSATION, identity.addInId, identity.hostOrigin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}

/** @returns the app context: what `Office.context` is made of */
export function appContext(identity: AddInIdentity): Readonly<Record<string, unknown>> {
  return {
    _id: identity.addInId,
    _appInstanceId: identity.addInId,
    _appName: APP_EXCEL_WEB,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.17000.10000",
    _appUILocale: identity.locale,
    _dataLocale: identity.locale,
    _docUrl: identity.documentUrl,
    _clientMode: CLIENT_MODE_READ_WRITE,
    _settings: [],
    _reason: REASON_INSERTED,
    _osfControlType: CONTROL_TASK_PANE,
    _eToken: "",
    _correlationId: CORRELATION,
    _initialDisplayMode: identity.paneVisible ? DISPLAY_MODE.taskPane : DISPLAY_MODE.hidden,
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
  };
}

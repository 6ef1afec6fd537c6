import { Commands } from "./commands";
import { AddInConnection, type HostMethod } from "./connection";
import { appContext, type AddInIdentity } from "./context";
import { CustomFunctionCalls } from "./custom-functions";
import { ExcelRequests, type BatchExecutor, type CellEdit, type Fault } from "./excel-requests";
import { Pane } from "./pane";
import { RequestLog } from "./request-log";
import { Services, type Service } from "./services";

const EXECUTE_BATCH = 93;
const COMMAND_COMPLETED = 94;
const CATEGORY_EVENT = 65536;

export interface AddInOptions {
  readonly identity: AddInIdentity;
  /** Posts a message text to the add-in's page. */
  readonly post: (text: string) => void;
  readonly workbook: BatchExecutor;
  /** Told in words: something the page asked for that this host does not know, or a fault of the host itself. */
  readonly onProblem: (what: string) => void;
  readonly fault?: Fault;
  readonly cellEdit?: CellEdit;
}

/**
 * One add-in in the host: whatever its page posts goes to `receive`, whatever the host has to say goes out by `post`.
 * The same in the browser (an iframe) and in Node (jsdom).
 */
export class AddIn {
  readonly log = new RequestLog();
  readonly commands: Commands;
  readonly functions: CustomFunctionCalls;
  readonly pane: Pane;
  readonly requests: ExcelRequests;
  private readonly connection: AddInConnection;

  constructor(options: AddInOptions) {
    const connection = (): AddInConnection => this.connection;
    this.commands = new Commands(connection);
    this.functions = new CustomFunctionCalls(connection);
    this.pane = new Pane(connection, options.identity.paneVisible);
    this.requests = new ExcelRequests({ workbook: options.workbook, services: this.services(), log: this.log, cellEdit: options.cellEdit });
    this.requests.fault = options.fault ?? null;
    this.connection = new AddInConnection({
      post: options.post,
      context: appContext(options.identity),
      methods: this.methods(),
      onProblem: options.onProblem,
    });
  }

  /** Takes a message that the page posted to its parent. */
  receive(text: string): void {
    this.connection.receive(text);
  }

  /** Resolves when the page's own runtime listens: ribbon commands and function calls reach it. */
  async ready(): Promise<void> {
    await Promise.all([this.connection.registered("appCommandInvoked"), this.connection.registered("richApiMessage")]);
  }

  /** Raises an event of the workbook. @param type office.js's number of it; @param target the id of what it happened to */
  tellEvent(type: number, target: string, args: object): void {
    if (!this.connection.isRegistered("richApiMessage")) return;
    this.connection.raise("richApiMessage", { ArrayData: [[CATEGORY_EVENT, type, target, JSON.stringify(args), ""]] });
  }

  /** Raises `Workbook.onSelectionChanged`, which office.js takes from an older set of events. */
  tellSelection(): void {
    if (this.connection.isRegistered("documentSelectionChanged")) this.connection.raise("documentSelectionChanged", {});
  }

  /** Raises `SettingCollection.onSettingsChanged`, which comes by the same older way. */
  tellSettings(): void {
    if (this.connection.isRegistered("settingsChanged")) this.connection.raise("settingsChanged", {});
  }

  close(): void {
    this.connection.close();
  }

  private methods(): ReadonlyMap<number, HostMethod> {
    return new Map([
      [EXECUTE_BATCH, this.requests.method],
      [COMMAND_COMPLETED, this.commands.completed],
    ]);
  }

  private services(): Services {
    const actionHandler: Service = { NotifyActionHandlerReady: () => null };
    return new Services(
      new Map<string, Service>([
        ["Microsoft.ExcelServices.CustomFunctions", this.functions.service],
        ["Microsoft.AppRuntime.AppRuntimeService", this.pane.runtimeService],
        ["Microsoft.AppRuntime.AppRuntimePersistenceService", this.pane.persistenceService],
        ["Microsoft.InternalService.AddinInternalService", actionHandler],
      ]),
    );
  }
}

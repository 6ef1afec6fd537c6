import { GET_APP_CONTEXT } from "./context";
import { answer, ERROR_HANDLING_REQUEST, event, readRequest, type PageRequest } from "./messages";

/** OfficeJs error codes (OSF.DDA.ErrorCodeManager) that a method of the host may answer with. */
export const OFFICE_ERROR = {
  none: 0,
  operationNotSupported: 5000,
  internalError: 5001,
  /** A cell is being edited: office.js makes `InvalidOperationInCellEditMode` of it. */
  cellIsEdited: 5004,
} as const;

/** What a method of the host gives back: `data` goes to the page as `Data`. */
export interface MethodAnswer {
  readonly error: number;
  readonly data?: unknown;
  /** What is to be done once the page has its answer. */
  readonly after?: () => void;
}

/** A method of the host by its dispatch id; `call` is the library's object of arguments. */
export type HostMethod = (call: Readonly<Record<string, unknown>>) => Promise<MethodAnswer>;

export interface ConnectionOptions {
  /** Posts a message text to the page. */
  readonly post: (text: string) => void;
  readonly context: Readonly<Record<string, unknown>>;
  readonly methods: ReadonlyMap<number, HostMethod>;
  /** Told in words: something the page asked for that this host does not know, or a method of the host that broke. */
  readonly onProblem: (what: string) => void;
}

/** Names of the host's events that the page registers for. */
export type HostEvent = "appCommandInvoked" | "documentSelectionChanged" | "richApiMessage" | "settingsChanged";

/** One page's conversation with the host. */
export class AddInConnection {
  private readonly registrations = new Map<string, PageRequest>();
  private readonly waiting = new Map<string, (() => void)[]>();
  private closed = false;

  constructor(private readonly options: ConnectionOptions) {}

  /** Takes a message that the page posted to its parent; foreign messages are ignored. */
  receive(text: string): void {
    const request = readRequest(text);
    if (request === null || this.closed) return;
    if (request.type === "register") this.register(request);
    else if (request.type === "unregister") this.unregister(request);
    else void this.invoke(request);
  }

  /** Raises an event of the host in the page. @throws Error when the page has not registered for it */
  raise(name: HostEvent, data: unknown): void {
    const registration = this.registrations.get(name);
    if (registration === undefined) throw new Error(`The page has not registered for the event ${name}.`);
    this.post(event(registration, data));
  }

  isRegistered(name: HostEvent): boolean {
    return this.registrations.has(name);
  }

  /** Resolves when the page has registered for the event. */
  registered(name: HostEvent): Promise<void> {
    if (this.isRegistered(name)) return Promise.resolve();
    return new Promise((resolve) => this.waiting.set(name, [...(this.waiting.get(name) ?? []), resolve]));
  }

  /** Nothing is received or posted any more. */
  close(): void {
    this.closed = true;
  }

  private register(request: PageRequest): void {
    this.registrations.set(request.action, request);
    this.post(answer(request, { Error: OFFICE_ERROR.none, Version: 1 }));
    this.waiting.get(request.action)?.forEach((resolve) => resolve());
    this.waiting.delete(request.action);
  }

  private unregister(request: PageRequest): void {
    this.registrations.delete(request.action);
    this.post(answer(request, { Error: OFFICE_ERROR.none, Version: 1 }));
  }

  private async invoke(request: PageRequest): Promise<void> {
    if (request.action === GET_APP_CONTEXT) this.post(answer(request, this.options.context));
    else if (request.action === "executeMethod") await this.execute(request);
    else if (request.action === "ContextActivationManager_notifyHost") this.post(answer(request, null));
    else {
      this.options.onProblem(`host action ${request.action}`);
      this.post(answer(request, null, ERROR_HANDLING_REQUEST));
    }
  }

  private async execute(request: PageRequest): Promise<void> {
    const call = request.data as Readonly<Record<string, unknown>>;
    const { DispatchId: id } = call["DdaMethod"] as { DispatchId: number };
    const method = this.options.methods.get(id);
    if (method === undefined) {
      this.options.onProblem(`host method with dispatch id ${id}`);
      this.post(answer(request, { Version: 1, Error: OFFICE_ERROR.operationNotSupported }));
      return;
    }
    const { error, data, after } = await this.guarded(method, call);
    this.post(answer(request, { Version: 1, Error: error, Data: data }));
    after?.();
  }

  /** A fault of the host itself must not leave the page waiting for ever. */
  private async guarded(method: HostMethod, call: Readonly<Record<string, unknown>>): Promise<MethodAnswer> {
    try {
      return await method(call);
    } catch (error) {
      this.options.onProblem(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return { error: OFFICE_ERROR.internalError };
    }
  }

  private post(text: string): void {
    if (!this.closed) this.options.post(text);
  }
}

import { OFFICE_ERROR, type AddInConnection, type HostMethod } from "./connection";

interface RunningCommand {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Ribbon commands (ExecuteFunction): raised in the page, finished by its `event.completed()`. */
export class Commands {
  private readonly running = new Map<string, RunningCommand>();
  private next = 1;

  constructor(private readonly connection: () => AddInConnection) {}

  /**
   * Presses a button of the ribbon.
   * @param functionName the manifest's FunctionName, which the page named in `Office.actions.associate`
   * @param controlId the button's id in the manifest
   * @returns when the page says that the command is completed
   * @throws Error when no function of that name is associated
   */
  async run(functionName: string, controlId: string = functionName): Promise<void> {
    await this.connection().registered("appCommandInvoked");
    const id = `command-${this.next++}`;
    return new Promise((resolve, reject) => {
      const named = (error: Error): void => reject(new Error(`${functionName}: ${error.message}`));
      this.running.set(id, { resolve, reject: named });
      this.connection().raise("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: controlId } })]);
    });
  }

  /** The method behind dispatch id 94: `{0: command id, 1: status, 2: data}`. */
  readonly completed: HostMethod = (call) => {
    const { 0: id, 1: status } = call as { readonly 0: string; readonly 1: number };
    const command = this.running.get(id);
    this.running.delete(id);
    if (status === OFFICE_ERROR.none) command?.resolve();
    else command?.reject(new Error(`the page has no such command (office.js error ${status})`));
    return Promise.resolve({ error: OFFICE_ERROR.none });
  };
}

import { message } from "../../src/regulation/message";
import type { Message } from "../../src/regulation/message";
import { INITIAL_STATE, type Notice, type WorkbenchState } from "./state";

/** The state of the page, for React to follow. */
export class Store {
  private current: WorkbenchState = INITIAL_STATE;
  private readonly listeners = new Set<() => void>();
  private nextNotice = 1;

  constructor(initial: Partial<WorkbenchState> = {}) {
    this.current = { ...INITIAL_STATE, ...initial };
  }

  readonly get = (): WorkbenchState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<WorkbenchState>): void {
    const entries = Object.entries(change) as [keyof WorkbenchState, unknown][];
    if (entries.every(([key, value]) => this.current[key] === value)) return;
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Says something above the grid; said again, it replaces what it said before. */
  notify(intent: Notice["intent"], text: Message): void {
    const others = this.current.notices.filter((notice) => notice.text.key !== text.key);
    this.set({ notices: [...others, { id: this.nextNotice++, intent, text }] });
  }

  /** What went wrong in the workbench itself. */
  fault(error: unknown): void {
    this.notify("error", message("page.fault", { reason: error instanceof Error ? error.message : String(error) }));
  }

  dismiss(id: number): void {
    this.set({ notices: this.current.notices.filter((notice) => notice.id !== id) });
  }
}

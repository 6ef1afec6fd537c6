import type { AddInConnection } from "./connection";
import { LISTENED, type Service, type ServiceWithEvents } from "./services";

export type PaneState = "Inactive" | "Background" | "Visible";

const CATEGORY_EVENT = 65536;
const VISIBILITY_CHANGED = 65539;

/**
 * The task pane of a shared runtime: `Office.addin.showAsTaskpane`, `hide`, `onVisibilityModeChanged` and
 * `setStartupBehavior` arrive at two services of the host.
 */
export class Pane {
  state: PaneState;
  /** What the document keeps: whether the add-in starts with it. */
  startState: PaneState = "Inactive";
  onChange: (state: PaneState) => void = () => undefined;

  constructor(
    private readonly connection: () => AddInConnection,
    visible: boolean,
  ) {
    this.state = visible ? "Visible" : "Background";
  }

  /** Shows or hides the pane, as the page may ask and as the host does when its user closes it. */
  set(state: PaneState): void {
    if (state === this.state) return;
    this.state = state;
    this.onChange(state);
    this.tell();
  }

  private tell(): void {
    const visibility = JSON.stringify({ visibility: this.state === "Visible" ? "Visible" : "Hidden" });
    const entry = [CATEGORY_EVENT, VISIBILITY_CHANGED, "", visibility, "visibility"];
    if (this.connection().isRegistered("richApiMessage")) this.connection().raise("richApiMessage", { ArrayData: [entry] });
  }

  readonly runtimeService: ServiceWithEvents = {
    GetAppRuntimeState: () => this.state,
    SetAppRuntimeState: (state) => this.set(state as PaneState),
    // A user may open the pane before the page has come to listen; the page would wait for ever.
    [LISTENED]: () => {
      if (this.state === "Visible") this.tell();
    },
  };

  readonly persistenceService: Service = {
    GetAppRuntimeStartState: () => this.startState,
    SetAppRuntimeStartState: (state) => {
      this.startState = state as PaneState;
    },
  };
}

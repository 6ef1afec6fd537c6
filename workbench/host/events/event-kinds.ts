/** Excel's events: the number by which office.js knows each, and the name by which it registers for it. */
const KINDS = {
  /** office.js hears of settings by an older way: `addIn.tellSettings`. */
  SettingsChanged: [0, "SettingsChangedEvent"],
  DataChanged: [10, "DataChangedEvent"],
  Activated: [11, "ActivatedEvent"],
  Deactivated: [12, "DeactivatedEvent"],
  Added: [13, "AddedEvent"],
  SelectionChanged: [14, "SelectionChangedEvent"],
  Deleted: [15, "DeletedEvent"],
  Calculated: [16, "CalculatedEvent"],
  FormatChanged: [18, "FormatChangedEvent"],
  RowSorted: [19, "RowSortedEvent"],
  ColumnSorted: [20, "ColumnSortedEvent"],
  SingleClicked: [21, "SingleClickedEvent"],
  RowHiddenChanged: [22, "RowHiddenChangedEvent"],
  FormulaChanged: [23, "FormulaChangedEvent"],
  ProtectionChanged: [24, "ProtectionChangedEvent"],
  NameChanged: [25, "EventNameChanged"],
  VisibilityChanged: [26, "EventVisibilityChanged"],
  Moved: [27, "EventMoved"],
  ChartAdded: [50, "AddedEvent"],
  ChartActivated: [51, "ActivatedEvent"],
  ChartDeactivated: [52, "DeactivatedEvent"],
  ChartDeleted: [53, "DeletedEvent"],
  TableSelectionChanged: [100, "SelectionChangedEvent"],
  TableChanged: [101, "DataChangedEvent"],
  TableAdded: [102, "AddedEvent"],
  TableDeleted: [103, "DeletedEvent"],
  CommentAdded: [250, "AddedEvent"],
  CommentDeleted: [251, "DeletedEvent"],
  CommentChanged: [252, "ChangedEvent"],
  ShapeActivated: [2101, "ActivatedEvent"],
  ShapeDeactivated: [2102, "DeactivatedEvent"],
  AutoSaveSettingChanged: [2200, "AutoSaveSettingChangedEvent"],
  WorkbookActivated: [2203, "ActivatedEvent"],
} as const;

export type EventKind = keyof typeof KINDS;

export const eventNumber = (kind: EventKind): number => KINDS[kind][0];
export const registerName = (kind: EventKind): string => KINDS[kind][1];

/** What happened, as office.js gets it before it makes the event's arguments of it. */
export interface HostEvent {
  readonly kind: EventKind;
  /** The ids of those whose event it is; `ALL` for the collections of the workbook. */
  readonly targets: readonly string[];
  readonly details: Readonly<Record<string, unknown>>;
}

/** The id that office.js gives to the handlers of what belongs to the whole workbook. */
export const ALL = "Workbook";

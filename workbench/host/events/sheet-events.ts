import type { Events } from "./event-members";

/** The events of a sheet, and of all sheets. */
export const SHEET_EVENTS = {
  onActivated: "Activated", onCalculated: "Calculated", onChanged: "DataChanged", onColumnSorted: "ColumnSorted", onDeactivated: "Deactivated", onFormatChanged: "FormatChanged",
  onFormulaChanged: "FormulaChanged", onNameChanged: "NameChanged", onProtectionChanged: "ProtectionChanged", onRowHiddenChanged: "RowHiddenChanged", onRowSorted: "RowSorted",
  onSelectionChanged: "SelectionChanged", onSingleClicked: "SingleClicked", onVisibilityChanged: "VisibilityChanged",
} as const satisfies Events;

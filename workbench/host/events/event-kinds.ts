/** Events of sheets that the host raises: Excel's internal name for registering, and the number by which office.js knows it. */
export const EVENT_KINDS = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

export type EventKind = keyof typeof EVENT_KINDS;

/** What happened to a sheet, as office.js gets it before it makes the event's arguments of it. */
export interface SheetEvent {
  readonly kind: EventKind;
  readonly worksheetId: string;
  readonly details: Readonly<Record<string, unknown>>;
}

import { Book } from "../workbook/book";
import type { TableSide } from "../workbook/side-model";
import { tellFormulas } from "../workbook/tables";
import type { FilterCriteria } from "../workbook/filter";
import type { EventKind } from "../events/event-kinds";
import type { HostWorkbook } from "../workbook/host-workbook";
import type { Served } from "./excel-class";
import { References } from "./references";

/** What the surroundings (Node or the page) do for a workbook. */
export interface HostServices {
  /** Told of each request that the host could not serve, such as "Range.foo"; for the developers' panel. */
  readonly onNotServed?: (member: string) => void;
}

/** What the Excel classes work with: the open workbook and what requests leave behind in it. */
export class Host {
  readonly book: Book;
  readonly references = new References();
  /** Kinds of events that a script has asked to hear of. */
  readonly events = new Set<EventKind>();
  /** By which fields each table was sorted last. */
  readonly sorts = new Map<TableSide, readonly object[]>();
  /** By sheet and column, what its filter shows, in Excel's words. */
  readonly criteria = new Map<string, Map<number, FilterCriteria>>();
  /** Looks of tables that the side model has no place for. */
  readonly tableLooks = new Map<TableSide, Set<string>>();
  /** Sheets whose row and column headings a script hid. */
  readonly hiddenHeadings = new Set<string>();
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  /** The objects of the request under way; ranges among them follow the sheet's rows and columns. */
  inUse: { objects(): Iterable<Served> } | null = null;

  constructor(readonly workbook: HostWorkbook, readonly services: HostServices = {}) {
    this.book = new Book(workbook);
    for (const table of workbook.side.tables) tellFormulas(this.book, table);
  }

  /** Every object that a script has in its hands, each once. */
  live(): ReadonlySet<Served> {
    return new Set([...this.references.all(), ...(this.inUse?.objects() ?? [])]);
  }
}

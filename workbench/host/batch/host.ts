import { Book } from "../workbook/book";
import type { DefinedName, TableSide } from "../workbook/side-model";
import { tellFormulas } from "../workbook/tables/tables";
import type { FilterCriteria } from "../workbook/filter/filter";
import type { Binding } from "../classes/workbook/bindings";
import type { OwnChart } from "../classes/chart/charts";
import type { ObjectStyleKind, OwnObjectStyles } from "../classes/workbook/object-styles";
import type { EventKind, HostEvent } from "../events/event-kinds";
import type { CustomChecks } from "../formula/custom-checks";
import type { Evaluation } from "../formula/evaluate-formula";
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
  /** Who hands what happens to the add-in; nobody in a host without one. */
  onEvent: (event: HostEvent) => void = () => undefined;
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
  /** A request is under way. */
  busy = false;
  /** `context.runtime.enableEvents`. */
  eventsEnabled = true;
  /** Sheets whose `enableCalculation` a script turned off; it is read back, and calculated nevertheless. */
  readonly uncalculated = new Set<string>();
  /** The password that a script protected the workbook's structure with; "" for none. */
  structurePassword = "";
  /** Table styles and their like that a script added. */
  readonly objectStyles = new Map<ObjectStyleKind, OwnObjectStyles>();
  readonly iteration = { enabled: false, maxIteration: 100, maxChange: 0.001 };
  /** By their ids. */
  readonly bindings = new Map<string, Binding>();
  readonly workbookFlags = new Map<string, boolean>();
  /** A workbook that no file says the age of was made when it was opened. */
  readonly openedAt = new Date().toISOString();
  /** Functions that are called without a cell and have no result yet. */
  private readonly evaluations = new Set<Promise<void>>();
  /** What the formulas of defined names came to when they were last asked for. */
  readonly nameValues = new WeakMap<DefinedName, Evaluation>();
  readonly customChecks: CustomChecks = new Map();
  /** The chart that a script activated last. */
  activeChart: OwnChart | null = null;
  /** The objects of the request under way; ranges among them follow the sheet's rows and columns. */
  inUse: { objects(): Iterable<Served> } | null = null;

  constructor(readonly workbook: HostWorkbook, readonly services: HostServices = {}) {
    this.book = new Book(workbook);
    for (const table of workbook.side.tables) tellFormulas(this.book, table);
  }

  /** Notes a computation that results are read from. */
  evaluating(evaluation: Evaluation): Evaluation {
    this.wait(evaluation.done);
    return evaluation;
  }

  /** Results are read after it, too. */
  wait(computing: Promise<void>): void {
    const done = computing.finally(() => this.evaluations.delete(done));
    this.evaluations.add(done);
  }

  /** Resolves when every formula, in a cell or not, has its value. */
  async settled(): Promise<void> {
    this.book.flush();
    await this.workbook.calculation.settled();
    await Promise.all(this.evaluations);
  }

  /** Every object that a script has in its hands, each once. */
  live(): ReadonlySet<Served> {
    return new Set([...this.references.all(), ...[...this.bindings.values()].map(({ range }) => range), ...(this.inUse?.objects() ?? [])]);
  }
}

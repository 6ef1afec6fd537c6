import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { IdentifierDecorator, IExecutionOptions, IStyleData, Styles, Workbook, Worksheet } from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand, SetWorksheetColumnCountMutation, SetWorksheetColWidthMutation, SetWorksheetRowCountMutation, SetWorksheetRowHeightMutation, SheetsSelectionsService } from "@univerjs/sheets";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { SheetsFilterService } from "@univerjs/sheets-filter";
import { lastColumn, lastRow, toRange, type Area } from "./area";
import { blankSheetSide } from "./blank-snapshot";
import type { HostWorkbook } from "./host-workbook";
import { injectorOf } from "./injector";
import type { Outcome } from "./looks/paint";
import { PendingWrites, type CellMatrix } from "./pending-writes";
import type { SheetSide, SideModel } from "./side-model";
import { Untold, type Axis } from "./untold";

/**
 * Univer's model of an open workbook, with its mutations at hand: below the commands, so without undo, selection, dialogs.
 * Whoever looks at the model through it finds every cell written before.
 */
export class Book {
  private readonly commands: ICommandService;
  private readonly model: Workbook;
  private readonly pending = new PendingWrites();
  private readonly untold = new Untold();
  /** What a change makes of a style, once a first cell has been through it. */
  readonly outcomes = new Map<string, Outcome>();
  private readonly started: Promise<unknown>[] = [];

  constructor(readonly workbook: HostWorkbook) {
    const injector = injectorOf(workbook.univer);
    this.commands = injector.get(ICommandService);
    const model = injector.get(IUniverInstanceService).getUnit<Workbook>(workbook.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!model) throw new Error(`Workbook ${workbook.unitId} is not open.`);
    this.model = model;
  }

  get unitId(): string {
    return this.workbook.unitId;
  }

  get side(): SideModel {
    return this.workbook.side;
  }

  get unit(): Workbook {
    this.flush();
    return this.model;
  }

  get styles(): Styles {
    return this.model.getStyles();
  }

  /** One of Univer's services. */
  service<T>(id: IdentifierDecorator<T>): T {
    this.flush();
    return injectorOf(this.workbook.univer).get(id);
  }

  get formulas(): FormulaDataModel {
    this.flush();
    return injectorOf(this.workbook.univer).get(FormulaDataModel);
  }

  get conditionalRules(): ConditionalFormattingRuleModel {
    return injectorOf(this.workbook.univer).get(ConditionalFormattingRuleModel);
  }

  get validationRules(): SheetDataValidationModel {
    return injectorOf(this.workbook.univer).get(SheetDataValidationModel);
  }

  get filters(): SheetsFilterService {
    return injectorOf(this.workbook.univer).get(SheetsFilterService);
  }

  get lexer(): LexerTreeBuilder {
    return injectorOf(this.workbook.univer).get(LexerTreeBuilder);
  }

  get selections(): SheetsSelectionsService {
    this.flush();
    return injectorOf(this.workbook.univer).get(SheetsSelectionsService);
  }

  /** Runs a Univer mutation or command; a command, unlike a mutation, takes formulas, names and rules along. */
  run(id: string, params: object): void {
    this.beReady();
    this.carryOut(id, params);
  }

  /** As `run`, for what brings a sheet to the front when a user does it, and leaves the one in front there when a script does. */
  runBehind(id: string, params: object): void {
    this.beReady();
    // Univer takes it for another user's doing.
    this.carryOut(id, params, { fromCollab: true });
  }

  /** Runs a mutation that has nothing to do with what stands in cells: what waits to be written can wait on. */
  runBeside(id: string, params: object): void {
    this.carryOut(id, params);
  }

  /**
   * Runs one of those Univer commands that give a promise although all their work is done at once.
   * `finished` tells when one of them failed.
   */
  start(id: string, params: object): void {
    this.beReady();
    this.started.push(this.commands.executeCommand(id, { unitId: this.unitId, ...params }));
  }

  /** The next action of a script begins when this is done. */
  holdFor(work: Promise<void>): void {
    this.started.push(work);
  }

  /** @throws what a started command failed with */
  async finished(): Promise<void> {
    const results = await Promise.all(this.started.splice(0));
    if (results.includes(false)) throw new Error("Univer refused a command.");
  }

  /** Writes cells; a null cell is emptied with its format, a field that is left out stays. */
  write(area: Area, matrix: CellMatrix): void {
    if (this.pending.touches(area)) this.flush();
    this.grow(area);
    this.pending.add(area, matrix);
  }

  /** Writes styles only: no formula needs to be calculated for it. */
  writeStyles(area: Area, matrix: CellMatrix): void {
    if (Object.keys(matrix).length === 0) return;
    if (this.pending.touches(area)) this.flush();
    this.grow(area);
    this.pending.add(area, matrix, true);
  }

  /** Changes the style of one cell at once, as Univer's own mutation does, but tells nobody: see `painted`. */
  restyle(sheetId: string, row: number, column: number, style: IStyleData): void {
    const params = { unitId: this.unitId, subUnitId: sheetId, cellValue: { [row]: { [column]: { s: style } } }, trigger: SetStyleCommand.id };
    SetRangeValuesMutation.handler(injectorOf(this.workbook.univer), params);
  }

  /** Cells of the area have got other styles, which Univer has not been told of. */
  painted(area: Area): void {
    this.grow(area);
    this.untold.paint(area);
  }

  /** Gives rows or columns another size, in pixels; who shows them is told later. */
  resize(axis: Axis, area: Area, size: number): void {
    const params = { unitId: this.unitId, subUnitId: area.sheetId, ranges: [toRange(area)] };
    const injector = injectorOf(this.workbook.univer);
    if (axis === "row") SetWorksheetRowHeightMutation.handler(injector, { ...params, rowHeight: size });
    else SetWorksheetColWidthMutation.handler(injector, { ...params, colWidth: size });
    this.untold.resize(axis, area, size);
  }

  /** Tells Univer what looks otherwise, so that a grid draws it anew. */
  tellUntold(): void {
    this.untold.tellSizes(this);
    this.untold.tellPainted(this);
  }

  /** The sheet's cells as they are in the model, provided that none of the area waits to be written. */
  sheetFor(area: Area): Worksheet | null {
    if (this.pending.touches(area)) this.flush();
    return this.model.getSheetBySheetId(area.sheetId) ?? null;
  }

  /** The sheet for its rows and columns, merges and panes; what its cells hold may still wait. */
  frameOf(sheetId: string): Worksheet | null {
    return this.model.getSheetBySheetId(sheetId) ?? null;
  }

  /** The sheet for how its cells look; what they hold may still wait. */
  looksOf(sheetId: string): Worksheet | null {
    if (this.pending.changesLooks(sheetId)) this.flush();
    return this.frameOf(sheetId);
  }

  /** Hands to Univer what waits to be written. */
  flush(): void {
    for (const { sheetId, matrix, stylesOnly } of this.pending.take()) {
      this.carryOut(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue: matrix, ...(stylesOnly ? { trigger: SetStyleCommand.id } : {}) });
    }
  }

  /** Rows and columns may be about to move: what is known by their numbers goes first. */
  private beReady(): void {
    this.flush();
    this.untold.tellSizes(this);
  }

  /** Lets the sheet grow where the area lies beyond its last row or column. */
  private grow(area: Area): void {
    const sheet = this.model.getSheetBySheetId(area.sheetId);
    const rows = lastRow(area) + 1;
    const columns = lastColumn(area) + 1;
    if (rows > (sheet?.getRowCount() ?? rows)) this.carryOut(SetWorksheetRowCountMutation.id, { subUnitId: area.sheetId, rowCount: rows });
    if (columns > (sheet?.getColumnCount() ?? columns)) this.carryOut(SetWorksheetColumnCountMutation.id, { subUnitId: area.sheetId, columnCount: columns });
  }

  /** Sheets in the order of their tabs, hidden ones too. */
  get sheets(): readonly Worksheet[] {
    return this.unit.getSheets();
  }

  sheet(sheetId: string): Worksheet | null {
    return this.unit.getSheetBySheetId(sheetId) ?? null;
  }

  /** Excel compares sheet names without regard to case. */
  sheetByName(name: string): Worksheet | null {
    const wanted = name.toLowerCase();
    return this.model.getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted) ?? null;
  }

  sheetName(sheetId: string): string {
    return this.model.getSheetBySheetId(sheetId)?.getName() ?? "";
  }

  sheetSide(sheetId: string): SheetSide {
    return (this.side.sheets[sheetId] ??= blankSheetSide());
  }

  private carryOut(id: string, params: object, options?: IExecutionOptions): void {
    const done: unknown = this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, options);
    if (done === false) throw new Error(`Univer refused ${id}.`);
  }
}

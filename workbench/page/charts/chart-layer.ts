import { CommandType, ICommandService } from "@univerjs/core";
import type { IDisposable } from "@univerjs/core";
import type { Say } from "../../../src/regulation/message";
import { message } from "../../../src/regulation/message";
import type { HostWorkbook } from "../../host/workbook/host-workbook";
import { injectorOf } from "../../host/workbook/injector";
import type { ChartSide } from "../../host/workbook/side-model";
import { ChartFigure } from "./chart-figure";
import { ChartHandling } from "./chart-handling";
import { chartOption } from "./chart-option";
import { DARK_INK, LIGHT_INK } from "./ink";
import { readChart } from "./read-chart";
import { edgeOfScrolled, gridCanvas, isFrozen, onScreen, sheetView, type SheetView } from "./sheet-view";

const PIXELS_PER_POINT = 96 / 72;

/** How charts look and speak; asked anew at every change. */
export interface ChartManner {
  readonly dark: boolean;
  readonly say: Say;
}

/**
 * The charts of the sheet in front, over its cells: they scroll and zoom with them, and are drawn anew when the cells change that they
 * show. It looks once a frame, as the grid itself does; nothing is done where nothing is other.
 */
export class ChartLayer {
  private readonly element = document.createElement("div");
  private readonly figures = new Map<string, ChartFigure>();
  private readonly listening: IDisposable;
  private readonly handling: ChartHandling;
  private stale = true;
  private frame = 0;

  constructor(private readonly workbook: HostWorkbook, private readonly manner: () => ChartManner) {
    this.element.className = "charts";
    this.handling = new ChartHandling(workbook);
    const commands = injectorOf(workbook.univer).get(ICommandService);
    this.listening = commands.onCommandExecuted(({ type }) => {
      if (type === CommandType.MUTATION) this.stale = true;
    });
    this.frame = requestAnimationFrame(this.look);
  }

  /** After a script may have changed charts, or the manner is another. */
  refresh(): void {
    this.stale = true;
  }

  dispose(): void {
    cancelAnimationFrame(this.frame);
    this.listening.dispose();
    this.handling.dispose();
    for (const figure of this.figures.values()) figure.remove();
    this.element.remove();
  }

  private readonly look = (): void => {
    this.frame = requestAnimationFrame(this.look);
    const view = sheetView(this.workbook);
    if (view === null || !this.attached()) return;
    const charts = new Map(this.chartsOf(view.sheetId).map((chart) => [`${view.sheetId} ${chart.id}`, chart]));
    for (const [key, figure] of this.figures) {
      if (charts.has(key)) continue;
      figure.remove();
      this.figures.delete(key);
    }
    for (const [key, chart] of charts) this.show(key, chart, view);
    this.stale = false;
  };

  /** The canvas comes some frames after the workbook. */
  private attached(): boolean {
    if (!this.element.isConnected) gridCanvas(this.workbook)?.parentElement?.append(this.element);
    return this.element.isConnected;
  }

  private chartsOf(sheetId: string): readonly ChartSide[] {
    return this.workbook.side.sheets[sheetId]?.charts ?? [];
  }

  private show(key: string, chart: ChartSide, view: SheetView): void {
    const known = this.figures.get(key);
    const figure = known ?? this.add(key, chart, view.sheetId);
    if (known === undefined || this.stale) this.draw(figure, chart);
    const [x, y] = [chart.left * PIXELS_PER_POINT, chart.top * PIXELS_PER_POINT];
    const { across, down } = view;
    const [left, top] = [onScreen(across, x), onScreen(down, y)];
    figure.place({
      left: left - across.header * across.scale,
      top: top - down.header * down.scale,
      scale: across.scale,
      cutLeft: isFrozen(across, x) ? 0 : (edgeOfScrolled(across) - left) / across.scale,
      cutTop: isFrozen(down, y) ? 0 : (edgeOfScrolled(down) - top) / down.scale,
    });
    Object.assign(this.element.style, { left: `${across.header * across.scale}px`, top: `${down.header * down.scale}px` });
  }

  private add(key: string, chart: ChartSide, sheetId: string): ChartFigure {
    const figure = new ChartFigure();
    this.figures.set(key, figure);
    this.handling.handle(figure.element, sheetId, chart);
    this.element.append(figure.element);
    return figure;
  }

  private draw(figure: ChartFigure, chart: ChartSide): void {
    const { dark, say } = this.manner();
    figure.size(Math.round(chart.width * PIXELS_PER_POINT), Math.round(chart.height * PIXELS_PER_POINT));
    figure.name(say(message("page.chart.name", { name: chart.title ?? chart.name })));
    const drawn = readChart(this.workbook, chart);
    if (drawn === null) return figure.say(say(message("page.chart.notDrawn", { name: chart.title ?? chart.name, type: chart.type })));
    figure.draw(chartOption(drawn, dark ? DARK_INK : LIGHT_INK), JSON.stringify([drawn.series, chart.title, chart.type, chart.properties, dark]));
  }
}

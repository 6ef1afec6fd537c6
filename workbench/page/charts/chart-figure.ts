import type { EChartsOption } from "echarts";
import type { EChartsType } from "echarts/core";
import { echarts } from "./echarts";

/** Where a chart is on the grid's canvas, in pixels of the screen; `cut` is what frozen cells hide of it. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  readonly cutLeft: number;
  readonly cutTop: number;
}

/** A chart over the cells. */
export class ChartFigure {
  readonly element = document.createElement("figure");
  private readonly plot = document.createElement("div");
  private readonly chart: EChartsType;
  private drawn = "";
  private placed = "";

  constructor() {
    this.element.className = "chart";
    this.element.tabIndex = 0;
    this.element.setAttribute("role", "img");
    this.plot.className = "chart-plot";
    this.element.append(this.plot);
    this.chart = echarts.init(this.plot, null, { renderer: "svg", width: 1, height: 1 });
  }

  /** Draws the chart, unless it is drawn so already. */
  draw(option: EChartsOption, state: string): void {
    if (state === this.drawn) return;
    this.drawn = state;
    this.element.classList.remove("chart-words");
    this.chart.setOption(option, { notMerge: true });
  }

  /** Says what stands here, for a chart that is not drawn. */
  say(text: string): void {
    this.drawn = "";
    this.chart.clear();
    this.element.classList.add("chart-words");
    this.element.dataset["words"] = text;
  }

  name(label: string): void {
    if (this.element.getAttribute("aria-label") !== label) this.element.setAttribute("aria-label", label);
  }

  /** @param width and height in pixels at 100 % */
  size(width: number, height: number): void {
    if (this.chart.getWidth() === width && this.chart.getHeight() === height) return;
    Object.assign(this.element.style, { width: `${width}px`, height: `${height}px` });
    this.chart.resize({ width, height });
  }

  place({ left, top, scale, cutLeft, cutTop }: Place): void {
    const transform = `translate(${left}px, ${top}px) scale(${scale})`;
    const clipPath = cutLeft > 0 || cutTop > 0 ? `inset(${cutTop}px 0 0 ${cutLeft}px)` : "";
    if (transform + clipPath === this.placed) return;
    this.placed = transform + clipPath;
    Object.assign(this.element.style, { transform, clipPath });
  }

  remove(): void {
    this.chart.dispose();
    this.element.remove();
  }
}

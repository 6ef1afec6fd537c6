import type { HostWorkbook } from "../../host/workbook/host-workbook";
import type { ChartSide } from "../../host/workbook/side-model";
import { ChartEditing } from "./edit-charts";
import { gridCanvas, sheetView } from "./sheet-view";

const POINTS_PER_PIXEL = 72 / 96;
/** As far as an arrow key moves a chart, in points. */
const STEP = 6;
/** From its corner, a pointer takes hold of a chart's size. */
const CORNER = 16;
const SMALLEST = { width: 60, height: 40 };

type Box = Pick<ChartSide, "left" | "top" | "width" | "height">;

/**
 * What a user does with a chart: moves it or changes its size by pointer or arrow keys, takes it away with Delete. Charts of the file
 * stay where the file has them, because it is not saved otherwise. The wheel is the grid's.
 */
export class ChartHandling {
  private readonly editing: ChartEditing;

  constructor(private readonly workbook: HostWorkbook) {
    this.editing = new ChartEditing(workbook);
  }

  dispose(): void {
    this.editing.dispose();
  }

  handle(figure: HTMLElement, sheetId: string, { id, original }: ChartSide): void {
    figure.addEventListener("wheel", (event) => passOn(event, gridCanvas(this.workbook)), { passive: false });
    if (original) return;
    figure.classList.add("chart-own");
    figure.addEventListener("keydown", (event) => this.press(event, sheetId, id));
    figure.addEventListener("pointerdown", (event) => this.drag(event, figure, sheetId, id));
  }

  private press(event: KeyboardEvent, sheetId: string, id: string): void {
    const moves: Partial<Record<string, Partial<Box>>> = { ArrowLeft: { left: -STEP }, ArrowRight: { left: STEP }, ArrowUp: { top: -STEP }, ArrowDown: { top: STEP } };
    const move = moves[event.key];
    const takesAway = event.key === "Delete" || event.key === "Backspace";
    if (move === undefined && !takesAway) return;
    event.preventDefault();
    event.stopPropagation();
    if (takesAway) this.editing.change(sheetId, (charts) => charts.filter((chart) => chart.id !== id));
    else this.shift(sheetId, id, { left: 0, top: 0, width: 0, height: 0, ...move });
  }

  private shift(sheetId: string, id: string, by: Box): void {
    this.editing.change(sheetId, (charts) => charts.map((chart) => (chart.id === id ? { ...chart, ...shifted(chart, by) } : chart)));
  }

  private drag(event: PointerEvent, figure: HTMLElement, sheetId: string, id: string): void {
    if (event.button !== 0) return;
    event.stopPropagation();
    const scale = sheetView(this.workbook)?.across.scale ?? 1;
    const sizes = event.offsetX > figure.offsetWidth - CORNER && event.offsetY > figure.offsetHeight - CORNER && event.target === figure;
    figure.setPointerCapture(event.pointerId);
    const { clientX, clientY } = event;
    const moved = (to: PointerEvent): { x: number; y: number } => ({ x: (to.clientX - clientX) / scale, y: (to.clientY - clientY) / scale });
    const follow = (to: PointerEvent): void => {
      const { x, y } = moved(to);
      if (!sizes) figure.style.translate = `${x * scale}px ${y * scale}px`;
    };
    const drop = (to: PointerEvent): void => {
      figure.removeEventListener("pointermove", follow);
      figure.style.translate = "";
      const { x, y } = moved(to);
      if (to.type !== "pointerup" || (x === 0 && y === 0)) return;
      const by = { x: x * POINTS_PER_PIXEL, y: y * POINTS_PER_PIXEL };
      this.shift(sheetId, id, sizes ? { left: 0, top: 0, width: by.x, height: by.y } : { left: by.x, top: by.y, width: 0, height: 0 });
    };
    figure.addEventListener("pointermove", follow);
    figure.addEventListener("pointerup", drop, { once: true });
    figure.addEventListener("pointercancel", drop, { once: true });
  }
}

function shifted({ left, top, width, height }: Box, by: Box): Box {
  return {
    left: Math.max(0, left + by.left),
    top: Math.max(0, top + by.top),
    width: Math.max(SMALLEST.width, width + by.width),
    height: Math.max(SMALLEST.height, height + by.height),
  };
}

/** The grid hears the wheel on its canvas only. */
function passOn(event: WheelEvent, canvas: HTMLCanvasElement | null): void {
  event.preventDefault();
  event.stopPropagation();
  const { deltaX, deltaY, deltaMode, clientX, clientY, ctrlKey, metaKey, shiftKey, altKey } = event;
  canvas?.dispatchEvent(new WheelEvent("wheel", { deltaX, deltaY, deltaMode, clientX, clientY, ctrlKey, metaKey, shiftKey, altKey, bubbles: true, cancelable: true }));
}

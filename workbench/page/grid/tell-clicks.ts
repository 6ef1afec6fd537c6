import type { IDisposable } from "@univerjs/core";
import { HoverManagerService } from "@univerjs/sheets-ui";
import type { HostEvent } from "../../host/events/event-kinds";
import { sheetEvent } from "../../host/events/sheet-changes";
import { localAddress } from "../../host/workbook/address";
import { Book } from "../../host/workbook/book";
import type { HostWorkbook } from "../../host/workbook/host-workbook";
import { injectorOf } from "../../host/workbook/injector";

const POINTS_PER_PIXEL = 0.75;

/** Tells of each click with the left button on a cell: of which one, and how far from its corner, in points. */
export function tellClicks(workbook: HostWorkbook, tell: (event: HostEvent) => void): IDisposable {
  const hovering = injectorOf(workbook.univer).get(HoverManagerService);
  let press = { button: 0, offsetX: 0, offsetY: 0 };
  const pressed = hovering.currentPointerDownCell$.subscribe(({ event }) => (press = event));
  const clicked = hovering.currentClickedCell$.subscribe(({ location, position }) => {
    if (press.button !== 0) return;
    const { subUnitId: sheetId, row, col: column } = location;
    const scale = POINTS_PER_PIXEL / (new Book(workbook).sheet(sheetId)?.getZoomRatio() ?? 1);
    const [offsetX, offsetY] = [(press.offsetX - position.startX) * scale, (press.offsetY - position.startY) * scale];
    tell(sheetEvent("SingleClicked", sheetId, { address: localAddress({ sheetId, row, column, rows: 1, columns: 1 }), offsetX, offsetY }));
  });
  return { dispose: () => [pressed, clicked].forEach((listening) => listening.unsubscribe()) };
}

import type { KeyboardEvent, PointerEvent } from "react";
import { useText } from "./use-workbench";

const NARROWEST = 250;
const WIDEST = 800;
const STEP = 16;

interface Props {
  /** Of the pane at the right, in pixels. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The edge between grid and pane: dragged with the pointer, or moved with the arrow keys. */
export function Splitter({ width, onWidth }: Props) {
  const text = useText();
  const resize = (wanted: number): void => onWidth(Math.min(WIDEST, Math.max(NARROWEST, Math.round(wanted))));
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  const press = ({ key }: KeyboardEvent): void => {
    const wanted: Partial<Record<string, number>> = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: NARROWEST, End: WIDEST };
    resize(wanted[key] ?? width);
  };
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={text("resize")}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={move}
    />
  );
}

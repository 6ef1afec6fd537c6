import { useEffect } from "react";

/** What F6 goes through, as in Excel: the ribbon, the grid, the task pane; the first that is there takes the keys. */
const REGIONS = ['.ribbon [role="tab"][aria-selected="true"]', '.grid [data-u-comp="editor"]', ".task-pane:not([hidden]) iframe"];
const AROUND = [".ribbon", ".grid", ".task-pane"];

/** F6 moves the keyboard to the next region of the page, Shift+F6 to the one before: in the grid, Tab moves from cell to cell. */
export function useRegions(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      move(event.shiftKey ? -1 : 1);
    };
    window.addEventListener("keydown", press, true);
    return () => window.removeEventListener("keydown", press, true);
  }, []);
}

function move(step: 1 | -1): void {
  const here = AROUND.findIndex((region) => document.activeElement?.closest(region) != null);
  const count = REGIONS.length;
  for (let tries = 1, next = here; tries <= count; tries++) {
    next = (next + step + count) % count;
    const target = document.querySelector<HTMLElement>(REGIONS[next] ?? "");
    if (target !== null) return target.focus();
  }
}

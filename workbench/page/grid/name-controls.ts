/** Controls of Univer's that have a picture and no name, by what finds them, with the key of the text that names them. */
const NAMES: readonly (readonly [selector: string, text: string])[] = [
  ['[data-u-comp="defined-name"] input', "nameBox"],
  ['[data-u-comp="defined-name"] [aria-haspopup]', "names"],
  ['[data-u-comp="formula-bar"] button', "expandFormula"],
  ['[data-u-comp="sheet-bar-append-button"]', "addSheet"],
  ['[data-slot="dropdown-menu-trigger"] > [data-u-comp="sheet-bar-append-button"]', "allSheets"],
  ['[data-u-command="sheet.command.toggle-gridlines"]', "gridlines"],
  ['[data-u-comp="button"]:has(+ div)', "zoomOut"],
  ['div:has([role="track"]) + [data-u-comp="button"]', "zoomIn"],
  ['[data-u-comp="editor"]', "cell"],
];

/**
 * Gives Univer's controls the names that screen readers say, and takes from them the roles and tab stops that mislead: it has neither by
 * itself. What Univer draws later is named when it comes.
 * @param text says a text of the page by its key
 */
export function nameControls(grid: HTMLElement, text: (key: string) => string): { dispose(): void } {
  const mend = (): void => {
    for (const [selector, key] of NAMES) each(grid, selector, (control) => name(control, text(`grid.${key}`)));
    each(grid, 'a[aria-haspopup]:not([role])', (control) => control.setAttribute("role", "button"));
    each(grid, "div[aria-haspopup]:has(button)", plain);
    each(grid, '[data-u-comp="editor"]:not([role])', (editor) => editor.setAttribute("role", "textbox"));
    each(grid, '[role="track"], [role="handle"]', (control) => control.setAttribute("role", "presentation"));
    each(grid, '[role="presentation"] > *', hide);
    each(grid, 'canvas[tabindex="1"]', (canvas) => canvas.setAttribute("tabindex", "-1"));
  };
  const observer = new MutationObserver(mend);
  observer.observe(grid, { childList: true, subtree: true, attributes: true, attributeFilter: ["aria-expanded"] });
  mend();
  return { dispose: () => observer.disconnect() };
}

function name(control: Element, label: string): void {
  if (control.getAttribute("aria-label") !== label) control.setAttribute("aria-label", label);
}

/** The button inside is the control; what is around it must not claim to be one too. */
function plain(around: Element): void {
  around.removeAttribute("aria-haspopup");
  around.removeAttribute("aria-expanded");
}

/** The slider repeats what the buttons beside it do, for a pointer alone. */
function hide(control: Element): void {
  control.setAttribute("aria-hidden", "true");
  control.setAttribute("tabindex", "-1");
}

function each(grid: HTMLElement, selector: string, mend: (control: Element) => void): void {
  for (const control of grid.querySelectorAll(selector)) mend(control);
}

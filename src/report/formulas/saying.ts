import type { CellReference, Formula } from "../sheet";

/**
 * One step of the regulation said twice: with a function of the add-in's and with Excel's own. Both are formulas from "=" on
 * with the same places for cells, such as `=IF([diagnosed]="","待补",ZHGZ.DIAG([diagnosed]))`, so that one can be turned into
 * the other wherever its cells have come to stand.
 */
export interface Saying {
  readonly zhgz: string;
  readonly native: string;
}

/** What fills a place: a cell of the same sheet ("H6"), or one of another. */
export type Places = Readonly<Record<string, string | CellReference>>;

const PLACE = /\[(\w+)\]/u;

/** @returns a step that has no function of the add-in's: Excel's own stand in */
export function alike(native: string): Saying {
  return { zhgz: native, native };
}

/** @returns both formulas with the cells in their places */
export function said({ zhgz, native }: Saying, places: Places): { readonly zhgz: Formula; readonly native: Formula } {
  return { zhgz: filled(zhgz, places), native: filled(native, places) };
}

/** Neighbouring texts become one part, so that a formula without other sheets is one text. */
function filled(template: string, places: Places): Formula {
  const parts = template.split(PLACE).map((text, index) => (index % 2 === 0 ? text : placeOf(text, places)));
  return parts.reduce<Formula>((done, part) => {
    const last = done[done.length - 1];
    return typeof part === "string" && typeof last === "string" ? [...done.slice(0, -1), last + part] : [...done, part];
  }, []);
}

function placeOf(name: string, places: Places): string | CellReference {
  const place = places[name];
  if (place === undefined) throw new Error(`The formula has a place [${name}] that no cell is given for.`);
  return place;
}

import type { Styles } from "@univerjs/core";

/**
 * Univer compares a style with every other one when the same fields come in another order, and does so anew for each cell that
 * gets it. Here what was found once is found again.
 */
export function rememberStyles(styles: Styles): void {
  const known = new Map<string, string>();
  const search = styles.search.bind(styles);
  styles.search = (style, text) => {
    const before = known.get(text);
    if (before !== undefined && styles.get(before) !== undefined) return before;
    const found = search(style, text);
    if (found !== NOT_FOUND) known.set(text, found);
    return found;
  };
}

/** What Univer's search says of a style that there is not. */
const NOT_FOUND = "-1";

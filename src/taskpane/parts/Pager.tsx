import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../say-context";
import { useRemembered } from "../state/use-remembered";

/** So many are shown at a time: what the pane draws without a wait. */
const PER_PAGE = 20;

export interface Page<T> {
  readonly shown: readonly T[];
  /** From 0. */
  readonly number: number;
  readonly pages: number;
  readonly count: number;
  readonly turn: (number: number) => void;
}

/**
 * @param name what the page is remembered by while another step is shown
 * @returns one page of the items, the last one where there are fewer pages than there were
 */
export function usePage<T>(name: string, items: readonly T[]): Page<T> {
  const [wanted, turn] = useRemembered(name, 0);
  const pages = Math.max(1, Math.ceil(items.length / PER_PAGE));
  const number = Math.min(wanted, pages - 1);
  return { shown: items.slice(number * PER_PAGE, (number + 1) * PER_PAGE), number, pages, count: items.length, turn };
}

const useStyles = makeStyles({
  pager: { display: "flex", alignItems: "center", justifyContent: "space-between", fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
});

/** Turns the pages; nothing where one page holds all. */
export function Pager({ page: { number, pages, count, turn } }: { readonly page: Page<unknown> }) {
  const styles = useStyles();
  const text = useText();
  if (pages < 2) return null;
  return (
    <nav className={styles.pager} aria-label={text("pages")}>
      <Button size="small" disabledFocusable={number === 0} onClick={() => turn(number - 1)}>{text("pageBefore")}</Button>
      <span role="status">{text("page", { number: number + 1, pages, count })}</span>
      <Button size="small" disabledFocusable={number === pages - 1} onClick={() => turn(number + 1)}>{text("pageAfter")}</Button>
    </nav>
  );
}

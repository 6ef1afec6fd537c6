import { Link } from "@fluentui/react-components";
import { useText } from "../say-context";
import { usePane } from "../state/pane-context";

/** Goes to a cell of the workbook, or to the sheet where `cell` is "". */
export function CellLink({ sheet, cell }: { readonly sheet: string; readonly cell: string }) {
  const text = useText();
  const [, work] = usePane();
  const place = cell === "" ? sheet : `${sheet}!${cell}`;
  return (
    <Link as="button" inline aria-label={text("goTo", { place })} onClick={() => void work.select(sheet, cell)}>
      {place}
    </Link>
  );
}

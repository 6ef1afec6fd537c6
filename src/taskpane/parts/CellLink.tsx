import { Link } from "@fluentui/react-components";
import { useText } from "../say-context";
import { usePane } from "../state/pane-context";

interface Props {
  readonly sheet: string;
  /** "" for the sheet as a whole. */
  readonly cell: string;
  /** What is shown; the place unless told. */
  readonly label?: string;
}

/** Goes to a cell of the workbook, or to a sheet. */
export function CellLink({ sheet, cell, label }: Props) {
  const text = useText();
  const [, work] = usePane();
  const place = cell === "" ? sheet : `${sheet}!${cell}`;
  return (
    <Link as="button" inline aria-label={text("goTo", { place })} onClick={() => void work.select(sheet, cell)}>
      {label ?? place}
    </Link>
  );
}

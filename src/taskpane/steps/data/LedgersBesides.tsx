import type { ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { mappedAs } from "../../../assessment/trial/mapping-change";
import type { TableReading } from "../../../assessment/trial/sources-view";
import type { Trial } from "../../../assessment/trial/trial";
import { useText } from "../../say-context";
import { useRemembered } from "../../state/use-remembered";

const useStyles = makeStyles({
  besides: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
  open: { alignSelf: "flex-start" },
  line: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly trial: Trial;
  /** The ledgers that were not found. */
  readonly missing: readonly TableReading[];
  readonly choiceOf: (source: TableReading) => ReactNode;
}

/** Beside a summary form there need not be ledgers: the lists come on request, but for those that somebody has chosen in. */
export function LedgersBesides({ trial, missing, choiceOf }: Props) {
  const styles = useStyles();
  const text = useText();
  const [opened, setOpened] = useRemembered("data.ledgersBesides", false);
  const told = missing.filter(({ kind }) => mappedAs(trial.settings.mapping, kind) !== undefined);
  return (
    <section className={styles.besides} aria-label={text("data.ledgersBesides")}>
      <Button size="small" className={styles.open} aria-expanded={opened} onClick={() => setOpened(!opened)}>
        {text("data.ledgersBesides")}
      </Button>
      {opened && <p className={styles.line}>{text("data.ledgersBesidesAbout")}</p>}
      {(opened ? missing : told).map(choiceOf)}
    </section>
  );
}

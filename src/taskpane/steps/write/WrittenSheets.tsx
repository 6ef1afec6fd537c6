import { makeStyles, tokens } from "@fluentui/react-components";
import { CellLink } from "../../parts/CellLink";
import { Section } from "../../parts/Section";
import { useText } from "../../say-context";
import { withoutManyCards, type NamedSheet } from "./named-sheets";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  summary: { cursor: "pointer" },
});

/** The sheets that the last run wrote, each of them a click away. */
export function WrittenSheets({ sheets }: { readonly sheets: readonly NamedSheet[] }) {
  const styles = useStyles();
  const text = useText();
  const { named, cards } = withoutManyCards(sheets);
  return (
    <Section title={text("write.written")}>
      <SheetLinks sheets={named} />
      {cards.length > 0 && (
        <details>
          <summary className={styles.summary}>{text("write.cards", { first: cards[0]?.name ?? "", count: cards.length })}</summary>
          <SheetLinks sheets={cards} />
        </details>
      )}
    </Section>
  );
}

function SheetLinks({ sheets }: { readonly sheets: readonly NamedSheet[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {sheets.map(({ name }) => (
        <li key={name}><CellLink sheet={name} cell="" /></li>
      ))}
    </ul>
  );
}

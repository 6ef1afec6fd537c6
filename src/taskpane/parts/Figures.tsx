import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(88px, 1fr))", gap: tokens.spacingHorizontalS, margin: 0 },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  figure: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** A few figures, each under its name; null is not known, or there is none. */
export function Figures({ figures }: { readonly figures: readonly (readonly [name: string, figure: string | null])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {figures.map(([name, figure]) => (
        <div key={name}>
          <dt className={styles.term}>{name}</dt>
          <dd className={styles.figure}>{figure ?? "—"}</dd>
        </div>
      ))}
    </dl>
  );
}

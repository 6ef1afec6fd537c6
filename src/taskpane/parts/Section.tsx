import type { ReactNode } from "react";
import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  title: { margin: 0 },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** A part of the pane under a heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <Subtitle2 as="h2" className={styles.title}>{title}</Subtitle2>
      {children}
    </section>
  );
}

import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
  line: { margin: 0 },
});

/** That there is nothing here yet, and what to do about it. */
export function Empty({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <p className={styles.line}>{text}</p>
      {children}
    </div>
  );
}

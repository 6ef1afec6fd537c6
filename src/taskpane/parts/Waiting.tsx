import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { useText } from "../say-context";
import { LongWait } from "./LongWait";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  line: { margin: 0, minHeight: tokens.lineHeightBase200, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The outline of what is about to be there, and what is being waited for. */
export function Waiting({ said }: { readonly said: string }) {
  const styles = useStyles();
  const text = useText();
  return (
    <Skeleton aria-label={text("reading")} className={styles.rows}>
      <p className={styles.line} role="status">{said}</p>
      {said !== "" && <LongWait />}
      {[16, 64, 64, 64].map((size, index) => (
        <SkeletonItem key={index} size={size as 16 | 64} />
      ))}
    </Skeleton>
  );
}

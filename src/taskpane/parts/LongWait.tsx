import { useEffect, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../say-context";
import { InSight } from "./InSight";
import { PATIENCE_MS } from "../state/patiently";

const useStyles = makeStyles({ line: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200 } });

/** Where nothing goes on for a while, what may keep Excel; `at` is another each time that something does. */
export function LongWait({ at }: { readonly at: unknown }) {
  const styles = useStyles();
  const text = useText();
  const [waited, setWaited] = useState<{ readonly at: unknown } | null>(null);
  useEffect(() => {
    const waiting = setTimeout(() => setWaited({ at }), PATIENCE_MS);
    return () => clearTimeout(waiting);
  }, [at]);
  return waited !== null && waited.at === at ? <InSight><p className={styles.line}>{text("excelWaits")}</p></InSight> : null;
}

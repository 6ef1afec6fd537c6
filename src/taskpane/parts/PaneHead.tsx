import { useContext } from "react";
import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { LanguageContext } from "../language-context";
import { useText } from "../say-context";
import { usePane } from "../state/pane-context";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    // The buttons' words end where the text below ends.
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
});

/** What the pane is for, the language, and reading everything again. */
export function PaneHead() {
  const styles = useStyles();
  const text = useText();
  const [locale, setLocale] = useContext(LanguageContext);
  const [{ busy }, work] = usePane();
  return (
    <header className={styles.head}>
      <Subtitle2 as="h1" className={styles.title}>{text("title")}</Subtitle2>
      <div className={styles.buttons}>
        <Button appearance="subtle" size="small" className={styles.button} disabledFocusable={busy !== null} onClick={() => void work.reread(true)}>
          {text("reread")}
        </Button>
        <Button
          appearance="subtle"
          size="small"
          className={styles.button}
          lang={locale === "zh-CN" ? "en-US" : "zh-CN"}
          onClick={() => setLocale(locale === "zh-CN" ? "en-US" : "zh-CN")}
        >
          {text("otherLanguage")}
        </Button>
      </div>
    </header>
  );
}

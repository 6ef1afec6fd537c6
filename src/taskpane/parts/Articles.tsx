import { useState, type ReactNode } from "react";
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ArticleView } from "../../assessment/trial/readings-view";
import { useText } from "../say-context";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, margin: `${tokens.spacingVerticalXXS} 0` },
  names: { display: "flex", flexGrow: 1, flexWrap: "wrap", gap: `0 ${tokens.spacingHorizontalS}` },
  text: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface Props {
  readonly articles: readonly ArticleView[];
  /** What stands at the end of their line. */
  readonly children?: ReactNode;
}

/** The articles that something rests on, by name; the text of each is shown on a click, word for word. */
export function Articles({ articles, children }: Props) {
  const styles = useStyles();
  const text = useText();
  const [opened, setOpened] = useState<string | null>(null);
  const shown = articles.find(({ name }) => name === opened);
  return (
    <div>
      <div className={styles.line}>
        <div className={styles.names}>
          {articles.map(({ name }) => (
            <Link
              key={name}
              as="button"
              inline
              lang="zh-CN"
              aria-expanded={name === opened}
              title={text("articleText")}
              onClick={() => setOpened(name === opened ? null : name)}
            >
              {name}
            </Link>
          ))}
        </div>
        {children}
      </div>
      {shown !== undefined && <blockquote lang="zh-CN" className={styles.text}>{shown.text}</blockquote>}
    </div>
  );
}

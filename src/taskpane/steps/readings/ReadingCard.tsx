import { useContext } from "react";
import { Badge, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { withChoice, type ReadingView } from "../../../assessment/trial/readings-view";
import { Articles } from "../../parts/Articles";
import { SayContext, useText } from "../../say-context";
import { usePane } from "../../state/pane-context";

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // The colour alone says nothing to those who do not see it: the badge says it too.
  other: { borderLeftWidth: "4px", borderLeftColor: tokens.colorBrandStroke1 },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  question: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2 },
  choice: { fontSize: tokens.fontSizeBase200 },
});

/** One reading: the question, its articles, and the answers to choose from, the default marked. */
export function ReadingCard({ reading }: { readonly reading: ReadingView }) {
  const styles = useStyles();
  const say = useContext(SayContext);
  const text = useText();
  const [{ trial, tried }, work] = usePane();
  const { number, option, name, question, articles, choices, chosen, isDefault } = reading;
  const choose = (key: string): void => {
    if (trial !== null) void work.choosing.try(withChoice(trial.published, tried?.choices ?? trial.settings.choices, option, key));
  };
  return (
    <li className={mergeClasses(styles.card, !isDefault && styles.other)}>
      <h3 className={styles.name}>
        {number}. {say(name)} {!isDefault && <Badge appearance="tint" color="brand" size="small">{text("readings.notDefault")}</Badge>}
      </h3>
      <p className={styles.question}>{say(question)}</p>
      <Articles articles={articles} />
      <RadioGroup aria-label={say(name)} value={chosen} onChange={(_, { value }) => choose(value)}>
        {choices.map(({ key, text: answer }, index) => (
          <Radio
            key={key}
            value={key}
            label={{ className: styles.choice, children: index === 0 ? text("readings.default", { choice: answer }) : say(answer) }}
          />
        ))}
      </RadioGroup>
    </li>
  );
}

import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";

const useStyles = makeStyles({
  // A reason can name a sheet, which can be long.
  title: { display: "block" },
  body: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

/** Says what happened, what is safe, and what to do next. */
export function Failure({ title, reason }: { readonly title: string; readonly reason: string }) {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {reason}
      </MessageBarBody>
    </MessageBar>
  );
}

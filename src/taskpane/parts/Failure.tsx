import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useText } from "../say-context";

const useStyles = makeStyles({
  // A reason can name a sheet, which can be long.
  title: { display: "block" },
  body: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

interface Props {
  readonly title: string;
  readonly reason: string;
  /** Its user wanted it so: nothing went wrong. */
  readonly isWanted?: boolean;
  /** Puts it away once it is read; where that would hide why there is nothing, it cannot be. */
  readonly onRead?: () => void;
}

/** Says what happened, what is safe, and what to do next. */
export function Failure({ title, reason, isWanted = false, onRead }: Props) {
  const styles = useStyles();
  const text = useText();
  return (
    <MessageBar intent={isWanted ? "info" : "error"} layout="multiline" role={isWanted ? "status" : "alert"}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {reason}
      </MessageBarBody>
      {onRead !== undefined && (
        <MessageBarActions>
          <Button size="small" onClick={onRead}>{text("understood")}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

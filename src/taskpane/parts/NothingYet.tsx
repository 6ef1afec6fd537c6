import { Button } from "@fluentui/react-components";
import { useText } from "../say-context";
import { usePane } from "../state/pane-context";
import { Empty } from "./Empty";

/** That nothing can be scored yet, and the way to where one sees why. */
export function NothingYet() {
  const text = useText();
  const [, work] = usePane();
  return (
    <Empty text={text("nothingYet")}>
      <Button size="small" onClick={() => work.go("data")}>{text("toData")}</Button>
    </Empty>
  );
}

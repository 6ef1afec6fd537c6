import { useContext } from "react";
import { Button } from "@fluentui/react-components";
import type { Message } from "../../../regulation/message";
import { Empty } from "../../parts/Empty";
import { Section } from "../../parts/Section";
import { SayContext, useText } from "../../say-context";
import { usePane } from "../../state/pane-context";

interface Props {
  readonly refusal: Message | null;
  /** Not a cell is filled in: nobody needs to hear what was looked for. */
  readonly isEmpty: boolean;
}

/** A workbook in which nothing was recognised: what was looked at, and how to begin. */
export function NoData({ refusal, isEmpty }: Props) {
  const say = useContext(SayContext);
  const text = useText();
  const [, work] = usePane();
  return (
    <Section title={text("data.none")}>
      {isEmpty ? <Empty text={text("data.emptyWorkbook")} /> : refusal !== null && <Empty text={say(refusal)} />}
      <Button onClick={() => void work.workbook.addTemplates()}>{text("data.addTemplates")}</Button>
      <ul style={{ margin: 0, paddingInlineStart: "20px" }}>
        <li>{text("data.beginTemplate")}</li>
        <li>{text("data.beginSample")}</li>
        {!isEmpty && <li>{text("data.beginMapping")}</li>}
      </ul>
    </Section>
  );
}

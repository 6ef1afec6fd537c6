import { useContext } from "react";
import { Button } from "@fluentui/react-components";
import type { Message } from "../../../regulation/message";
import { Empty } from "../../parts/Empty";
import { Section } from "../../parts/Section";
import { SayContext, useText } from "../../say-context";
import { usePane } from "../../state/pane-context";

/** A workbook in which nothing was recognised: what was looked at, and how to begin. */
export function NoData({ refusal }: { readonly refusal: Message | null }) {
  const say = useContext(SayContext);
  const text = useText();
  const [, work] = usePane();
  return (
    <Section title={text("data.none")}>
      {refusal !== null && <Empty text={say(refusal)} />}
      <Button onClick={() => void work.workbook.addTemplates()}>{text("data.addTemplates")}</Button>
      <ul style={{ margin: 0, paddingInlineStart: "20px" }}>
        <li>{text("data.beginTemplate")}</li>
        <li>{text("data.beginSample")}</li>
        <li>{text("data.beginMapping")}</li>
      </ul>
    </Section>
  );
}

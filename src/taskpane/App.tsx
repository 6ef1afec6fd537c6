import { FluentProvider } from "@fluentui/react-components";
import type { Say } from "../regulation/message";
import { Failure } from "./Failure";
import { Pane } from "./Pane";
import type { Surroundings } from "./office-ready";
import { SayContext, useText } from "./say-context";
import { themeFor } from "./theme";
import type { Workbook } from "./workbook";

interface Props {
  readonly where: Surroundings;
  readonly say: Say;
  readonly workbook: Workbook;
  /** Office's background colour, where Office tells it. */
  readonly background: string | undefined;
}

/** The pane in its language and theme, or, outside Excel, why there is none. */
export function App({ where, say, workbook, background }: Props) {
  const { theme, colorScheme } = themeFor(background);
  return (
    <FluentProvider theme={theme} style={{ minHeight: "100vh", colorScheme }}>
      <SayContext.Provider value={say}>{where === "excel" ? <Pane workbook={workbook} /> : <Elsewhere where={where} />}</SayContext.Provider>
    </FluentProvider>
  );
}

function Elsewhere({ where }: { readonly where: Exclude<Surroundings, "excel"> }) {
  const text = useText();
  return <Failure title={text(`${where}.title`)} reason={text(`${where}.reason`)} />;
}

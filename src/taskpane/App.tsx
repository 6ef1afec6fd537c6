import { useEffect, useState } from "react";
import { FluentProvider, tokens } from "@fluentui/react-components";
import { speakerOf } from "./language";
import { LanguageContext } from "./language-context";
import type { Surroundings } from "./office-ready";
import { Pane } from "./Pane";
import { Failure } from "./parts/Failure";
import { SayContext, useText } from "./say-context";
import type { PaneWork } from "./state/pane-work";
import { PaneContext } from "./state/pane-context";
import type { Locale } from "../text/say";
import { themeFor } from "./theme";

interface Props {
  readonly where: Surroundings;
  /** The language to begin with; another can be chosen in the pane. */
  readonly locale: Locale;
  readonly work: PaneWork;
  /** Office's background colour, where Office tells it. */
  readonly background: string | undefined;
}

/** The pane in its language and theme, or, outside Excel, why there is none. */
export function App({ where, locale: first, work, background }: Props) {
  const { theme, colorScheme } = themeFor(background);
  const [locale, setLocale] = useState(first);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <FluentProvider theme={theme} style={{ minHeight: "100vh", colorScheme }}>
      <LanguageContext.Provider value={[locale, setLocale]}>
        <SayContext.Provider value={speakerOf(locale)}>
          <PaneContext.Provider value={work}>{where === "excel" ? <Pane /> : <Elsewhere where={where} />}</PaneContext.Provider>
        </SayContext.Provider>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}

function Elsewhere({ where }: { readonly where: Exclude<Surroundings, "excel"> }) {
  const text = useText();
  return (
    <main style={{ padding: tokens.spacingHorizontalM }}>
      <Failure title={text(`${where}.title`)} reason={text(`${where}.reason`)} />
    </main>
  );
}

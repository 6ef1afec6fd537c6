import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { themeFor } from "../../../src/taskpane/theme";
import { OpeningContext, useOpening } from "../opening/use-opening";
import { nameControls } from "../grid/name-controls";
import type { Places, Workbench } from "../workbench";
import { AskUnsaved } from "../opening/AskUnsaved";
import { DropTarget } from "../opening/DropTarget";
import { DeveloperPanel } from "./DeveloperPanel";
import { Notices } from "./Notices";
import { Place } from "./Place";
import { Ribbon } from "./Ribbon";
import { TaskPane } from "./TaskPane";
import { TitleBar } from "./TitleBar";
import { useRegions } from "./use-regions";
import { useShortcuts } from "./use-shortcuts";
import { useText, useWorkbenchState, WorkbenchContext } from "./use-workbench";

/** Office's own dark background, from which the theme of the pane follows too. */
const BACKGROUNDS = { dark: "#292929", light: "#FFFFFF" };

interface Props {
  readonly workbench: Workbench;
  readonly places: Places;
}

/** The whole page: title bar, ribbon, grid, task pane. */
export function App({ workbench, places }: Props) {
  useEffect(() => {
    workbench.start().catch((error: unknown) => workbench.store.fault(error));
  }, [workbench]);
  return (
    <WorkbenchContext.Provider value={workbench}>
      <Page places={places} />
    </WorkbenchContext.Provider>
  );
}

function Page({ places }: { readonly places: Places }) {
  const { dark, locale, developer } = useWorkbenchState();
  const { theme, colorScheme } = useMemo(() => themeFor(dark ? BACKGROUNDS.dark : BACKGROUNDS.light), [dark]);
  const opening = useOpening();
  const text = useText();
  useShortcuts(opening);
  useRegions();
  useEffect(() => {
    const names = nameControls(places.grid, text);
    return () => names.dispose();
  }, [places, text]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = text("title");
  }, [locale, text]);
  return (
    <FluentProvider theme={theme} style={{ colorScheme }}>
      <OpeningContext.Provider value={opening}>
        <div className={dark ? "page page-dark" : "page"}>
          <TitleBar />
          <Ribbon />
          <Notices />
          <div className="work">
            <main className="grid" aria-label={text("grid")}>
              <Place element={places.grid} />
            </main>
            <TaskPane addIn={places.addIn} />
          </div>
          {developer && <DeveloperPanel />}
        </div>
        <AskUnsaved />
        <DropTarget />
      </OpeningContext.Provider>
    </FluentProvider>
  );
}

import { createRoot } from "react-dom/client";
import { breathing } from "../commands/breath";
import { App } from "./App";
import { language } from "./office-language";
import type { Surroundings } from "./office-ready";
import { PaneWork } from "./state/pane-work";
import { workbookHere } from "./workbook-here";

/** Shows the pane in that element of the page. */
export function showPane(place: HTMLElement, where: Surroundings): void {
  const work = new PaneWork(workbookHere, breathing);
  createRoot(place).render(<App where={where} locale={language()} work={work} background={officeBackground()} />);
}

/** Only some versions of Office tell an add-in their theme. */
function officeBackground(): string | undefined {
  if (typeof Office === "undefined") return undefined;
  const { context } = Office as { readonly context?: Partial<Office.Context> };
  return context?.officeTheme?.bodyBackgroundColor;
}

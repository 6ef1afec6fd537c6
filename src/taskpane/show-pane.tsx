import { createRoot } from "react-dom/client";
import { App } from "./App";
import { language } from "./language";
import type { Surroundings } from "./office-ready";
import { workbookHere } from "./workbook-here";

/** Shows the pane in that element of the page. */
export function showPane(place: HTMLElement, where: Surroundings): void {
  const { locale, say } = language();
  document.documentElement.lang = locale;
  createRoot(place).render(<App where={where} say={say} workbook={workbookHere} background={officeBackground()} />);
}

/** Only some versions of Office tell an add-in their theme. */
function officeBackground(): string | undefined {
  if (typeof Office === "undefined") return undefined;
  const { context } = Office as { readonly context?: Partial<Office.Context> };
  return context?.officeTheme?.bodyBackgroundColor;
}

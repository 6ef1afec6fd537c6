import { createRoot } from "react-dom/client";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { Surroundings } from "./office-ready";

/** Shows the pane in that element of the page. */
export function showPane(place: HTMLElement, where: Surroundings): void {
  createRoot(place).render(<FluentProvider theme={webLightTheme}>{where}</FluentProvider>);
}

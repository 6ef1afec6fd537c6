import { surroundings } from "./office-ready";
import { shown } from "./shown";

/** The functions and commands are registered by now; the pane's own code is loaded after them, so that no cell waits for it. */
async function open(): Promise<void> {
  const place = document.getElementById("pane");
  if (place === null) return;
  const where = await surroundings(typeof Office === "undefined" ? undefined : Office.onReady);
  if (where === "excel") await shown();
  const { showPane } = await import(/* webpackChunkName: "pane" */ "./show-pane");
  showPane(place, where);
}

void open();

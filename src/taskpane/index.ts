import { language } from "./office-language";
import { surroundings } from "./office-ready";
import { shown } from "./shown";
import { tellElsewhere } from "./tell-elsewhere";

/** The functions and commands are registered by now; the pane's own code, and what it shares with the commands, is loaded after them, so that no cell waits for it. */
async function open(place: HTMLElement): Promise<void> {
  const where = await surroundings(typeof Office === "undefined" ? undefined : Office.onReady);
  if (where === "excel") await shown();
  try {
    const { showPane } = await import(/* webpackChunkName: "pane" */ "./show-pane");
    showPane(place, where);
  } catch {
    tellElsewhere(place, language(), "notLoaded");
  }
}

const place = document.getElementById("pane");
if (place !== null) void open(place);

import { message } from "../regulation/message";
import { language, speakerOf } from "./language";
import { surroundings } from "./office-ready";
import { shown } from "./shown";
import { tellPlainly } from "./tell-plainly";

/** The functions and commands are registered by now; the pane's own code is loaded after them, so that no cell waits for it. */
async function open(place: HTMLElement): Promise<void> {
  const where = await surroundings(typeof Office === "undefined" ? undefined : Office.onReady);
  if (where === "excel") await shown();
  try {
    const { showPane } = await import(/* webpackChunkName: "pane" */ "./show-pane");
    showPane(place, where);
  } catch {
    const say = speakerOf(language());
    tellPlainly(place, say(message("taskpane.notLoaded.title")), say(message("taskpane.notLoaded.reason")));
  }
}

const place = document.getElementById("pane");
if (place !== null) void open(place);

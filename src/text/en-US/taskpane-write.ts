import type { Texts } from "../say";

export const taskpaneWriteTexts: Texts = {
  "taskpane.write.about": "Writes the result to new sheets. Your own sheets are not touched; writing again replaces only what the add-in made.",
  "taskpane.write.written": "Sheets that were written",
  "taskpane.write.stop": "Stop",
  "taskpane.write.stopping": "Stopping…",
};

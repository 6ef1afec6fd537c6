import type { Texts } from "../say";

export const taskpaneWriteTexts: Texts = {
  "taskpane.write.about": "Writes the result to new sheets. Your own sheets are not touched; writing again replaces only what the add-in made.",
  "taskpane.write.written": "Sheets that were written",
  "taskpane.write.stop": "Stop",
  "taskpane.write.stopping": "Stopping…",
  "taskpane.write.sheets": "Sheets to write ({count} of {all})",
  "taskpane.write.scorecard": "{name} (one per platform)",
  "taskpane.write.all": "All of them",
  "taskpane.write.form": "How results are written",
  "taskpane.write.form.zhgz": "ZHGZ formulas (follow corrections; need this add-in)",
  "taskpane.write.form.native": "Excel's own formulas (follow corrections without the add-in)",
  "taskpane.write.form.values": "Values (for handing in; do not change)",
};

import type { Texts } from "../say";

export const taskpaneReadingsTexts: Texts = {
  "taskpane.readings.title": "Readings ({count})",
  "taskpane.readings.about": "Where the regulation is silent or contradicts itself. A default is a reading, not the law. See first what another would change; it is used only once you adopt it.",
  "taskpane.readings.allDefault": "All readings are the defaults.",
  "taskpane.readings.others": "Readings that are not the default: {count}; every sheet says so.",
  "taskpane.readings.notDefault": "Not the default",
  "taskpane.readings.default": "{choice} (default)",
  "taskpane.readings.effect": "What it would change",
  "taskpane.readings.counting": "Counting anew by these readings…",
  "taskpane.readings.noChange": "These readings change no score, tier, rank or award",
  "taskpane.readings.changes": "Platforms that these readings change: {count} (nothing is written yet)",
  "taskpane.readings.adopt": "Adopt",
  "taskpane.readings.drop": "Discard",
  "taskpane.readings.set": "Set of readings",
  "taskpane.readings.defaults": "The defaults",
  "taskpane.readings.unnamed": "(without a name)",
  "taskpane.readings.removeSet": "Delete set",
  "taskpane.readings.saveAs": "Save these readings as",
  "taskpane.readings.save": "Save",
};

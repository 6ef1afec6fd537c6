import { message } from "../regulation/message";
import { taskpaneElsewhereTexts as english } from "../text/en-US/taskpane-elsewhere";
import { localeOf, speaker } from "../text/say";
import { taskpaneElsewhereTexts as chinese } from "../text/zh-CN/taskpane-elsewhere";
import { PATIENCE_MS } from "./patience";
import { tellPlainly } from "./tell-plainly";

/**
 * Runs before office.js is asked for. Where a network swallows that request, the browser waits for minutes and runs no other script of
 * the page; somebody must tell the user nevertheless.
 */
setTimeout(() => {
  const place = document.getElementById("pane");
  if (typeof Office !== "undefined" || place === null) return;
  const say = speaker(localeOf(navigator.language) === "en-US" ? english : chinese);
  tellPlainly(place, say(message("taskpane.unreachable.title")), say(message("taskpane.unreachable.reason")));
}, PATIENCE_MS);

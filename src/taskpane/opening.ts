import { localeOf } from "../text/say";
import { PATIENCE_MS } from "./patience";
import { tellElsewhere } from "./tell-elsewhere";

/**
 * Runs before office.js is asked for. Where a network swallows that request, the browser waits for minutes and runs no other script of
 * the page; somebody must tell the user nevertheless.
 */
setTimeout(() => {
  const place = document.getElementById("pane");
  if (typeof Office !== "undefined" || place === null) return;
  tellElsewhere(place, localeOf(navigator.language), "unreachable");
}, PATIENCE_MS);

import { message } from "../regulation/message";
import { taskpaneElsewhereTexts as english } from "../text/en-US/taskpane-elsewhere";
import { speaker, type Locale } from "../text/say";
import { taskpaneElsewhereTexts as chinese } from "../text/zh-CN/taskpane-elsewhere";
import { tellPlainly } from "./tell-plainly";

/** Says why there is no pane, with the few texts of that alone: the others are not there yet. */
export function tellElsewhere(place: HTMLElement, locale: Locale, why: "unreachable" | "notLoaded"): void {
  const say = speaker(locale === "en-US" ? english : chinese);
  tellPlainly(place, say(message(`taskpane.${why}.title`)), say(message(`taskpane.${why}.reason`)));
}

import type { Texts } from "../say";

export const commandsTexts: Texts = {
  "commands.busy": "The annual assessment is still running, so this one was not started. Wait until it is done and try again.",
  "commands.takenBack": "Taken back: {removed} sheets removed, {restored} brought back",
  "commands.takenBackWith": "{done}; {notices}",
  "commands.unexpected": "Something unexpected went wrong: {text}. Run again; if it happens again, show this message to your administrator.",
};

import { themeFor } from "../../src/taskpane/theme";

const LIGHT = themeFor(undefined);

test.each([
  ["Office does not tell", undefined, "light"],
  ["white", "#FFFFFF", "light"],
  ["the colourful theme's grey", "#F3F2F1", "light"],
  ["dark grey", "#666666", "dark"],
  ["black", "#000000", "dark"],
  ["something that is no colour", "none", "light"],
])("%s: the %s pane", (_, background, expected) => {
  const theme = themeFor(background);
  expect(theme.colorNeutralBackground1 === LIGHT.colorNeutralBackground1 ? "light" : "dark").toBe(expected);
});

import { themeFor } from "../../src/taskpane/theme";

test.each([
  ["Office does not tell", undefined, "light"],
  ["white", "#FFFFFF", "light"],
  ["the colourful theme's grey", "#F3F2F1", "light"],
  ["dark grey", "#666666", "dark"],
  ["black", "#000000", "dark"],
  ["something that is no colour", "none", "light"],
])("%s: the %s pane", (_, background, expected) => {
  const { theme, colorScheme } = themeFor(background);
  expect(colorScheme).toBe(expected);
  expect(theme.colorNeutralBackground1).toBe(expected === "light" ? "#ffffff" : "#292929");
});

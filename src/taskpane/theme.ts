import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

/** Excel's green, so that the pane looks like a part of the program around it. */
const EXCEL: BrandVariants = {
  10: "#021409", 20: "#052613", 30: "#07361b", 40: "#094624", 50: "#0b532b", 60: "#0c5f32", 70: "#0f703b", 80: "#107c41",
  90: "#218d51", 100: "#3a9f68", 110: "#55b17e", 120: "#78c399", 130: "#8ccda8", 140: "#a0d8b9", 150: "#caead8", 160: "#e3f5eb",
};

const LIGHT: Theme = createLightTheme(EXCEL);
const DARK: Theme = {
  ...createDarkTheme(EXCEL),
  // The ramp's default step is too dim on a dark pane.
  colorBrandForeground1: EXCEL[120],
  colorBrandForeground2: EXCEL[130],
  colorBrandForegroundLink: EXCEL[120],
  colorBrandForegroundLinkHover: EXCEL[130],
  colorBrandForegroundLinkPressed: EXCEL[110],
  colorBrandForegroundLinkSelected: EXCEL[120],
};

/** Fluent's theme, and the scheme in which the browser draws its own parts, such as the date picker. */
export interface PaneTheme {
  readonly theme: Theme;
  readonly colorScheme: "light" | "dark";
}

/**
 * @param background Office's `bodyBackgroundColor`, "#RRGGBB"; undefined where Office does not tell its theme
 * @returns the pane's theme: dark on a dark background, else light
 */
export function themeFor(background: string | undefined): PaneTheme {
  const dark = background !== undefined && isDark(background);
  return dark ? { theme: DARK, colorScheme: "dark" } : { theme: LIGHT, colorScheme: "light" };
}

function isDark(color: string): boolean {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (channels === null) return false;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => parseInt(channel, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

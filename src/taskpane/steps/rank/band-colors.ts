import { tokens } from "@fluentui/react-components";

/** The edge of a tier's band, by its name in Art. 11: the colour of its badge. */
export const BAND_COLORS: Readonly<Record<string, string>> = {
  优秀: tokens.colorPaletteGreenBorderActive,
  先进: tokens.colorBrandStroke1,
  良好: tokens.colorNeutralStrokeAccessible,
  合格: tokens.colorPaletteMarigoldBorderActive,
  不及格: tokens.colorPaletteRedBorderActive,
};

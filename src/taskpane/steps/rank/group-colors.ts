import { tokens } from "@fluentui/react-components";

/** A colour for each group of the annex, in its order; each differs from its neighbours in brightness too. */
export const GROUP_COLORS: readonly string[] = [
  tokens.colorPaletteBlueBorderActive, tokens.colorBrandBackground, tokens.colorPaletteMarigoldBorderActive, tokens.colorPalettePurpleBorderActive,
  tokens.colorPaletteTealBorderActive, tokens.colorPaletteDarkRedBorderActive,
];

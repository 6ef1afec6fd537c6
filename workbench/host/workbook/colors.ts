import { invalidArgument } from "../batch/host-error";
import { asText } from "../batch/arguments";

/** The colour names of HTML; others are InvalidArgument as any unknown colour. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", blue: "#0000FF", yellow: "#FFFF00", orange: "#FFA500",
  purple: "#800080", gray: "#808080", grey: "#808080", pink: "#FFC0CB", brown: "#A52A2A", cyan: "#00FFFF", aqua: "#00FFFF",
  magenta: "#FF00FF", fuchsia: "#FF00FF", lime: "#00FF00", maroon: "#800000", navy: "#000080", olive: "#808000", silver: "#C0C0C0",
  teal: "#008080", gold: "#FFD700", lightblue: "#ADD8E6", lightgreen: "#90EE90", lightgray: "#D3D3D3", lightgrey: "#D3D3D3",
  lightyellow: "#FFFFE0", darkblue: "#00008B", darkgreen: "#006400", darkred: "#8B0000", darkgray: "#A9A9A9", darkgrey: "#A9A9A9",
  coral: "#FF7F50", crimson: "#DC143C", indigo: "#4B0082", ivory: "#FFFFF0", khaki: "#F0E68C", lavender: "#E6E6FA", salmon: "#FA8072",
  skyblue: "#87CEEB", steelblue: "#4682B4", tan: "#D2B48C", tomato: "#FF6347", turquoise: "#40E0D0", violet: "#EE82EE", wheat: "#F5DEB3",
  darkorange: "#FF8C00", dodgerblue: "#1E90FF", firebrick: "#B22222", forestgreen: "#228B22", hotpink: "#FF69B4", lightcoral: "#F08080",
  lightpink: "#FFB6C1", lightsalmon: "#FFA07A", royalblue: "#4169E1", slategray: "#708090", springgreen: "#00FF7F", beige: "#F5F5DC",
  cornflowerblue: "#6495ED", darkcyan: "#008B8B", darkmagenta: "#8B008B", deepskyblue: "#00BFFF", greenyellow: "#ADFF2F",
  lightcyan: "#E0FFFF", limegreen: "#32CD32", mediumblue: "#0000CD", midnightblue: "#191970", orangered: "#FF4500", palegreen: "#98FB98",
  seagreen: "#2E8B57", whitesmoke: "#F5F5F5", yellowgreen: "#9ACD32",
  aliceblue: "#F0F8FF", antiquewhite: "#FAEBD7", aquamarine: "#7FFFD4", azure: "#F0FFFF", bisque: "#FFE4C4", blanchedalmond: "#FFEBCD",
  blueviolet: "#8A2BE2", burlywood: "#DEB887", cadetblue: "#5F9EA0", chartreuse: "#7FFF00", chocolate: "#D2691E", cornsilk: "#FFF8DC",
  darkgoldenrod: "#B8860B", darkkhaki: "#BDB76B", darkolivegreen: "#556B2F", darkorchid: "#9932CC", darksalmon: "#E9967A",
  darkseagreen: "#8FBC8F", darkslateblue: "#483D8B", darkslategray: "#2F4F4F", darkslategrey: "#2F4F4F", darkturquoise: "#00CED1",
  darkviolet: "#9400D3", deeppink: "#FF1493", dimgray: "#696969", dimgrey: "#696969", floralwhite: "#FFFAF0", gainsboro: "#DCDCDC",
  ghostwhite: "#F8F8FF", goldenrod: "#DAA520", honeydew: "#F0FFF0", indianred: "#CD5C5C", lavenderblush: "#FFF0F5",
  lawngreen: "#7CFC00", lemonchiffon: "#FFFACD", lightgoldenrodyellow: "#FAFAD2", lightseagreen: "#20B2AA", lightskyblue: "#87CEFA",
  lightslategray: "#778899", lightslategrey: "#778899", lightsteelblue: "#B0C4DE", linen: "#FAF0E6", mediumaquamarine: "#66CDAA",
  mediumorchid: "#BA55D3", mediumpurple: "#9370DB", mediumseagreen: "#3CB371", mediumslateblue: "#7B68EE",
  mediumspringgreen: "#00FA9A", mediumturquoise: "#48D1CC", mediumvioletred: "#C71585", mintcream: "#F5FFFA", mistyrose: "#FFE4E1",
  moccasin: "#FFE4B5", navajowhite: "#FFDEAD", oldlace: "#FDF5E6", olivedrab: "#6B8E23", orchid: "#DA70D6", palegoldenrod: "#EEE8AA",
  paleturquoise: "#AFEEEE", palevioletred: "#DB7093", papayawhip: "#FFEFD5", peachpuff: "#FFDAB9", peru: "#CD853F", plum: "#DDA0DD",
  powderblue: "#B0E0E6", rebeccapurple: "#663399", rosybrown: "#BC8F8F", saddlebrown: "#8B4513", sandybrown: "#F4A460",
  seashell: "#FFF5EE", sienna: "#A0522D", slateblue: "#6A5ACD", slategrey: "#708090", snow: "#FFFAFA", thistle: "#D8BFD8",
};

/**
 * A colour as scripts give it: "#RRGGBB", "RRGGBB", "#RGB" or a name.
 * @returns "#RRGGBB" in capitals, as Excel gives it back
 * @throws InvalidArgument
 */
export function asColor(value: unknown): string {
  const text = asText(value).trim();
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) return named;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short !== null) return `#${short.slice(1).map((digit) => digit + digit).join("")}`.toUpperCase();
  const long = /^#?([0-9a-f]{6})$/i.exec(text);
  if (long === null) throw invalidArgument();
  return `#${long[1] ?? ""}`.toUpperCase();
}

/** A colour as Univer keeps it, which may be "rgb(1, 2, 3)" where a user chose it in the grid. */
export function toHex(color: string): string {
  const parts = /^rgba?\((\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color);
  if (parts === null) return color.slice(0, 7).toUpperCase();
  return `#${parts.slice(1).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

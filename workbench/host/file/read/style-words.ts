/** The words of files for what Univer numbers; the place in the list is Univer's number. */

/** BorderStyleTypes */
export const BORDER_STYLES = [
  "none", "thin", "hair", "dotted", "dashed", "dashDot", "dashDotDot", "double", "medium", "mediumDashed",
  "mediumDashDot", "mediumDashDotDot", "slantDashDot", "thick",
];

/** HorizontalAlign */
export const HORIZONTAL = ["general", "left", "center", "right", "justify", "justify", "distributed"];

/** VerticalAlign */
export const VERTICAL = ["", "top", "center", "bottom"];

/** Excel's `ChartMarkerStyle`. */
export const MARKERS = ["Invalid", "Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus", "Picture"] as const;

import { textWidth } from "../../src/report/form/text-width";

export interface Column {
  readonly heading: string;
  readonly align: "left" | "right";
}

/**
 * @param rows as many cells as there are columns
 * @returns lines of a table for a terminal, where an ideograph takes the room of two letters
 */
export function tableLines(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const all = [columns.map(({ heading }) => heading), ...rows];
  const widths = columns.map((_, index) => Math.max(...all.map((row) => textWidth(row[index] ?? ""))));
  const line = (row: readonly string[]): string =>
    columns.map(({ align }, index) => padded(row[index] ?? "", widths[index] ?? 0, align)).join("  ").trimEnd();
  const [headings, ...lines] = all.map(line);
  return [headings ?? "", widths.map((width) => "-".repeat(width)).join("  "), ...lines];
}

function padded(text: string, width: number, align: "left" | "right"): string {
  const room = " ".repeat(Math.max(0, width - textWidth(text)));
  return align === "left" ? text + room : room + text;
}

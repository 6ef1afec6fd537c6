import { BooleanNumber, BorderStyleTypes, TextDecoration } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";

/** A style that every workbook has: as `range.style` says it, as Excel shows it, and how it looks in the Office theme. */
export interface BuiltInStyle {
  readonly key: string;
  readonly name: string;
  readonly looks: IStyleData;
}

const fill = (rgb: string): IStyleData => ({ bg: { rgb } });
const color = (rgb: string): IStyleData => ({ cl: { rgb } });
const size = (fs: number): IStyleData => ({ fs });
const format = (pattern: string): IStyleData => ({ n: { pattern } });
const BOLD: IStyleData = { bl: BooleanNumber.TRUE };
const ITALIC: IStyleData = { it: BooleanNumber.TRUE };
const UNDERLINED: IStyleData = { ul: { s: BooleanNumber.TRUE, t: TextDecoration.SINGLE } };

function lines(sides: readonly ("t" | "b" | "l" | "r")[], s: BorderStyleTypes, rgb: string): IStyleData {
  return { bd: Object.fromEntries(sides.map((side) => [side, { s, cl: { rgb } }])) };
}

const AROUND = ["t", "b", "l", "r"] as const;
const { THIN, DOUBLE, THICK, MEDIUM } = BorderStyleTypes;
const TOTAL_LINES: IStyleData = { bd: { t: { s: THIN, cl: { rgb: "#4472C4" } }, b: { s: DOUBLE, cl: { rgb: "#4472C4" } } } };

const style = (key: string, name: string, ...parts: readonly IStyleData[]): BuiltInStyle => ({ key, name, looks: Object.assign({}, ...parts) as IStyleData });

/** The accents of the Office theme, and their tints of 20, 40 and 60 per cent. */
const ACCENTS: readonly (readonly [full: string, p20: string, p40: string, p60: string])[] = [
  ["#4472C4", "#D9E1F2", "#B4C6E7", "#8EA9DB"],
  ["#ED7D31", "#FCE4D6", "#F8CBAD", "#F4B084"],
  ["#A5A5A5", "#EDEDED", "#DBDBDB", "#C9C9C9"],
  ["#FFC000", "#FFF2CC", "#FFE699", "#FFD966"],
  ["#5B9BD5", "#DDEBF7", "#BDD7EE", "#9BC2E6"],
  ["#70AD47", "#E2EFDA", "#C6E0B4", "#A9D08E"],
];

const accents = ACCENTS.flatMap(([full, p20, p40, p60], index) => {
  const name = `Accent${index + 1}`;
  return [
    style(name, name, fill(full), color("#FFFFFF")),
    style(`${name}_20`, `20% - ${name}`, fill(p20), color("#000000")),
    style(`${name}_40`, `40% - ${name}`, fill(p40), color("#000000")),
    style(`${name}_60`, `60% - ${name}`, fill(p60), color("#FFFFFF")),
  ];
});

export const BUILT_IN_STYLES: readonly BuiltInStyle[] = [
  style("Normal", "Normal"),
  style("Comma", "Comma", format('_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)')),
  style("WholeComma", "Comma [0]", format('_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)')),
  style("Currency", "Currency", format('_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)')),
  style("WholeDollar", "Currency [0]", format('_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)')),
  style("Percent", "Percent", format("0%")),
  style("Hlink", "Hyperlink", color("#0563C1"), UNDERLINED),
  style("HlinkTrav", "Followed Hyperlink", color("#954F72"), UNDERLINED),
  style("Good", "Good", fill("#C6EFCE"), color("#006100")),
  style("Bad", "Bad", fill("#FFC7CE"), color("#9C0006")),
  style("Neutral", "Neutral", fill("#FFEB9C"), color("#9C5700")),
  style("Calculation", "Calculation", fill("#F2F2F2"), color("#FA7D00"), BOLD, lines(AROUND, THIN, "#7F7F7F")),
  style("CheckCell", "Check Cell", fill("#A5A5A5"), color("#FFFFFF"), BOLD, lines(AROUND, DOUBLE, "#3F3F3F")),
  style("ExplanatoryText", "Explanatory Text", color("#7F7F7F"), ITALIC),
  style("Input", "Input", fill("#FFCC99"), color("#3F3F76"), lines(AROUND, THIN, "#7F7F7F")),
  style("LinkedCell", "Linked Cell", color("#FA7D00"), lines(["b"], DOUBLE, "#FF8001")),
  style("Note", "Note", fill("#FFFFCC"), lines(AROUND, THIN, "#B2B2B2")),
  style("Output", "Output", fill("#F2F2F2"), color("#3F3F3F"), BOLD, lines(AROUND, THIN, "#3F3F3F")),
  style("WarningText", "Warning Text", color("#FF0000")),
  style("Heading1", "Heading 1", size(15), BOLD, color("#44546A"), lines(["b"], THICK, "#4472C4")),
  style("Heading2", "Heading 2", size(13), BOLD, color("#44546A"), lines(["b"], THICK, "#A2B8E1")),
  style("Heading3", "Heading 3", BOLD, color("#44546A"), lines(["b"], MEDIUM, "#8EA9DB")),
  style("Heading4", "Heading 4", BOLD, color("#44546A")),
  style("SheetTitle", "Title", { ff: "Calibri Light" }, size(18), color("#44546A")),
  style("Total", "Total", BOLD, TOTAL_LINES),
  style("Emphasis1", "Emphasis 1"),
  style("Emphasis2", "Emphasis 2"),
  style("Emphasis3", "Emphasis 3"),
  ...accents,
];

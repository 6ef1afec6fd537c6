import type { SaxesTagPlain } from "saxes";
import { readCell as readCellName } from "../address";
import { localName, newParser, XmlBuilder, xmlElement, type XmlElement } from "../xml/element";
import type { RawCell, RawFormula } from "./cell";
import { readCellText } from "./strings";

export interface SheetVisitor {
  row(row: number, attributes: Readonly<Record<string, string>>): void;
  cell(cell: RawCell): void;
}

/**
 * Reads a worksheet in one pass: rows and cells go to the visitor as they come, for there may be a million of them.
 * @returns everything of the sheet but its rows
 * @throws Error when the text is not well-formed
 */
export function readSheetXml(text: string, visitor: SheetVisitor): XmlElement {
  const around = new XmlBuilder();
  const rows = new RowReader(visitor);
  let inside = false;
  const parser = newParser();
  parser.on("opentag", (tag) => {
    if (inside) rows.open(tag);
    else around.open(tag);
    if (localName(tag.name) === "sheetData") inside = true;
  });
  parser.on("text", (value) => (inside ? rows.text(value) : around.text(value)));
  parser.on("cdata", (value) => (inside ? rows.text(value) : around.text(value)));
  parser.on("closetag", (tag) => {
    if (inside && localName(tag.name) === "sheetData") inside = false;
    if (inside) rows.close(tag);
    else around.close();
  });
  parser.write(text.replace(/^\uFEFF/, "")).close();
  return around.result();
}

/** Follows the parser through rows. A row or a cell without its number comes after the one before. */
class RowReader {
  private row = -1;
  private column = -1;
  private cell: SaxesTagPlain | null = null;
  private value: string | null = null;
  private formula: { -readonly [key in keyof RawFormula]: RawFormula[key] } | null = null;
  private inline: XmlBuilder | null = null;
  private inlineRoot: XmlElement | null = null;
  private target: "v" | "f" | null = null;

  constructor(private readonly visitor: SheetVisitor) {}

  open(tag: SaxesTagPlain): void {
    const name = localName(tag.name);
    if (this.inline) this.inline.open(tag);
    else if (name === "row") this.openRow(tag);
    else if (name === "c") this.openCell(tag);
    else if (name === "v") this.openValue();
    else if (name === "f") this.openFormula(tag);
    else if (name === "is") this.openInline(tag);
  }

  text(value: string): void {
    if (this.inline) this.inline.text(value);
    else if (this.target === "v") this.value += value;
    else if (this.target === "f" && this.formula) this.formula.text += value;
  }

  close(tag: SaxesTagPlain): void {
    const name = localName(tag.name);
    if (this.inline && name !== "is") this.inline.close();
    else if (name === "is") this.inlineRoot = this.inline?.result() ?? xmlElement("is");
    else if (name === "c") this.closeCell();
    if (name === "is") this.inline = null;
    this.target = null;
  }

  private openRow(tag: SaxesTagPlain): void {
    this.row = tag.attributes["r"] ? Number(tag.attributes["r"]) - 1 : this.row + 1;
    this.column = -1;
    this.visitor.row(this.row, tag.attributes);
  }

  private openCell(tag: SaxesTagPlain): void {
    const at = tag.attributes["r"] ? readCellName(tag.attributes["r"]) : null;
    this.column = at ? at.column : this.column + 1;
    if (at) this.row = at.row;
    this.cell = tag;
    this.value = null;
    this.formula = null;
    this.inlineRoot = null;
  }

  private openValue(): void {
    this.target = "v";
    this.value = "";
  }

  private openFormula(tag: SaxesTagPlain): void {
    const { t, ref, si } = tag.attributes;
    this.target = "f";
    this.formula = { text: "", type: t ?? "normal", ref: ref ?? null, shared: si ?? null };
  }

  private openInline(tag: SaxesTagPlain): void {
    this.inline = new XmlBuilder();
    this.inline.open(tag);
  }

  private closeCell(): void {
    if (!this.cell) return;
    const { t, s } = this.cell.attributes;
    this.visitor.cell({
      row: this.row,
      column: this.column,
      type: t ?? "n",
      style: Number(s ?? 0) || 0,
      value: this.value,
      inline: this.inlineRoot ? readCellText(this.inlineRoot) : null,
      formula: this.formula,
    });
    this.cell = null;
  }
}

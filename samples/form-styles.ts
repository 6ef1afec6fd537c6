import type { Style } from "excelize-wasm";
import type { Excelize } from "../workbench/host/file/excelize";

/** Ids of the styles of the bureau's forms within one workbook. */
export interface FormStyles {
  readonly title: number;
  readonly header: number;
  readonly body: number;
}

const THIN = ["left", "right", "top", "bottom"].map((Type) => ({ Type, Style: 1, Color: "#808080" }));
const CENTRED = { Horizontal: "center", Vertical: "center", WrapText: true };

/** Chinese official tables: a Song title, headers in Hei, the body in Fangsong, thin lines. */
export function formStyles(file: Excelize): FormStyles {
  const style = (look: Style): number => file.call("NewStyle", look).style;
  return {
    title: style({ Font: { Family: "方正小标宋简体", Size: 20 }, Alignment: CENTRED }),
    header: style({ Font: { Family: "黑体", Size: 10.5 }, Alignment: CENTRED, Border: THIN }),
    body: style({ Font: { Family: "仿宋_GB2312", Size: 10.5 }, Alignment: CENTRED, Border: THIN }),
  };
}

import type { ChartSide } from "../../host/workbook/side-model";

/** What a script or the file set of a chart, by the paths of office.js's members, such as "axes.valueAxis.title.text". */
export class Look {
  constructor(private readonly properties: ChartSide["properties"]) {}

  /** @returns null when nothing, or an empty text, was set */
  text(path: string): string | null {
    const value = this.properties[path];
    return typeof value === "string" && value !== "" ? value : null;
  }

  number(path: string): number | null {
    const value = this.properties[path];
    return typeof value === "number" ? value : null;
  }

  flag(path: string, otherwise: boolean): boolean {
    const value = this.properties[path];
    return typeof value === "boolean" ? value : otherwise;
  }

  has(path: string): boolean {
    return this.properties[path] !== undefined;
  }
}

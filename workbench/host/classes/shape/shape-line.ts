import type { Arguments } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Method, type Property, type Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { invalidArgument, itemNotFound } from "../../batch/host-error";
import type { ShapeSide } from "../../workbook/side-model";
import { kept, keptText } from "../kept-part";
import { CONNECTORS, shapeClass, type OwnShape } from "./shape";
import { shapeById } from "./shapes";

const LENGTHS = ["Short", "Medium", "Long"] as const;
const STYLES = ["None", "Triangle", "Stealth", "Diamond", "Oval", "Open"] as const;
const WIDTHS = ["Narrow", "Medium", "Wide"] as const;
type End = "begin" | "end";

/** `shape.line`: arrowheads, and the shapes that it connects. */
export const lineClass: ExcelClass<OwnShape> = excelClass("Line", () => ({
  properties: {
    id: { get: ({ shape }) => shape.id },
    connectorType: { ...own("connectorType", "Straight", CONNECTORS), inCamelCase: true },
    ...endProperties("begin"),
    ...endProperties("end"),
  },
  objects: {
    shape: (self) => shapeClass.of(self),
    beginConnectedShape: (self, host) => connected(self, "begin", host),
    endConnectedShape: (self, host) => connected(self, "end", host),
  },
  methods: { connectBeginShape: connect("begin"), connectEndShape: connect("end"), disconnectBeginShape: disconnect("begin"), disconnectEndShape: disconnect("end") },
}));

function endProperties(end: End): Record<string, Property<OwnShape>> {
  const isConnected = end === "begin" ? "isBeginConnected" : "isEndConnected";
  return {
    [`${end}ArrowheadLength`]: own(`${end}ArrowheadLength`, "Medium", LENGTHS),
    [`${end}ArrowheadStyle`]: own(`${end}ArrowheadStyle`, "None", STYLES),
    [`${end}ArrowheadWidth`]: own(`${end}ArrowheadWidth`, "Medium", WIDTHS),
    [`${end}ConnectedSite`]: { get: ({ shape }) => shape.properties[`${end}.site`] ?? null },
    [isConnected]: { get: ({ shape }) => shape.properties[`${end}.shape`] !== undefined },
  };
}

function own(name: string, otherwise: unknown, choices: readonly string[]): Property<OwnShape> {
  const part = kept<ShapeSide>(name, otherwise, choices);
  return { get: ({ shape }, host) => part.get({ keeper: shape, path: "" }, host), set: ({ shape }, value, host) => part.set?.({ keeper: shape, path: "" }, value, host) };
}

function connected({ sheet, shape }: OwnShape, end: End, host: Host): Served {
  const found = shapeById(sheet, keptText(shape, `${end}.shape`), host);
  if (found === null) throw itemNotFound();
  return shapeClass.of(found);
}

function connect(end: End): Method<OwnShape> {
  return ({ shape }, args: Arguments) => {
    const other = args.object(0)?.as(shapeClass);
    if (other === undefined) throw invalidArgument();
    Object.assign(shape.properties, { [`${end}.shape`]: other.shape.id, [`${end}.site`]: args.integer(1) });
  };
}

function disconnect(end: End): Method<OwnShape> {
  return ({ shape }) => {
    shape.properties = Object.fromEntries(Object.entries(shape.properties).filter(([name]) => name !== `${end}.shape` && name !== `${end}.site`));
  };
}

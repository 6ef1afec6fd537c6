import { asChoice, asFlag, asNumber, asText, type Arguments } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Property, type Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { HostError, invalidArgument } from "../../batch/host-error";
import { addShape, parentOf, removeShape, setZOrder, siblingsOf, ungroup } from "../../workbook/drawings/shapes";
import type { ShapeSide } from "../../workbook/side-model";
import { kept } from "../kept-part";
import { shapeFillClass, shapeLineFormatClass, textFrameClass } from "./shape-parts";
import { lineClass } from "./shape-line";
import { GEOMETRIC_SHAPES } from "./shape-types";
import { groupShapeCollectionClass } from "./shapes";
import { worksheetClass } from "../worksheet/worksheet";

export const CONNECTORS = ["Straight", "Elbow", "Curve"] as const;

export interface OwnShape {
  readonly sheet: string;
  readonly shape: ShapeSide;
}

/** A drawing on a sheet. The host keeps it and does not draw it. */
export const shapeClass: ExcelClass<OwnShape> = excelClass("Shape", () => ({
  id: ({ shape }) => shape.id,
  properties: {
    id: { get: ({ shape }) => shape.id },
    name: { get: ({ shape }) => shape.name, set: ({ shape }, value) => void (shape.name = asText(value)) },
    displayName: { get: ({ shape }) => shape.name },
    type: { get: ({ shape }) => shape.type },
    left: place("left", 0),
    top: place("top", 0),
    width: place("width", 0),
    height: place("height", 0),
    geometricShapeType: {
      get: ({ shape }) => shape.properties["geometricShapeType"] ?? null,
      set: ({ shape }, value) => void (shape.properties["geometricShapeType"] = asChoice(value, GEOMETRIC_SHAPES)),
    },
    altTextTitle: own("altTextTitle", ""),
    altTextDescription: own("altTextDescription", ""),
    lockAspectRatio: { get: ({ shape }) => shape.properties["lockAspectRatio"] ?? shape.type === "Image", set: ({ shape }, value) => void (shape.properties["lockAspectRatio"] = asFlag(value)) },
    placement: own("placement", "TwoCell", ["TwoCell", "OneCell", "Absolute"]),
    rotation: { get: ({ shape }) => shape.properties["rotation"] ?? 0, set: ({ shape }, value) => void (shape.properties["rotation"] = turned(asNumber(value))) },
    visible: own("visible", true),
    connectionSiteCount: { get: ({ shape }) => (shape.type === "GeometricShape" ? 4 : 0) },
    level: { get: ({ sheet, shape }, { book }) => (parentOf(book, sheet, shape) === null ? 0 : 1) },
    zOrderPosition: { get: ({ sheet, shape }, { book }) => siblingsOf(book, sheet, shape).indexOf(shape) },
  },
  events: { onActivated: "ShapeActivated", onDeactivated: "ShapeDeactivated" },
  objects: {
    fill: ({ shape }) => shapeFillClass.of({ keeper: shape, path: "fill" }),
    lineFormat: ({ shape }) => shapeLineFormatClass.of({ keeper: shape, path: "lineFormat" }),
    textFrame: ({ shape }) => textFrameClass.of({ keeper: shape, path: "textFrame" }),
    geometricShape: (self) => ofType(self, "GeometricShape", geometricShapeClass),
    image: (self) => ofType(self, "Image", imageClass),
    line: (self) => ofType(self, "Line", lineClass),
    group: (self) => ofType(self, "Group", shapeGroupClass),
    parentGroup: ({ sheet, shape }, { book }) => {
      const parent = parentOf(book, sheet, shape);
      if (parent === null) throw new HostError("InvalidOperation");
      return shapeClass.of({ sheet, shape: parent });
    },
  },
  methods: {
    copyTo: ({ sheet, shape }, args, host) => copyTo(sheet, shape, args, host),
    delete: ({ sheet, shape }, _args, { book }) => removeShape(book, sheet, shape),
    incrementLeft: ({ shape }, args) => void (shape.left = Math.max(0, shape.left + asNumber(args.at(0)))),
    incrementTop: ({ shape }, args) => void (shape.top = Math.max(0, shape.top + asNumber(args.at(0)))),
    incrementRotation: ({ shape }, args) => void (shape.properties["rotation"] = turned(Number(shape.properties["rotation"] ?? 0) + asNumber(args.at(0)))),
    scaleHeight: ({ shape }, args) => scale(shape, "height", args),
    scaleWidth: ({ shape }, args) => scale(shape, "width", args),
    setZOrder: ({ sheet, shape }, args, { book }) => setZOrder(book, sheet, shape, args.choice(0, ["BringToFront", "BringForward", "SendToBack", "SendBackward"] as const)),
  },
}));

/** @throws InvalidOperation when the shape is of another type */
function ofType(self: OwnShape, type: ShapeSide["type"], of: ExcelClass<OwnShape>): Served {
  if (self.shape.type !== type) throw new HostError("InvalidOperation");
  return of.of(self);
}

function own(name: string, otherwise: unknown, choices?: readonly string[]): Property<OwnShape> {
  const part = kept<ShapeSide>(name, otherwise, choices);
  return { get: ({ shape }, host) => part.get({ keeper: shape, path: "" }, host), set: ({ shape }, value, host) => part.set?.({ keeper: shape, path: "" }, value, host) };
}

/** With a locked aspect ratio one side takes the other along. */
function place(name: "left" | "top" | "width" | "height", least: number): Property<OwnShape> {
  return {
    get: ({ shape }) => shape[name],
    set: ({ shape }, value) => {
      const points = asNumber(value);
      const isSize = name === "width" || name === "height";
      if (points < least || (isSize && points === 0 && shape.type !== "Line")) throw invalidArgument();
      const other = name === "width" ? "height" : "width";
      const locked = shape.properties["lockAspectRatio"] ?? shape.type === "Image";
      if (isSize && locked === true && shape[name] > 0) shape[other] *= points / shape[name];
      shape[name] = points;
    },
  };
}

const turned = (degrees: number): number => ((degrees % 360) + 360) % 360;

function scale(shape: ShapeSide, name: "width" | "height", args: Arguments): void {
  const factor = asNumber(args.at(0));
  args.choice(1, ["CurrentSize", "OriginalSize"]);
  const from = args.choice(2, ["ScaleFromTopLeft", "ScaleFromMiddle", "ScaleFromBottomRight"] as const, "ScaleFromTopLeft");
  const grown = shape[name] * (factor - 1);
  const edge = name === "width" ? "left" : "top";
  shape[name] += grown;
  if (from !== "ScaleFromTopLeft") shape[edge] = Math.max(0, shape[edge] - (from === "ScaleFromMiddle" ? grown / 2 : grown));
}

function copyTo(sheet: string, shape: ShapeSide, args: Arguments, { book }: Host): Served {
  const target = args.object(0)?.as(worksheetClass) ?? (args.at(0) === undefined ? sheet : (book.sheet(args.text(0)) ?? book.sheetByName(args.text(0)))?.getSheetId());
  if (target === undefined) throw new HostError("ItemNotFound");
  const { id: _id, name, ...copy } = structuredClone(shape);
  return shapeClass.of({ sheet: target, shape: addShape(book, target, name.replace(/ \d+$/, ""), copy) });
}

export const geometricShapeClass: ExcelClass<OwnShape> = excelClass("GeometricShape", () => ({
  properties: { id: { get: ({ shape }) => shape.id } },
  objects: { shape: (self) => shapeClass.of(self) },
}));

export const imageClass: ExcelClass<OwnShape> = excelClass("Image", () => ({
  properties: { id: { get: ({ shape }) => shape.id }, format: { get: ({ shape }) => shape.properties["format"], inCamelCase: true } },
  objects: { shape: (self) => shapeClass.of(self) },
}));

export const shapeGroupClass: ExcelClass<OwnShape> = excelClass("ShapeGroup", () => ({
  properties: { id: { get: ({ shape }) => shape.id } },
  objects: { shape: (self) => shapeClass.of(self), shapes: ({ sheet, shape }) => groupShapeCollectionClass.of({ sheet, group: shape }) },
  methods: { ungroup: ({ sheet, shape }, _args, { book }) => ungroup(book, sheet, shape) },
}));

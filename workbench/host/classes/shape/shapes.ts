import type { Arguments } from "../../batch/arguments";
import { excelClass, Served, type ExcelClass } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { invalidArgument } from "../../batch/host-error";
import { addShape, groupShapes, shapesOf, withMembers } from "../../workbook/drawings/shapes";
import type { ShapeSide } from "../../workbook/side-model";
import { collectionOf, sameText } from "../collection";
import { imageSize } from "../chart/image-size";
import { GEOMETRIC_SHAPES } from "./shape-types";
import { CONNECTORS, shapeClass, type OwnShape } from "./shape";

const isKey = ({ shape }: OwnShape, key: string): boolean => shape.id === key || sameText(shape.name, key);

const shared = collectionOf<string, OwnShape>({ of: () => shapeClass, all: (sheet, { book }) => shapesOf(book, sheet).map((shape) => ({ sheet, shape })), isKey });

/** `worksheet.shapes`; its state is the sheet's id. */
export const shapeCollectionClass: ExcelClass<string> = excelClass("ShapeCollection", () => ({
  ...shared,
  // By its id a script finds a shape of a group again, too.
  item: (sheet, key, host) => {
    const inGroup = shapeById(sheet, String(key), host);
    return inGroup === null ? shared.item(sheet, key, host) : shapeClass.of(inGroup);
  },
  methods: {
    ...shared.methods,
    addGeometricShape: (sheet, args, { book }) => {
      const geometricShapeType = args.choice(0, GEOMETRIC_SHAPES);
      return shapeClass.of({ sheet, shape: addShape(book, sheet, labelOf(geometricShapeType), { type: "GeometricShape", properties: { geometricShapeType } }) });
    },
    addGroup: (sheet, args, host) => shapeClass.of({ sheet, shape: groupShapes(host.book, sheet, shapesArgument(sheet, args, host)) }),
    addImage: (sheet, args, { book }) => {
      const image = imageSize(args.text(0));
      if (image === null) throw invalidArgument();
      const { format, width, height } = image;
      return shapeClass.of({ sheet, shape: addShape(book, sheet, "Picture", { type: "Image", width, height, properties: { format, base64: args.text(0) } }) });
    },
    addLine: (sheet, args, { book }) => {
      const [x1, y1, x2, y2] = [0, 1, 2, 3].map((index) => pointArgument(args, index)) as [number, number, number, number];
      const place = { left: Math.min(x1, x2), top: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
      const connectorType = args.choice(4, CONNECTORS, "Straight");
      return shapeClass.of({ sheet, shape: addShape(book, sheet, "Straight Connector", { type: "Line", ...place, properties: { connectorType } }) });
    },
    addTextBox: (sheet, args, { book }) => {
      const properties = { geometricShapeType: "Rectangle", isTextBox: true, "textFrame.textRange.text": args.textOr(0, "") };
      return shapeClass.of({ sheet, shape: addShape(book, sheet, "TextBox", { type: "GeometricShape", properties }) });
    },
  },
}));

/** "RoundRectangle" is called "Round Rectangle". */
function labelOf(type: string): string {
  return type.replace(/([a-z])([A-Z])/g, "$1 $2");
}

function pointArgument(args: Arguments, index: number): number {
  const value = args.at(index);
  if (typeof value !== "number" || value < 0) throw invalidArgument();
  return value;
}

/** Shapes, or their names or ids. */
function shapesArgument(sheet: string, args: Arguments, { book }: Host): ShapeSide[] {
  const given = args.at(0);
  if (!Array.isArray(given)) throw invalidArgument();
  return (given as unknown[]).map((value) => {
    const own = value instanceof Served ? value.as(shapeClass)?.shape : shapesOf(book, sheet).find((shape) => isKey({ sheet, shape }, String(value)));
    if (own === undefined) throw invalidArgument();
    return own;
  });
}

interface OwnGroup {
  readonly sheet: string;
  readonly group: ShapeSide;
}

const members = collectionOf<OwnGroup, OwnShape>({ of: () => shapeClass, all: ({ sheet, group }) => group.members.map((shape) => ({ sheet, shape })), isKey });

/** The shapes of a group. */
export const groupShapeCollectionClass: ExcelClass<OwnGroup> = excelClass("GroupShapeCollection", () => ({ ...members }));

/** A sheet's shape by its id, in a group or not. */
export function shapeById(sheet: string, id: string, { book }: Host): OwnShape | null {
  const shape = shapesOf(book, sheet).flatMap(withMembers).find((one) => one.id === id);
  return shape === undefined ? null : { sheet, shape };
}

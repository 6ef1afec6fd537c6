import { asText, type Arguments } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { HostError, invalidArgument, itemNotFound } from "../../batch/host-error";
import { intersection, type Area } from "../../workbook/area";
import { mapCells } from "../../workbook/cells/cells";
import { visibleName } from "../../workbook/names";
import { cellNumberFormat, textOf } from "../../workbook/looks/number-format";
import { selectedArea } from "../../workbook/cells/selection";
import type { TableSide } from "../../workbook/side-model";
import { tableArea } from "../../workbook/tables/tables";
import { areaOfName } from "./named-items";
import { rangeClass } from "../range/range";
import { areaByAddress } from "../range/range-address";
import { tableClass } from "../table/tables";

const BINDING_TYPES = ["Range", "Table", "Text"] as const;

/** Cells that a script gave a name of its own; they follow rows and columns, and are not kept in the file. */
export interface Binding {
  readonly id: string;
  readonly type: (typeof BINDING_TYPES)[number];
  readonly range: Served;
  readonly table: TableSide | null;
}

/** `workbook.bindings`. */
export const bindingCollectionClass: ExcelClass<null> = excelClass("BindingCollection", () => ({
  properties: { count: { get: (_self, { bindings }) => bindings.size } },
  items: (_self, { bindings }) => [...bindings.values()].map((binding) => bindingClass.of(binding)),
  item: (_self, key, host) => find(asText(key), host),
  methods: {
    add: (_self, args, host) => bind(args.object(0)?.as(rangeClass) ?? byAddress(args.text(0), host), args, 1, host),
    addFromNamedItem: (_self, args, host) => bind(byName(args.text(0), host), args, 1, host),
    addFromSelection: (_self, args, host) => bind(selectedArea(host), args, 0, host),
    getCount: (_self, _args, { bindings }) => bindings.size,
    getItem: (_self, args, host) => find(args.text(0), host),
    getItemAt: (_self, args, { bindings }) => {
      const binding = [...bindings.values()][args.integer(0)];
      if (binding === undefined) throw invalidArgument();
      return bindingClass.of(binding);
    },
    getItemOrNullObject: (_self, args, host) => find(args.text(0), host),
  },
}));

function byAddress(address: string, host: Host): Area {
  return areaByAddress(address, host.book.unit.getActiveSheet().getSheetId(), host);
}

/** @throws ItemNotFound for a name that stands for no cells */
function byName(name: string, host: Host): Area {
  const known = visibleName(host.book, name, host.book.unit.getActiveSheet().getSheetId());
  const area = known === null ? null : areaOfName(known, host);
  if (area === null) throw itemNotFound();
  return area;
}

/** @throws InvalidArgument for a table where there is none, or a text of several cells */
function bind(area: Area, args: Arguments, at: number, { book, bindings }: Host): Served {
  const type = args.choice(at, BINDING_TYPES);
  const table = type === "Table" ? (book.side.tables.find((one) => intersection(tableArea(one), area) !== null) ?? null) : null;
  if ((type === "Table" && table === null) || (type === "Text" && area.rows * area.columns !== 1)) throw invalidArgument();
  const binding: Binding = { id: args.text(at + 1), type, range: rangeClass.of(area), table };
  bindings.set(binding.id, binding);
  return bindingClass.of(binding);
}

function find(id: string, { bindings }: Host): Served | null {
  const binding = bindings.get(id);
  return binding === undefined ? null : bindingClass.of(binding);
}

/** One binding. */
export const bindingClass: ExcelClass<Binding> = excelClass("Binding", () => ({
  id: ({ id }) => id,
  properties: { id: { get: ({ id }) => id }, type: { get: ({ type }) => type } },
  methods: {
    delete: ({ id }, _args, { bindings }) => void bindings.delete(id),
    getRange: (binding) => rangeClass.of(areaOf(binding)),
    getTable: ({ table }) => {
      if (table === null) throw new HostError("InvalidOperation");
      return tableClass.of(table);
    },
    getText: (binding, _args, { book }) => {
      if (binding.type !== "Text") throw new HostError("InvalidOperation");
      const formatOf = cellNumberFormat(book);
      return mapCells(book, areaOf(binding), (cell) => textOf(cell, formatOf(cell), book.side.date1904))[0]?.[0] ?? "";
    },
  },
  calculatedMethods: ["getText"],
}));

/** @throws InvalidReference when the cells are gone */
function areaOf({ range, table }: Binding): Area {
  const area = table === null ? range.as(rangeClass) : tableArea(table);
  if (area === undefined) throw new HostError("InvalidReference");
  return area;
}

import { excelClass } from "../batch/excel-class";
import { worksheetCollectionClass } from "./worksheet-collection";

/** The global object of every request. */
export const workbookClass = excelClass<null>("Workbook", () => ({
  objects: {
    worksheets: () => worksheetCollectionClass.of(null),
  },
  methods: {
    _RemoveReference: (_self, args, host) => host.references.release(args.text(0)),
    _GetReferenceCount: (_self, _args, host) => host.references.count,
  },
}));

import type { Injector } from "@univerjs/core";
import { BaseReferenceObject, ErrorType, ErrorValueObject, ReferenceNodeFactory } from "@univerjs/engine-formula";
import { parseLocalAddress, splitAddress } from "../workbook/address";

type ReferenceNode = NonNullable<ReturnType<ReferenceNodeFactory["checkAndCreateNodeType"]>>;

const done = new WeakSet<ReferenceNodeFactory>();

/**
 * Univer says #VALUE! of a sheet that is not there, and #NAME? of a cell beyond the rows and columns that it keeps for a sheet. To Excel the
 * one is #REF!, the other an empty cell.
 */
export function referAsExcel(injector: Injector): void {
  const factory = injector.get(ReferenceNodeFactory);
  if (done.has(factory)) return;
  done.add(factory);
  const create = factory.checkAndCreateNodeType.bind(factory);
  factory.checkAndCreateNodeType = (token) => {
    const node = create(token);
    return node === undefined ? node : followed(node);
  };
}

function followed(node: ReferenceNode): ReferenceNode {
  // Of a part of a longer reference Univer does not ask whether it lies within the sheet; nothing else hangs on this.
  if (parseLocalAddress(splitAddress(node.getToken()).local, "") !== null) Reflect.set(node, "_isPrepareMerge", true);
  const execute = node.execute.bind(node);
  node.execute = () => {
    execute();
    const value: unknown = node.getValue();
    if (value instanceof BaseReferenceObject && isOnMissingSheet(value)) node.setValue(ErrorValueObject.create(ErrorType.REF));
  };
  return node;
}

function isOnMissingSheet(reference: BaseReferenceObject): boolean {
  return reference.getForcedSheetName() !== "" && (reference.getForcedSheetId() ?? "") === "";
}

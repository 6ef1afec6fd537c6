import { IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { injectorOf } from "../../host/workbook/injector";
import type { HostWorkbook } from "../../host/workbook/host-workbook";

/**
 * The formula bar completes names from the function registry, which knows the add-in's functions by now, but takes the help on their
 * arguments from a catalogue of its own.
 */
export function helpWithFunctions({ univer }: HostWorkbook, namespace: string): void {
  const injector = injectorOf(univer);
  const known = [...injector.get(IFunctionService).getDescriptions().values()];
  const own = known.filter(({ functionName }) => functionName.startsWith(`${namespace.toUpperCase()}.`));
  injector.get(IDescriptionService).registerDescriptions(own);
}

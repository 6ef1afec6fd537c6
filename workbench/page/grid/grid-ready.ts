import { LifecycleService, LifecycleStages } from "@univerjs/core";
import { injectorOf } from "../../host/workbook/injector";
import type { HostWorkbook } from "../../host/workbook/host-workbook";

/** Resolves when Univer has set up everything: before that it shows the workbook, but loses what is typed. */
export async function gridReady({ univer }: HostWorkbook): Promise<void> {
  await injectorOf(univer).get(LifecycleService).onStage(LifecycleStages.Steady);
}

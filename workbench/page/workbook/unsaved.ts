import { CommandType, ICommandService } from "@univerjs/core";
import type { ICommandInfo } from "@univerjs/core";
import { injectorOf } from "../../host/workbook/injector";
import type { HostWorkbook } from "../../host/workbook/host-workbook";

/** Mutations of what a file holds; a formula's result, written with `onlyLocal`, is none, and neither is what a formula needs. */
const OF_THE_FILE = /^(sheet|data-validation|table)\.mutation\./;

/** Tells when something changes that a saved file would hold: by hand, by the add-in, by undo. */
export class Unsaved {
  private side: string;
  private readonly listening: { dispose(): void };

  constructor(private readonly workbook: HostWorkbook, private readonly onChange: () => void) {
    this.side = JSON.stringify(workbook.side);
    const commands = injectorOf(workbook.univer).get(ICommandService);
    this.listening = commands.onCommandExecuted((command, options) => {
      if (isChange(command) && options?.onlyLocal !== true && options?.fromFormula !== true) onChange();
    });
  }

  /** After a request of the add-in: it may have changed what Univer does not hold, such as settings or names. */
  lookAtSide(): void {
    const side = JSON.stringify(this.workbook.side);
    if (side !== this.side) this.onChange();
    this.side = side;
  }

  dispose(): void {
    this.listening.dispose();
  }
}

function isChange({ id, type }: Readonly<ICommandInfo>): boolean {
  return type === CommandType.MUTATION && OF_THE_FILE.test(id);
}

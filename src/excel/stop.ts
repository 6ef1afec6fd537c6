import { message } from "../regulation/message";
import { ExcelRunError } from "./excel-run-error";

/** @throws ExcelRunError when the signal says so; called between two requests */
export function stopWhenAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new ExcelRunError(message("excel.stopped"));
}

import { message } from "../regulation/message";
import { ExcelRunError, reasonOf } from "./excel-run-error";

/** Texts that say what could not be done, how the workbook stands, and what to do next. */
type Failure = "excel.readFailed" | "excel.settingsFailed" | "excel.selectFailed";

/** Says in words what went wrong. */
export async function unlessItFails<T>(key: Failure, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ExcelRunError) throw error;
    throw new ExcelRunError(message(key, { reason: reasonOf(error) }), error);
  }
}

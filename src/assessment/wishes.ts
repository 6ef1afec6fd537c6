import { message } from "../regulation/message";
import { readWishes, type ReportWishes } from "../report/wishes";
import { AssessmentError } from "./assessment-error";

/**
 * @param kept what the workbook's settings hold, JSON; null or undefined for every sheet
 * @throws AssessmentError when it names a sheet or a form that there is not; none is left out silently
 */
export function wishesIn(kept: unknown): ReportWishes {
  const reading = readWishes(kept);
  if (reading.kind === "wishes") return reading.wishes;
  throw new AssessmentError(message("assessment.wishesUnreadable", { problem: reading.problem }));
}

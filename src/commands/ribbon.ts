import { runAnnualHere } from "./annual";
import { showPane } from "./show-pane";
import { newTemplatesHere } from "./templates";
import { turnFormulasHere, type TurnWanted } from "./turn-formulas";
import { undoReportHere } from "./undo-report";

/** The ribbon's 一键年度排名. Its outcome is in the sheets; why there is none is read in the task pane. */
export async function annualRanking(): Promise<void> {
  await runAnnualHere().catch(showPane);
}

/** The ribbon's 撤销本次生成. What was kept, or why nothing was taken back, is read in the task pane. */
export async function undoReport(): Promise<void> {
  await undoReportHere().then(({ notices }) => (notices.length > 0 ? showPane() : undefined), showPane);
}

/** The ribbon's menus 转静态值, 转原生公式 and 转ZHGZ公式: how much was turned is read in the task pane. */
export async function turning(wanted: TurnWanted): Promise<void> {
  await turnFormulasHere(wanted).then(showPane);
}

/** The ribbon's 新建台账模板. The first new sheet is shown; why there is none is read in the task pane. */
export async function newTemplates(): Promise<void> {
  await newTemplatesHere().catch(showPane);
}

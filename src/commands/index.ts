import type { FormulaTurn } from "../assessment/turn-formulas";
import { runAnnualHere } from "./annual";
import { newTemplatesHere } from "./templates";
import { turnFormulasHere } from "./turn-formulas";
import { undoReportHere } from "./undo-report";

/** The ribbon's 一键年度排名. Its outcome is in the sheets; why there is none is read in the task pane. */
function annualRanking(event: Office.AddinCommands.Event): void {
  void runAnnualHere()
    .catch(showPane)
    .finally(() => event.completed());
}

/** The ribbon's 撤销本次生成. What was kept, or why nothing was taken back, is read in the task pane. */
function undoReport(event: Office.AddinCommands.Event): void {
  void undoReportHere()
    .then(({ notices }) => (notices.length > 0 ? showPane() : undefined), showPane)
    .finally(() => event.completed());
}

/** The reason has been told to the pane by the event; where Office cannot open the pane, the ribbon's button still does. */
async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  await Office.addin.showAsTaskpane().catch(() => undefined);
}

/** The ribbon's menus 转静态值, 转原生公式 and 转ZHGZ公式: how much was turned is read in the task pane. */
function turning(to: FormulaTurn["to"], scope: FormulaTurn["scope"]): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    void turnFormulasHere({ to, scope })
      .then(showPane)
      .finally(() => event.completed());
  };
}

/** The ribbon's 新建台账模板. The first new sheet is shown; why there is none is read in the task pane. */
function newTemplates(event: Office.AddinCommands.Event): void {
  void newTemplatesHere()
    .catch(showPane)
    .finally(() => event.completed());
}

if (typeof Office !== "undefined") {
  Office.actions.associate("annualRanking", annualRanking);
  Office.actions.associate("valuesInWorkbook", turning("values", "workbook"));
  Office.actions.associate("valuesInSheet", turning("values", "sheet"));
  Office.actions.associate("nativeInWorkbook", turning("native", "workbook"));
  Office.actions.associate("nativeInSheet", turning("native", "sheet"));
  Office.actions.associate("functionsInWorkbook", turning("zhgz", "workbook"));
  Office.actions.associate("undoReport", undoReport);
  Office.actions.associate("newTemplates", newTemplates);
}

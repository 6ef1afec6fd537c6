import { runAnnualHere } from "./annual";

/** The ribbon's 一键年度排名. Its outcome is in the sheets; why there is none is read in the task pane. */
function annualRanking(event: Office.AddinCommands.Event): void {
  void runAnnualHere()
    .catch(showPane)
    .finally(() => event.completed());
}

/** The reason has been told to the pane by the event; where Office cannot open the pane, the ribbon's button still does. */
async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  await Office.addin.showAsTaskpane().catch(() => undefined);
}

if (typeof Office !== "undefined") Office.actions.associate("annualRanking", annualRanking);

import type * as Ribbon from "./ribbon";
import { showPane } from "./show-pane";

/**
 * The buttons are known to Office at once; what they do is loaded with the first press, or with the pane, so that no cell and nobody
 * who only opens a workbook waits for it.
 */
function pressing(work: (ribbon: typeof Ribbon) => Promise<void>): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    // Where it cannot be loaded, neither can the pane, which says so and what to do.
    void import(/* webpackChunkName: "ribbon" */ "./ribbon")
      .then(work)
      .catch(showPane)
      .finally(() => event.completed());
  };
}

if (typeof Office !== "undefined") {
  Office.actions.associate("annualRanking", pressing(({ annualRanking }) => annualRanking()));
  Office.actions.associate("valuesInWorkbook", pressing(({ turning }) => turning({ to: "values", scope: "workbook" })));
  Office.actions.associate("valuesInSheet", pressing(({ turning }) => turning({ to: "values", scope: "sheet" })));
  Office.actions.associate("nativeInWorkbook", pressing(({ turning }) => turning({ to: "native", scope: "workbook" })));
  Office.actions.associate("nativeInSheet", pressing(({ turning }) => turning({ to: "native", scope: "sheet" })));
  Office.actions.associate("functionsInWorkbook", pressing(({ turning }) => turning({ to: "zhgz", scope: "workbook" })));
  Office.actions.associate("undoReport", pressing(({ undoReport }) => undoReport()));
  Office.actions.associate("newTemplates", pressing(({ newTemplates }) => newTemplates()));
}

import { assessmentTexts } from "./assessment";
import { commandsTexts } from "./commands";
import { excelTexts } from "./excel";
import { functionsTexts } from "./functions";
import { functionsHelpTexts } from "./functions-help";
import { ledgerTexts } from "./ledger";
import { ledgerCountingTexts } from "./ledger-counting";
import { regulationTexts } from "./regulation";
import { reportTexts } from "./report";
import { taskpaneTexts } from "./taskpane";
import type { Texts } from "../say";

/** Every text in en-US; a key begins with the folder of src that says it. */
export const texts: Texts = {
  ...regulationTexts,
  ...functionsTexts,
  ...functionsHelpTexts,
  ...ledgerTexts,
  ...ledgerCountingTexts,
  ...reportTexts,
  ...assessmentTexts,
  ...excelTexts,
  ...commandsTexts,
  ...taskpaneTexts,
};

import type { Edition } from "../../regulation/edition";
import type { Message } from "../../regulation/message";
import { AssessmentError } from "../assessment-error";
import { readBudget } from "../budget";
import { editionAsChosen } from "../choices";
import { mappingIn } from "../mapping";
import type { AnnualSettings } from "../ports";
import { wishesIn } from "../wishes";

/** Settings that a trial can be made under. */
export interface UsableSettings {
  /** What cannot be read is not stated in them: the budget null, the others undefined, so that they are not written over. */
  readonly settings: AnnualSettings;
  /** What cannot be read, each with what to do. A run would be refused by the first. */
  readonly faults: readonly SettingFault[];
}

export interface SettingFault {
  readonly setting: "budgetWan" | "choices" | "mapping" | "report";
  readonly detail: Message;
}

/** @param kept as the workbook holds them; somebody may have put anything there */
export function usableSettings(published: Edition, kept: AnnualSettings): UsableSettings {
  const faults = [
    faultOf("budgetWan", () => readBudget(kept.budgetWan)),
    faultOf("choices", () => editionAsChosen(published, kept.choices)),
    faultOf("mapping", () => mappingIn(kept.mapping)),
    faultOf("report", () => wishesIn(kept.report)),
  ].flatMap((fault) => fault ?? []);
  const unusable = Object.fromEntries(faults.map(({ setting }) => [setting, setting === "budgetWan" ? null : undefined]));
  return { settings: { ...kept, ...unusable }, faults };
}

function faultOf(setting: SettingFault["setting"], read: () => unknown): SettingFault | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof AssessmentError) return { setting, detail: error.detail };
    throw error;
  }
}

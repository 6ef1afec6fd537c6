import type { CountingStep } from "../../ledger/counting/step";
import { message } from "../../regulation/message";
import type { Progress } from "../ports";

/** @returns what hears of each step of the counting, and tells of each ledger and fact once. */
export function countingProgress(progress: Progress): (step: CountingStep | null) => void {
  let told = "";
  return (step) => {
    if (step === null || step.fact === null) return;
    const now = `${step.ledger} ${step.fact}`;
    if (now === told) return;
    told = now;
    const ledger = message(`ledger.kind.${step.ledger}`);
    progress(message("assessment.counting", { ledger, fact: message(`ledger.fact.${step.fact}`), rows: step.rows }));
  };
}

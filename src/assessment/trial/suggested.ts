import type { Finding } from "../../ledger/finding";

/** @returns the value that the cell probably means, as it would be written there; null where none is suggested. */
export function suggestedIn({ suggestion: { key, values } }: Finding): string | null {
  const { suggest } = values;
  return key === "ledger.fix.suggested" && (typeof suggest === "string" || typeof suggest === "number") ? String(suggest) : null;
}

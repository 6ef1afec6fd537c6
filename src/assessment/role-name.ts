import type { TableKind, TableRole } from "../ledger/describe/description";
import { message, type Message } from "../regulation/message";

/** @returns what a column of such a table tells; in the summary form it is mostly a fact */
export function roleName(kind: TableKind, role: TableRole): Message {
  const isFact = kind === "summary" && role !== "platform" && role !== "company";
  return message(isFact ? `ledger.fact.${role}` : `assessment.role.${role}`);
}

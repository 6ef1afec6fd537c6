import type { CountingChoices } from "../counting/counting-choices";
import { FACT_KEYS } from "../../regulation/facts";
import type { FactValue, StatedKey } from "../facts";
import type { PlatformRow } from "./platform-row";

/** The readings by which the columns of the roster and of the summary form are taken. */
export type ColumnChoices = Pick<CountingChoices, "leaderStandard" | "staffBasis">;

/** @returns the columns that are read, of those that are there: that of the managers only where either counts (reading 1). */
export function statedColumns(
  keys: readonly StatedKey[], taken: ReadonlyMap<string, number>, { leaderStandard }: ColumnChoices,
): Map<StatedKey, number> {
  const asked = leaderStandard === "either" ? [...keys, "manager" as const] : keys;
  return new Map([...asked, "technicalStaff" as const].flatMap((key) => {
    const column = taken.get(key);
    return column === undefined ? [] : [[key, column] as const];
  }));
}

/** @returns the facts that nobody asks for: the technical staff are shown beside the staff where they are told (reading 4). */
export function untoldFacts({ staffBasis }: ColumnChoices): ReadonlySet<StatedKey> {
  return new Set(staffBasis === "staff" ? ["technicalStaff"] : ["insuredStaff"]);
}

/** @returns the facts of which a column must be there by the readings taken. */
export function neededFacts(keys: readonly StatedKey[], columns: ReadonlyMap<string, unknown>, choices: ColumnChoices): StatedKey[] {
  const { leaderStandard, staffBasis } = choices;
  return keys
    .map((key) => (key === "insuredStaff" && staffBasis === "technicians" ? "technicalStaff" : key))
    .filter((key) => !(key === "leader" && leaderStandard === "either" && columns.has("manager")));
}

/**
 * Reading 1, where either counts: one yes is enough, and only two answers of no are a no.
 *
 * @returns the row with 分管 as the reading has it
 */
export function leaderAsChosen(row: PlatformRow, columns: ReadonlyMap<StatedKey, number>, { leaderStandard }: ColumnChoices): PlatformRow {
  if (leaderStandard === "annex" || !columns.has("manager")) return row;
  const asked = (["leader", "manager"] as const).filter((key) => columns.has(key));
  const answers = asked.map((key) => row.known.get(key));
  const value = answers.includes(true) ? true : answers.every((answer) => answer === false) ? false : undefined;
  const deciding = asked.find((key) => row.known.get(key) === value);
  const known = new Map<StatedKey, FactValue>([...row.known].filter(([key]) => key !== "leader" && key !== "manager"));
  const cells = new Map(row.cells);
  const cell = deciding === undefined ? undefined : row.cells.get(deciding);
  if (value === undefined) return { ...row, known };
  if (cell !== undefined) cells.set("leader", cell);
  return { ...row, known: inOrder(known.set("leader", value)), cells };
}

/** The order of the annex, in which the facts are told. */
function inOrder(known: ReadonlyMap<StatedKey, FactValue>): Map<StatedKey, FactValue> {
  const place = (key: StatedKey): number => (FACT_KEYS as readonly StatedKey[]).indexOf(key);
  return new Map([...known].sort(([a], [b]) => place(a) - place(b)));
}

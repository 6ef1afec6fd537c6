import type { FactsReading } from "../../ledger/read-facts";
import { cellAddress, type CellPlace, type CellValue, type SheetGrid } from "../../ledger/sheet";
import type { TraceRow } from "../../ledger/trace";
import { shown } from "../../ledger/values/shown";
import { factsOf, type Edition } from "../../regulation/edition";
import type { FactKey, ItemKey } from "../../regulation/facts";
import { message, type Message } from "../../regulation/message";
import { atOnce, eachInSteps, type InSteps } from "../../report/in-steps";
import type { ReportedEvidence } from "../../report/result";

/** The items that the roster tells of. */
const ROSTER_ITEMS: readonly ItemKey[] = ["org", "staff"];

/** {@link evidenceInSteps} for a caller whom nobody waits for: of one platform, say. */
export function evidenceOf(reading: FactsReading, edition: Pick<Edition, "items">, sheets: readonly SheetGrid[]): ReportedEvidence[] {
  return atOnce(evidenceInSteps(reading, edition, sheets));
}

/**
 * Leads every point back to its row: what became of each row of the ledgers for each item that it is read for, and the cell of
 * each fact that stands in the summary form.
 *
 * @returns in steps of a few milliseconds, by platform in the order of the result, then by item in the annex's order, then as the rows stand; rows of no
 * platform last
 */
export function* evidenceInSteps(
  reading: FactsReading, { items }: Pick<Edition, "items">, sheets: readonly SheetGrid[],
): InSteps<ReportedEvidence[]> {
  const itemOf = new Map<FactKey, ItemKey>(items.flatMap((item) => factsOf(item).map((fact) => [fact, item.key] as const)));
  const values = new CellValues(sheets);
  const said = new Sayings();
  const rows: ReportedEvidence[] = [];
  yield* eachInSteps(reading.trace, (row) => {
    for (const item of itemsOf(row, itemOf)) rows.push(evidenceOfRow(row, item, values, said));
  });
  for (const stated of statedFacts(reading, itemOf, values)) rows.push(stated);
  return yield* inOrder(rows, reading.platforms.map(({ name }) => name), items.map(({ key }) => key));
}

function itemsOf({ fact }: TraceRow, itemOf: ReadonlyMap<FactKey, ItemKey>): readonly ItemKey[] {
  if (fact === null) return ROSTER_ITEMS;
  const item = itemOf.get(fact);
  return item === undefined ? [] : [item];
}

function evidenceOfRow(row: TraceRow, item: ItemKey, values: CellValues, said: Sayings): ReportedEvidence {
  const { platform, outcome, reason, sheet } = row;
  return {
    platform, item, outcome, code: reason, sheet,
    row: row.row + 1,
    cell: cellAddress(row),
    ledger: said.ledger(row.ledger),
    reason: reason === null ? null : said.reason(row, reason),
    found: shown(values.at(row)),
  };
}

/** The summary form states facts instead of rows: each is led back to its cell. */
function statedFacts({ from, platforms, summary }: FactsReading, itemOf: ReadonlyMap<FactKey, ItemKey>, values: CellValues): ReportedEvidence[] {
  const form = from === "ledgers" ? null : summary.found;
  if (form === null) return [];
  const ledger = message("ledger.kind.summary");
  return platforms.flatMap(({ name, facts, sources }) =>
    [...itemOf].flatMap(([fact, item]) =>
      (sources[fact] ?? [])
        .filter(({ sheet }) => sheet === form.sheet && facts[fact] !== null)
        .map((place): ReportedEvidence => ({
          platform: name, item, outcome: "counted", code: null, ledger, reason: null,
          sheet: place.sheet, row: place.row + 1, cell: cellAddress(place), found: shown(values.at(place)),
        })),
    ),
  );
}

function* inOrder(rows: readonly ReportedEvidence[], platforms: readonly string[], items: readonly ItemKey[]): InSteps<ReportedEvidence[]> {
  const platformAt = new Map(platforms.map((name, index) => [name, index]));
  const itemAt = new Map(items.map((key, index) => [key, index]));
  const place = ({ platform, item }: ReportedEvidence): number =>
    (platform === null ? platforms.length : (platformAt.get(platform) ?? platforms.length)) * items.length + (itemAt.get(item) ?? 0);
  const groups = new Map<number, ReportedEvidence[]>();
  yield* eachInSteps(rows, (row) => {
    const group = groups.get(place(row));
    if (group === undefined) groups.set(place(row), [row]);
    else group.push(row);
  });
  // `concat` copies whole lists; `flatMap` would hold up the page at 200,000 rows.
  const none: ReportedEvidence[] = [];
  return none.concat(...[...groups].sort(([a], [b]) => a - b).map(([, group]) => group));
}

/** The bureau's cells by their places. */
class CellValues {
  readonly #grids: ReadonlyMap<string, SheetGrid>;

  constructor(sheets: readonly SheetGrid[]) {
    this.#grids = new Map(sheets.map((grid) => [grid.name, grid]));
  }

  at({ sheet, row, column }: CellPlace): CellValue {
    const grid = this.#grids.get(sheet);
    return grid?.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? "";
  }
}

const THIS_CELL = message("assessment.thisCell");

/** A ledger has few different things to say of its rows: each is made once. */
class Sayings {
  readonly #known = new Map<string, Message>();

  ledger(kind: string): Message {
    return this.#once(`ledger.kind.${kind}`);
  }

  reason({ outcome, sameAs, sheet }: TraceRow, reason: string): Message {
    if (outcome === "review") return this.#once(`ledger.doubt.${reason}`, { subject: THIS_CELL });
    const saying = this.#once(`assessment.left.${reason}`);
    if (sameAs === null) return saying;
    const place = { sheet: sameAs.sheet, row: sameAs.row + 1 };
    return message(sameAs.sheet === sheet ? "assessment.sameAs" : "assessment.sameAsOn", { reason: saying, ...place });
  }

  #once(key: string, values: Message["values"] = {}): Message {
    const known = this.#known.get(key) ?? message(key, values);
    this.#known.set(key, known);
    return known;
  }
}

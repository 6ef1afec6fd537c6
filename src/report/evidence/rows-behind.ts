import type { ItemKey } from "../../regulation/facts";
import { listed, message, type Message, type Say } from "../../regulation/message";
import { eachInSteps, type InSteps } from "../in-steps";
import type { ListedPlace } from "./listed-sheet";
import type { ReportedEvidence } from "../result";
import type { ReportValue } from "../sheet";

/** What the bureau's sheets have on one item of a platform, as a cell says it. */
export type RowsBehind = (platform: string, item: ItemKey) => ReportValue;

type Counts = Record<ReportedEvidence["outcome"], number>;

/**
 * @param places where 计分依据 lists a platform's rows for an item, by {@link placeKey}; empty where it is not written
 * @returns cells that say how many rows count, do not, and wait for somebody to look, and lead to the first of them
 */
export function* rowsBehind(evidence: readonly ReportedEvidence[], places: ReadonlyMap<string, ListedPlace>, say: Say): InSteps<RowsBehind> {
  const counts = new Map<string, Counts>();
  yield* eachInSteps(evidence, ({ platform, item, outcome }) => {
    if (platform === null) return;
    const key = placeKey(platform, item);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { counted: 0, excluded: 0, review: 0, [outcome]: 1 });
    else known[outcome]++;
  });
  return (platform, item) => {
    const key = placeKey(platform, item);
    const known = counts.get(key);
    if (known === undefined) return "—";
    const text = say(countsInWords(known));
    const place = places.get(key);
    return place === undefined ? text : { text, to: { sheet: { kind: "trace" }, cell: `A${place.row + 1}` } };
  };
}

export function placeKey(platform: string, item: ItemKey): string {
  return `${item}|${platform}`;
}

function countsInWords({ counted, excluded, review }: Counts): Message {
  const said = [message("report.behind.counted", { rows: counted })];
  if (excluded > 0) said.push(message("report.behind.excluded", { rows: excluded }));
  if (review > 0) said.push(message("report.behind.review", { rows: review }));
  return message("report.fact.said", { said: listed(said, "report.behind.also") });
}

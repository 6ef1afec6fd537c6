import { message, type Message, type Say } from "../../regulation/message";
import { ITEM_KEYS, type ItemKey } from "../../regulation/facts";
import type { Column, FormRow } from "../form/form";
import { TAB_NAMES } from "../headings";
import { mapInSteps, type InSteps } from "../in-steps";
import { listedRows, placesOf, type ListedPlace, type ListedSheet } from "./listed-sheet";
import { commonNotes, cycleCaption } from "../notes";
import { officialFormInSteps } from "../form/official-form";
import type { AnnualResult, ReportedEvidence } from "../result";
import { placeKey } from "./rows-behind";

const ARTICLES = ["6", "7"];
const COLUMNS: readonly Column[] = [
  { heading: "平台名称", look: "text", widest: 26 },
  { heading: "考核项", look: "text", widest: 20 },
  { heading: "台账", look: "text", widest: 16 },
  { heading: "计入情况", look: "word", widest: 11 },
  { heading: "原因", look: "text", widest: 34 },
  { heading: "单元格", look: "link", widest: 24 },
  { heading: "原值", look: "text", widest: 34 },
];
const OUTCOMES = { counted: "计入", excluded: "未计入", review: "待核" } as const;

export interface TraceSheet extends ListedSheet {
  /** Where each platform's rows for an item begin, by `placeKey`. */
  readonly itemPlaces: ReadonlyMap<string, ListedPlace>;
}

/**
 * 计分依据: every row of the bureau's that was read for an item, whether it counts, and why not; each leads to its cell, and
 * the list can be filtered by platform, item, outcome and reason.
 *
 * @param evidence in the order in which it is listed, each platform's together
 */
export function* traceSheet(result: AnnualResult, evidence: readonly ReportedEvidence[], say: Say): InSteps<TraceSheet> {
  const { rows, left } = listedRows(evidence, ({ outcome }) => outcome === "counted");
  const cut = left === 0 ? [] : [say(message("report.traceCut", { listed: rows.length, left }))];
  const sheet = yield* officialFormInSteps({
    kind: "trace",
    name: TAB_NAMES.trace,
    annex: 6,
    title: "武汉市工业智能化改造咨询诊断服务平台计分依据表",
    caption: cycleCaption(result, say),
    unit: "单位：行",
    columns: COLUMNS,
    rows: rows.length > 0 ? yield* evidenceRows(rows, say) : [nothing(say)],
    notes: [...cut, say(message("report.outcomes")), ...commonNotes(result, ARTICLES, say)],
    list: true,
  });
  const places = yield* placesOf(rows, sheet.frozenRows);
  const itemPlaces = yield* placesOf(rows, sheet.frozenRows, ({ platform, item }) => (platform === null ? null : placeKey(platform, item)));
  return { kind: "trace", sheet, places, itemPlaces };
}

function evidenceRows(rows: readonly ReportedEvidence[], say: Say): InSteps<FormRow[]> {
  const speak = remembering(say);
  const items = new Map<ItemKey, string>(ITEM_KEYS.map((key) => [key, say(message(`regulation.item.${key}`))]));
  const nobody = say(message("report.noPlatform"));
  return mapInSteps(rows, ({ platform, item, ledger, outcome, reason, sheet, cell, found }) => ({
    cells: [
      platform ?? nobody,
      items.get(item) ?? item,
      speak(ledger),
      OUTCOMES[outcome],
      reason === null ? null : speak(reason),
      { text: `${sheet}!${cell}`, to: { sheet, cell } },
      found === "" ? null : found,
    ],
  }));
}

function nothing(say: Say): FormRow {
  return { cells: COLUMNS.map((_, column) => (column === 0 ? say(message("report.noEvidence")) : null)) };
}

/** A list of 200,000 rows says few different things. */
function remembering(say: Say): Say {
  const known = new Map<Message, string>();
  return (what) => {
    const said = known.get(what) ?? say(what);
    known.set(what, said);
    return said;
  };
}

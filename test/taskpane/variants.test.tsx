import { act, screen, waitFor, within } from "@testing-library/react";
import { edition2021 } from "../../src/regulation/editions/2021";
import { rowsOfCohort, summaryGrid, type SummaryRow } from "../assessment/summary-grid";
import { cohortA, cohortB, goTo, RecordingWorkbook, showApp, userEvent } from "./pane-setting";

jest.setTimeout(60_000);

/** A: 甲一 110, 甲二 100, 甲三 90 are 优秀; 甲六 89.95, 甲四 89.75, 甲五 80 are 先进. B: 乙一 80 先进; 乙二 79.95, 乙三 70 良好; 乙五 60 = 56 + 4. */
const [A, B] = [rowsOfCohort(cohortA), rowsOfCohort(cohortB)];
const alone = (name: string, facts: SummaryRow["facts"]): SummaryRow[] => A.filter((row) => row.name === name).map((row) => ({ ...row, facts: { ...row.facts, ...facts } }));

/** [option, its reading, platforms, budget, what the pane says of whom before it is adopted] */
const VARIANTS: readonly (readonly [string, string, readonly SummaryRow[], string | null, readonly string[]])[] = [
  // 2 × 3 + 4 × 2 = 14 shares of 1500: 107 each, at most 100
  ["excellentInclusive", "exclusive", A, "1500", ["甲三等次 优秀 → 先进；奖励 300.00 → 200.00 万元"]],
  // 290 ÷ (2 + 1 + 1) = 72.50
  ["awardRounding", "whole", B, "290", ["乙一奖励 145.00 → 144.00 万元", "乙二奖励 72.50 → 72.00 万元", "乙三奖励 72.50 → 72.00 万元"]],
  // 先进 in full, then 40 for two
  ["awardMode", "priority", B, "240", ["乙一奖励 120.00 → 200.00 万元", "乙二奖励 60.00 → 20.00 万元", "乙三奖励 60.00 → 20.00 万元"]],
  // 2 : 1 over the two tiers that have platforms: 160, and 80 for two
  ["awardMode", "poolSplit", B, "240", ["乙一奖励 120.00 → 160.00 万元", "乙二奖励 60.00 → 40.00 万元", "乙三奖励 60.00 → 40.00 万元"]],
  // Of six at most 3 are 优秀, and 5 优秀 or 先进
  ["awardMode", "quota", A, "1500", ["甲五等次 先进 → 良好；奖励 200.00 → 100.00 万元"]],
  ["bonusInTier", "base", B, "240", ["乙五等次 合格 → 不及格"]],
  // 10 − 12 = −2 instead of 0
  ["itemFloor", "none", alone("甲二", { worstReports: 12 }), null, ["甲二得分 90.00 → 88.00；等次 优秀 → 先进"]],
  ["missingAsZero", "zero", alone("甲二", { events: null }), null, ["甲二得分 待定 → 90.00；等次 待定 → 优秀；名次 待定 → 1"]],
  ["registrationGate", "veto", alone("甲二", { registered: false }), "300", ["甲二等次 优秀 → 不及格；名次 1 → —；奖励 300.00 → 0.00 万元"]],
];

/** Two of them together: the second is tried under the first. */
const TOGETHER: readonly (readonly [first: Readonly<Record<string, string>>, ...second: (typeof VARIANTS)[number]])[] = [
  // 3 : 2 over the two tiers that have platforms: 900 for two, each at most 300, and 600 for four
  [{ excellentInclusive: "exclusive" }, "awardMode", "poolSplit", A, "1500", ["甲三", "甲四", "甲五", "甲六"].map((name) => `${name}奖励 200.00 → 150.00 万元`)],
  // 200 in full, then 41 for two
  [{ awardMode: "priority" }, "awardRounding", "whole", B, "241", ["乙二奖励 20.50 → 20.00 万元", "乙三奖励 20.50 → 20.00 万元"]],
  // 100 − 10 for the events − 12 for the reports
  [{ itemFloor: "none" }, "missingAsZero", "zero", alone("甲二", { worstReports: 12, events: null }), null, ["甲二得分 待定 → 78.00；等次 待定 → 良好；名次 待定 → 1"]],
  // Of the five that are left at most 3 are 优秀, and all may be 先进 or better
  [{ registrationGate: "veto" }, "awardMode", "quota", A.map((row) => (row.name === "甲一" ? { ...row, facts: { ...row.facts, registered: false } } : row)), "1500", []],
];

const effect = (): HTMLElement => screen.getByRole("region", { name: "试算影响" });
const effects = (): (string | null)[] => within(effect()).queryAllByRole("listitem").map((item) => item.textContent);

async function tryReading(option: string, key: string): Promise<void> {
  const reading = edition2021.readings.find((each) => each.option === option)!;
  const answer = reading.others.find((each) => each.key === key)!;
  await userEvent.click(within(screen.getByRole("radiogroup", { name: reading.name })).getByRole("radio", { name: answer.text }));
}

test.each(VARIANTS)("%s: %s is tried, seen and adopted", async (option, key, rows, budgetWan, said) => {
  const workbook = new RecordingWorkbook([summaryGrid(rows)], { budgetWan, cycle: null });
  const work = await showApp(workbook);
  await goTo("口径");
  await tryReading(option, key);
  await waitFor(() => expect(effects()).toEqual(said));
  const tried = work.state().tried?.trial?.result;
  await userEvent.click(screen.getByRole("button", { name: "采用" }));
  await waitFor(() => expect(work.state().trial?.settings.choices).toEqual({ [option]: key }));
  expect(work.state().trial?.result.platforms).toEqual(tried?.platforms);
  await act(() => work.keepNow());
  expect(workbook.kept.at(-1)?.choices).toEqual({ [option]: key });
});

test.each(TOGETHER)("%j and then %s: %s", async (first, ...[option, key, rows, budgetWan, said]) => {
  const work = await showApp(new RecordingWorkbook([summaryGrid(rows)], { budgetWan, cycle: null, choices: first }));
  await goTo("口径");
  await tryReading(option, key);
  await waitFor(() => expect(work.state().tried?.trial).not.toBeNull());
  await waitFor(() => expect(effects()).toEqual(said));
  await userEvent.click(screen.getByRole("button", { name: "采用" }));
  await waitFor(() => expect(work.state().trial?.settings.choices).toEqual({ ...first, [option]: key }));
});

test("caps only, where the budget does not reach: what is paid and left is 待定, and it says what is short", async () => {
  await showApp(new RecordingWorkbook([summaryGrid(B)], { budgetWan: "240", cycle: null, choices: { awardMode: "capsOnly" } }));
  await goTo("奖励");
  const panel = screen.getByRole("tabpanel");
  for (const name of ["拟奖励合计", "结余"]) expect(within(panel).getByText(name).nextElementSibling).toHaveTextContent(/^待定$/);
  // 200 + 2 × 100
  expect(panel).toHaveTextContent("共需 400 万元");
  expect(panel).toHaveTextContent("160");
});

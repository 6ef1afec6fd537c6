import { act, screen } from "@testing-library/react";
import { rowsOfCohort } from "../assessment/summary-grid";
import { cohortA, RecordingWorkbook, showApp, SUMMARY } from "./pane-setting";

jest.setTimeout(60_000);

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test("changed data make the result on the sheets an old one, which is said in either language, until they are as they were", async () => {
  const workbook = new RecordingWorkbook();
  const work = await showApp(workbook);
  act(() => workbook.run({ kind: "started" }, { kind: "ended", outcome: { ok: true, summary: SUMMARY } }));
  await act(() => jest.advanceTimersByTimeAsync(600));
  expect(screen.getByText(/年度考核已完成/)).toBeVisible();
  act(() => workbook.change(rowsOfCohort(cohortA).slice(1)));
  await act(() => jest.advanceTimersByTimeAsync(600));
  expect(screen.queryByText(/年度考核已完成/)).toBeNull();
  expect(screen.getByText(/工作表上的结果是变化之前的/)).toBeVisible();
  act(() => screen.getByRole("button", { name: "English" }).click());
  expect(screen.getByText(/the result on the sheets is from before/)).toBeVisible();
  act(() => workbook.change(rowsOfCohort(cohortA)));
  await act(() => jest.advanceTimersByTimeAsync(600));
  expect(screen.getByText(/annual assessment is complete/)).toBeVisible();
  act(() => work.change({ budgetWan: "900" }));
  expect(screen.getByText(/the result on the sheets is from before/)).toBeVisible();
});

const ended = { kind: "ended", outcome: { ok: true, summary: SUMMARY } } as const;

test("what is changed while the run goes on makes its result an old one too", async () => {
  const workbook = new RecordingWorkbook();
  await showApp(workbook);
  act(() => workbook.run({ kind: "started" }));
  act(() => workbook.change(rowsOfCohort(cohortA).slice(1)));
  await act(() => jest.advanceTimersByTimeAsync(600));
  act(() => workbook.run(ended));
  await act(() => jest.advanceTimersByTimeAsync(600));
  expect(screen.getByText(/工作表上的结果是变化之前的/)).toBeVisible();
});

test("what was changed just before the run, it has read", async () => {
  const workbook = new RecordingWorkbook();
  await showApp(workbook);
  act(() => workbook.change(rowsOfCohort(cohortA).slice(1)));
  act(() => workbook.run({ kind: "started" }, ended));
  await act(() => jest.advanceTimersByTimeAsync(600));
  expect(screen.getByText(/年度考核已完成/)).toBeVisible();
});

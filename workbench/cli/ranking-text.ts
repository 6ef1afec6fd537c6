import type { AnnualSummary, FindingSummary, PlatformSummary } from "../../src/assessment/annual/annual-summary";
import { message, type Say } from "../../src/regulation/message";
import { tableLines, type Column } from "./table";

/** @returns the outcome of an annual run as lines for a terminal: the ranking, the money, what was found in the data */
export function rankingLines(summary: AnnualSummary, say: Say): string[] {
  return [...tableLines(columns(say), summary.platforms.map((platform) => row(platform, say))), "", money(summary, say), ...findings(summary.findings, say)];
}

function columns(say: Say): Column[] {
  const column = (key: string, align: Column["align"]): Column => ({ heading: say(message(`cli.${key}`)), align });
  return [
    column("rank", "right"),
    column("platform", "left"),
    column("base", "right"),
    column("bonus", "right"),
    column("total", "right"),
    column("tier", "left"),
    column("award", "right"),
  ];
}

function row({ name, base, bonus, total, tier, rank, awardWan }: PlatformSummary, say: Say): string[] {
  const pending = say(message("cli.pending"));
  const points = (score: number | null): string => score?.toFixed(2) ?? pending;
  return [rank === null ? unranked(tier, say) : String(rank), name, points(base), points(bonus), points(total), tier ?? pending, awardWan ?? pending];
}

/** A platform with a tier and no rank is not ranked; one without a tier waits for its data. */
function unranked(tier: string | null, say: Say): string {
  return say(message(tier === null ? "cli.pending" : "cli.unranked"));
}

function money({ budgetWan, unitWan, paidWan, leftWan }: AnnualSummary, say: Say): string {
  const shown = (amount: string | null): string => amount ?? say(message("cli.pending"));
  const key = unitWan === null && budgetWan !== null ? "cli.moneyWithoutUnit" : "cli.money";
  return say(message(key, { budget: shown(budgetWan), unit: shown(unitWan), paid: shown(paidWan), left: shown(leftWan) }));
}

function findings(found: readonly FindingSummary[], say: Say): string[] {
  if (found.length === 0) return [say(message("cli.noFindings"))];
  return [say(message("cli.findings", { count: found.length })), ...found.map((finding) => findingLine(finding, say))];
}

function findingLine({ sheet, cell, found, problem, suggestion }: FindingSummary, say: Say): string {
  const place = [sheet, cell].filter((part) => part !== "").join("!");
  return say(message(found === "" ? "cli.findingOnSheet" : "cli.finding", { place, found, problem, suggestion }));
}

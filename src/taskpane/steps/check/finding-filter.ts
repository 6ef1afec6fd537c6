import type { Trial } from "../../../assessment/trial/trial";

export type Finding = Trial["findings"][number];
export type Severity = Finding["severity"];

/** A finding, and the note of whoever looked at it; null while it is open. */
export interface CheckedFinding {
  readonly finding: Finding;
  readonly note: string | null;
}

/** What is shown; null is all. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly platform: string | null;
  /** Those that are 已核 too. */
  readonly withChecked: boolean;
}

export const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];
export const FIRST_FILTER: FindingFilter = { severity: null, platform: null, withChecked: false };

export function passes({ severity, platform, withChecked }: FindingFilter, { finding, note }: CheckedFinding): boolean {
  return (severity === null || finding.severity === severity) && (platform === null || finding.platform === platform) && (withChecked || note === null);
}

/** @returns the findings by severity, those of one severity as they stand */
export function bySeverity(findings: readonly CheckedFinding[]): readonly CheckedFinding[] {
  return SEVERITIES.flatMap((severity) => findings.filter(({ finding }) => finding.severity === severity));
}

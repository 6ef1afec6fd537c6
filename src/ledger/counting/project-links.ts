import { foldText } from "../values/fold";
import { nameKey } from "../values/name";
import { cellOf, type LedgerRow } from "./ledger-table";

/**
 * Which projects go back to a platform's own diagnosis: those that 项目台账 gives with the number of a report in its
 * 诊断台账 (reading 14: 新增投资 is that of projects linked to the platform's diagnosis).
 */
export class ProjectLinks {
  /** Reports of the diagnosis ledger, by platform; null where that ledger tells no reports. */
  readonly #reports: Set<string> | null;
  /** Projects by platform and name, and whether a report of the platform's stands behind one of them. */
  readonly #projects: Map<string, boolean> | null;

  /** @param tells whether the two ledgers are there with the columns that link them */
  constructor(tells: { readonly reports: boolean; readonly projects: boolean }) {
    this.#reports = tells.reports ? new Set() : null;
    this.#projects = tells.projects ? new Map() : null;
  }

  learnReport(row: LedgerRow, platform: number): void {
    this.#reports?.add(key(platform, foldText(cellOf(row, "report"))));
  }

  learnProject(row: LedgerRow, platform: number): void {
    const report = foldText(cellOf(row, "report"));
    const project = key(platform, nameKey(cellOf(row, "project")));
    const isLinked = this.#reports === null || (report !== "" && this.#reports.has(key(platform, report)));
    this.#projects?.set(project, isLinked || this.#projects.get(project) === true);
  }

  /** @returns whether links can be told at all: without 项目台账 the voucher's own platform is all there is. */
  get known(): boolean {
    return this.#projects !== null;
  }

  /** @returns what is not sure about the project of a voucher; null when it goes back to the platform's diagnosis. */
  doubtAbout(row: LedgerRow, platform: number): "unknownProject" | "notLinked" | null {
    const linked = this.#projects?.get(key(platform, nameKey(cellOf(row, "project"))));
    if (linked === undefined) return "unknownProject";
    return linked ? null : "notLinked";
  }
}

function key(platform: number, text: string): string {
  return `${platform}|${text}`;
}

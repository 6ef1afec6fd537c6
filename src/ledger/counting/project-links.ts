import { foldText } from "../values/fold";
import { nameKey } from "../values/name";
import { ByPlatform } from "./by-platform";
import type { CellReader } from "./cell-reader";
import { textOf } from "./identities";
import { cellOf, type LedgerRow } from "./ledger-table";

/** A project that goes back to a diagnosis: when that was, null where it is not known. */
export interface DiagnosisLink {
  readonly diagnosedOn: string | null;
}

/** What is known of a project of 项目台账. */
interface KnownProject {
  readonly link: DiagnosisLink | null;
  readonly enterprises: readonly string[];
}

const NO_ENTERPRISES: readonly string[] = [];
const UNDATED: DiagnosisLink = { diagnosedOn: null };

/**
 * Which projects go back to a platform's own diagnosis: those that 项目台账 gives with the number of a report in its
 * 诊断台账 (reading 14: 新增投资 is that of projects linked to the platform's diagnosis).
 */
export class ProjectLinks {
  /** Reports of the diagnosis ledger, by platform; null where that ledger tells no reports. */
  readonly #reports: ByPlatform<DiagnosisLink> | null;
  readonly #projects: ByPlatform<KnownProject> | null;
  /** Enterprises that have been diagnosed, by platform. */
  readonly #diagnosed = new ByPlatform<true>();

  /** @param tells whether the two ledgers are there with the columns that link them, and whether the enterprises are asked for */
  constructor(private readonly tells: { readonly reports: boolean; readonly projects: boolean; readonly enterprises: boolean }, private readonly cells: CellReader) {
    this.#reports = tells.reports ? new ByPlatform() : null;
    this.#projects = tells.projects ? new ByPlatform() : null;
  }

  learnReport(row: LedgerRow, platform: number): void {
    const enterprise = this.tells.enterprises ? nameKey(textOf(row, "enterprise")) : "";
    if (enterprise !== "") this.#diagnosed.set(platform, enterprise, true);
    if (this.#reports === null) return;
    const report = foldText(cellOf(row, "report"));
    this.#reports.set(platform, report, earlier(this.#reports.get(platform, report), { diagnosedOn: this.#dayOf(row) }));
  }

  learnProject(row: LedgerRow, platform: number): void {
    if (this.#projects === null) return;
    const project = nameKey(cellOf(row, "project"));
    const before = this.#projects.get(platform, project);
    const link = this.#linkBehind(textOf(row, "report"), platform);
    const enterprises = before?.enterprises ?? NO_ENTERPRISES;
    const enterprise = this.tells.enterprises ? nameKey(textOf(row, "enterprise")) : "";
    this.#projects.set(platform, project, {
      link: link === null ? (before?.link ?? null) : earlier(before?.link, link),
      enterprises: enterprise === "" || enterprises.includes(enterprise) ? enterprises : [...enterprises, enterprise],
    });
  }

  /** @returns whether links can be told at all: without 项目台账 the voucher's own platform is all there is. */
  get known(): boolean {
    return this.#projects !== null;
  }

  get knowsEnterprises(): boolean {
    return !this.#diagnosed.isEmpty;
  }

  /** @returns the diagnosis that the voucher's project goes back to, or what is not sure about that. */
  linkOf(row: LedgerRow, platform: number): DiagnosisLink | "unknownProject" | "notLinked" {
    if (this.#projects === null || !row.table.columns.has("project")) return UNDATED;
    const project = this.#projects.get(platform, nameKey(cellOf(row, "project")));
    return project === undefined ? "unknownProject" : (project.link ?? "notLinked");
  }

  /** @returns whether the enterprise that paid, or whose project it is, has a report of the platform's. */
  isDiagnosed(row: LedgerRow, platform: number): boolean {
    const project = this.#projects?.get(platform, nameKey(cellOf(row, "project")));
    const named = [textOf(row, "payer"), textOf(row, "enterprise")].map(nameKey);
    return [...named, ...(project?.enterprises ?? [])].some((enterprise) => this.#diagnosed.get(platform, enterprise) === true);
  }

  #linkBehind(report: string, platform: number): DiagnosisLink | null {
    if (this.#reports === null) return UNDATED;
    return report === "" ? null : (this.#reports.get(platform, report) ?? null);
  }

  #dayOf(row: LedgerRow): string | null {
    const diagnosed = this.cells.day(cellOf(row, "diagnosedOn"));
    if (diagnosed.kind === "date") return diagnosed.date;
    const confirmed = this.cells.day(cellOf(row, "confirmDate"));
    return confirmed.kind === "date" ? confirmed.date : null;
  }
}

function earlier(one: DiagnosisLink | null | undefined, other: DiagnosisLink): DiagnosisLink {
  if (one?.diagnosedOn == null) return other;
  return other.diagnosedOn !== null && other.diagnosedOn < one.diagnosedOn ? other : one;
}

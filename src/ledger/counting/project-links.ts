import { readDate, type DateSystem } from "../values/date";
import { foldText } from "../values/fold";
import { nameKey } from "../values/name";
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

const UNDATED: DiagnosisLink = { diagnosedOn: null };

/**
 * Which projects go back to a platform's own diagnosis: those that 项目台账 gives with the number of a report in its
 * 诊断台账 (reading 14: 新增投资 is that of projects linked to the platform's diagnosis).
 */
export class ProjectLinks {
  /** Reports of the diagnosis ledger, by platform; null where that ledger tells no reports. */
  readonly #reports: Map<string, DiagnosisLink> | null;
  readonly #projects: Map<string, KnownProject> | null;
  /** Enterprises that have been diagnosed, by platform. */
  readonly #diagnosed = new Set<string>();

  /** @param tells whether the two ledgers are there with the columns that link them */
  constructor(tells: { readonly reports: boolean; readonly projects: boolean }, private readonly system: DateSystem) {
    this.#reports = tells.reports ? new Map() : null;
    this.#projects = tells.projects ? new Map() : null;
  }

  learnReport(row: LedgerRow, platform: number): void {
    const enterprise = nameKey(textOf(row, "enterprise"));
    if (enterprise !== "") this.#diagnosed.add(key(platform, enterprise));
    const report = key(platform, foldText(cellOf(row, "report")));
    if (this.#reports !== null) this.#reports.set(report, earlier(this.#reports.get(report), { diagnosedOn: this.#dayOf(row) }));
  }

  learnProject(row: LedgerRow, platform: number): void {
    const project = key(platform, nameKey(cellOf(row, "project")));
    const before = this.#projects?.get(project);
    const link = this.#linkBehind(textOf(row, "report"), platform);
    const enterprise = nameKey(textOf(row, "enterprise"));
    this.#projects?.set(project, {
      link: link === null ? (before?.link ?? null) : earlier(before?.link, link),
      enterprises: [...(before?.enterprises ?? []), ...(before?.enterprises.includes(enterprise) === true ? [] : [enterprise])],
    });
  }

  /** @returns whether links can be told at all: without 项目台账 the voucher's own platform is all there is. */
  get known(): boolean {
    return this.#projects !== null;
  }

  get knowsEnterprises(): boolean {
    return this.#diagnosed.size > 0;
  }

  /** @returns the diagnosis that the voucher's project goes back to, or what is not sure about that. */
  linkOf(row: LedgerRow, platform: number): DiagnosisLink | "unknownProject" | "notLinked" {
    if (this.#projects === null || !row.table.columns.has("project")) return UNDATED;
    const project = this.#projects.get(key(platform, nameKey(cellOf(row, "project"))));
    return project === undefined ? "unknownProject" : (project.link ?? "notLinked");
  }

  /** @returns whether the enterprise that paid, or whose project it is, has a report of the platform's. */
  isDiagnosed(row: LedgerRow, platform: number): boolean {
    const project = this.#projects?.get(key(platform, nameKey(cellOf(row, "project"))));
    const named = [textOf(row, "payer"), textOf(row, "enterprise")].map(nameKey);
    return [...named, ...(project?.enterprises ?? [])].some((enterprise) => this.#diagnosed.has(key(platform, enterprise)));
  }

  #linkBehind(report: string, platform: number): DiagnosisLink | null {
    if (this.#reports === null) return UNDATED;
    return report === "" ? null : (this.#reports.get(key(platform, report)) ?? null);
  }

  #dayOf(row: LedgerRow): string | null {
    const days = (["diagnosedOn", "confirmDate"] as const).map((role) => readDate(cellOf(row, role), this.system));
    return days.flatMap((day) => (day.kind === "date" ? [day.date] : []))[0] ?? null;
  }
}

function earlier(one: DiagnosisLink | null | undefined, other: DiagnosisLink): DiagnosisLink {
  if (one?.diagnosedOn == null) return other;
  return other.diagnosedOn !== null && other.diagnosedOn < one.diagnosedOn ? other : one;
}

function key(platform: number, text: string): string {
  return `${platform}|${text}`;
}

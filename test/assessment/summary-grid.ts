import type { CellValue, SheetGrid } from "../../src/ledger/sheet";
import { YES_NO_FACTS, type FactKey, type Facts } from "../../src/regulation/facts";
import { factsOfCase, type Cohort } from "../cases/worked-cases";

/** The facts as the bureau words the headers of its summary form. */
const HEADINGS: Readonly<Record<FactKey, string>> = {
  registered: "是否本地独立法人注册",
  leader: "班子成员分管",
  goal: "工作目标清晰",
  plan: "推进计划明确",
  duty: "任务落实到人",
  insuredStaff: "本地社保职工人数",
  diagnosed: "完成诊断并经企业确认（家）",
  adopted: "方案被采用并委托实施（项）",
  projects: "实施项目（≥100万元，项）",
  enrolled: "入库项目（项）",
  demos: "示范项目（项）",
  events: "推广会（场）",
  worstReports: "被评最差报告（次）",
  dissatisfied: "不满意企业（户）",
  investmentWan: "累计新增投资额（万元）",
};
const FACTS = Object.keys(HEADINGS) as FactKey[];

/** One row of the form: the platform's name, and its facts where they are stated. */
export interface SummaryRow {
  readonly name: string;
  readonly facts: Partial<Facts>;
}

/** The bureau's summary form as one sheet from A1: the header, then a row a platform. A fact left out is an empty cell. */
export function summaryGrid(rows: readonly SummaryRow[], name = "年度数据"): SheetGrid {
  const header = ["平台名称", ...FACTS.map((fact) => HEADINGS[fact])];
  const values = rows.map((row) => [row.name, ...FACTS.map((fact) => cellOf(row.facts, fact))]);
  return { name, hidden: false, firstRow: 0, firstColumn: 0, values: [header, ...values] };
}

/** @returns the address of a platform's fact on the form, such as "H2" for the first platform's diagnosed enterprises. */
export function cellOfFact(row: number, fact: FactKey): string {
  return `${String.fromCharCode("B".charCodeAt(0) + FACTS.indexOf(fact))}${row + 2}`;
}

export function rowsOfCohort({ platforms }: Cohort): SummaryRow[] {
  return platforms.map(({ name, facts }) => ({ name, facts: factsOfCase(facts) }));
}

function cellOf(facts: Partial<Facts>, fact: FactKey): CellValue {
  const value = facts[fact];
  if (value === undefined || value === null) return "";
  if (typeof value === "boolean") return value ? "是" : "否";
  return typeof value === "number" ? value : Number(value.toFixed());
}

export const YES_TO_ALL = Object.fromEntries(YES_NO_FACTS.map((fact) => [fact, true]));

import type { CellValue, SheetGrid } from "../../../src/ledger/sheet";
import type { LedgerKind } from "../../../src/ledger/ledgers/definition";
import type { FactKey } from "../../../src/regulation/facts";
import { sheet } from "../grid";

/** Two platforms, and the companies behind them. */
export const A = "江城智造服务平台";
export const B = "汉江数字化服务平台";
export const COMPANY: Readonly<Record<string, string>> = { [A]: "武汉江城智造科技有限公司", [B]: "武汉汉江数字技术有限公司" };

/** What a column of a ledger tells, by the name of the field; the same names as in `ROWS`. */
export type Column = readonly [heading: string, field: string | ((row: Row, index: number) => CellValue)];
export type Row = Readonly<Record<string, CellValue>>;

/** Rows of nine ledgers. Beside what counts stands what does not: a repetition, a day out of the cycle, a paper without a stamp or contract. */
export const ROWS: Readonly<Record<LedgerKind, readonly Row[]>> = {
  roster: [
    { platform: A, company: COMPANY[A] ?? "", from: "2021-03-07", to: "2022-03-06", registered: "是", leader: "是", goal: "是", plan: "是", duty: "是", staff: 56 },
    { platform: B, company: COMPANY[B] ?? "", from: "2021-03-07", to: "2022-03-06", registered: "是", leader: "否", goal: "是", plan: "是", duty: "是", staff: 49 },
  ],
  diagnosis: rows(["platform", "enterprise", "code", "report", "diagnosedOn", "date", "stamp"], [
    [A, "武汉东湖制造有限公司", "91420100MA4K10001K", "ZD-A-1", "2021-03-02", "2021-03-07", "是"],
    [A, "武汉南湖制造有限公司", "", "ZD-A-2", "2021-03-20", "2021-12-31", "是"],
    [A, "武汉北湖制造有限公司", "", "ZD-A-3", "2021-03-20", "2022-01-01", "是"],
    [A, "武汉西湖制造有限公司", "", "ZD-A-4", "2021-03-20", "2022-03-06", "是"],
    [A, "武汉东湖制造有限公司", "91420100MA4K10001K", "ZD-A-5", "2021-03-20", "2021-08-01", "是"],
    [A, "武汉远湖制造有限公司", "", "ZD-A-6", "2021-03-20", "2022-03-07", "是"],
    [A, "武汉近湖制造有限公司", "", "ZD-A-7", "2021-03-20", "2021-05-05", "否"],
    [B, "武汉龟山制造有限公司", "", "ZD-B-1", "2021-03-20", "2021-04-01", "是"],
    [B, "武汉前山制造有限公司", "", "ZD-B-2", "2021-03-01", "2021-03-06", "是"],
  ]),
  adoption: rows(["platform", "report", "scheme", "date", "contract", "wan"], [
    [A, "ZD-A-1", "焊装线改造", "2021-05-10", "WT-A-1", 80], [A, "ZD-A-2", "仓储改造", "2021-06-10", "WT-A-2", 120],
    [A, "ZD-A-3", "涂装改造", "2021-06-11", "", 50], [A, "ZD-A-1", "焊装线改造", "2021-07-10", "WT-A-1", 80], [B, "ZD-B-1", "机加改造", "2021-09-10", "WT-B-1", 66],
  ]),
  project: rows(["platform", "project", "enterprise", "report", "stamp", "planned", "amount", "enrolled", "month"], [
    [A, "东湖焊装数字化项目", "武汉东湖制造有限公司", "ZD-A-1", "是", 500, 200, "是", "2021-09"],
    [A, "南湖立体仓库项目", "武汉南湖制造有限公司", "ZD-A-2", "是", 300, 100, "是", "2021-10"],
    [A, "北湖涂装项目", "武汉北湖制造有限公司", "ZD-A-3", "是", 300, 99.99, "否", ""],
    [A, "西湖产线项目", "武汉西湖制造有限公司", "ZD-A-4", "否", 300, 150, "是", "2022-02"],
    [B, "龟山机加项目", "武汉龟山制造有限公司", "ZD-B-1", "是", 900, 800, "否", ""],
  ]),
  voucher: rows(["platform", "project", "voucher", "date", "amount", "payer", "contract"], [
    [A, "东湖焊装数字化项目", "FP10000001", "2021-07-01", 120, "武汉东湖制造有限公司", "CG-1"], [A, "东湖焊装数字化项目", "FP10000002", "2021-08-01", 80, "武汉东湖制造有限公司", "CG-1"],
    [A, "南湖立体仓库项目", "FP10000003", "2021-12-31", 100.5, "武汉南湖制造有限公司", "CG-2"], [A, "南湖立体仓库项目", "FP10000003", "2021-12-31", 100.5, "武汉南湖制造有限公司", "CG-2"],
    [A, "东湖焊装数字化项目", "FP10000005", "2022-03-07", 60, "武汉东湖制造有限公司", "CG-1"], [A, "东湖焊装数字化项目", "FP10000006", "2021-09-01", 70, "武汉东湖制造有限公司", ""],
    [B, "龟山机加项目", "FP20000001", "2021-10-01", 800, "武汉龟山制造有限公司", "CG-9"],
  ]),
  demo: rows(["platform", "name", "document", "date"], [
    [A, "东湖智能焊装示范项目", "武经信〔2021〕88号", "2021-11-01"], [B, "龟山智能机加示范项目", "武经信〔2021〕88号", "2021-11-01"], [B, "磨山检测示范项目", "武经信〔2020〕8号", "2020-11-01"],
  ]),
  event: rows(["platform", "name", "place", "date"], [
    [A, "智能化改造现场推广会（汉阳站）", "汉阳区会议中心", "2021-06-18"], [A, "智能化改造现场推广会（江夏站）", "江夏区会议中心", "2021-09-18"],
    [B, "数字化转型提升推广会", "洪山区会议中心", "2021-10-18"], [B, "数字化转型提升推广会", "洪山区会议中心", "2022-04-18"],
  ]),
  worst: rows(["month", "platform", "report"], [["2021-04", A, "ZD-A-3"], ["2021-05", B, "ZD-B-1"], ["2021-06", B, "ZD-B-2"], ["2022-03", A, "ZD-A-4"]]),
  visit: rows(["platform", "enterprise", "way", "date", "verdict"], [
    [A, "武汉东湖制造有限公司", "电话", "2021-07-07", "不满意"], [A, "武汉东湖制造有限公司", "走访", "2021-08-07", "不满意"], [A, "武汉南湖制造有限公司", "电话", "2021-07-08", "满意"],
    [B, "武汉龟山制造有限公司", "走访", "2021-07-08", "满意"], [B, "武汉前山制造有限公司", "走访", "2021-07-08", "不满意"], [B, "武汉磨山制造有限公司", "走访", "2021-02-08", "不满意"],
  ]),
};

function rows(fields: readonly string[], values: readonly (readonly CellValue[])[]): Row[] {
  return values.map((cells) => Object.fromEntries(fields.map((field, column) => [field, cells[column] ?? ""])));
}

/** What a person counts in them, reading 武经信规〔2021〕1号. */
export const TRUTH: Readonly<Record<string, Readonly<Partial<Record<FactKey, string>>>>> = {
  [A]: { registered: "true", leader: "true", insuredStaff: "56", diagnosed: "4", adopted: "2", projects: "2", enrolled: "3", demos: "1", events: "2", worstReports: "1", dissatisfied: "1", investmentWan: "300.5" },
  [B]: { registered: "true", leader: "false", insuredStaff: "49", diagnosed: "1", adopted: "1", projects: "1", enrolled: "0", demos: "1", events: "1", worstReports: "2", dissatisfied: "1", investmentWan: "800" },
};

/** The official headings, and the ledgers' names. */
export const COLUMNS: Readonly<Record<LedgerKind, readonly Column[]>> = {
  roster: [["平台名称", "platform"], ["承担企业", "company"], ["服务起", "from"], ["服务止", "to"], ["本地独立法人注册", "registered"], ["班子成员分管", "leader"], ["工作目标清晰", "goal"], ["推进计划明确", "plan"], ["任务落实到人", "duty"], ["本地社保职工人数", "staff"]],
  diagnosis: [["平台", "platform"], ["企业名称", "enterprise"], ["统一社会信用代码", "code"], ["报告编号", "report"], ["诊断日期", "diagnosedOn"], ["企业确认日期", "date"], ["盖章", "stamp"]],
  adoption: [["平台", "platform"], ["报告编号", "report"], ["方案名称", "scheme"], ["采用日期", "date"], ["委托合同号", "contract"], ["合同金额（万元）", "wan"]],
  project: [["平台", "platform"], ["项目名称", "project"], ["企业名称", "enterprise"], ["报告编号", "report"], ["诊断书盖章", "stamp"], ["计划总投资（万元）", "planned"], ["有效凭证金额（万元）", "amount"], ["是否入库", "enrolled"], ["入库月份", "month"]],
  voucher: [["平台", "platform"], ["项目名称", "project"], ["凭证号", "voucher"], ["日期", "date"], ["金额（万元）", "amount"], ["付款方", "payer"], ["合同号", "contract"]],
  demo: [["平台", "platform"], ["名称", "name"], ["认定文件", "document"], ["日期", "date"]],
  event: [["平台", "platform"], ["名称", "name"], ["地点", "place"], ["日期", "date"]],
  worst: [["月份", "month"], ["最差报告平台", "platform"], ["报告编号", "report"]],
  visit: [["平台", "platform"], ["企业", "enterprise"], ["方式", "way"], ["日期", "date"], ["满意或不满意", "verdict"]],
};
export const NAMES: Readonly<Record<LedgerKind, string>> = {
  roster: "平台名册", diagnosis: "诊断台账", adoption: "方案采用台账", project: "项目台账", voucher: "投资凭证台账", demo: "示范项目台账", event: "推广会台账", worst: "交叉互评结果", visit: "回访走访表",
};
export const KINDS = Object.keys(NAMES) as LedgerKind[];

/** @returns heading and entries of the ledger, `say` saying what stands in a field otherwise */
export function table(kind: LedgerKind, columns = COLUMNS[kind], say: (value: CellValue, field: string) => CellValue = (value) => value): CellValue[][] {
  const cellOf = (row: Row, index: number, field: Column[1]): CellValue => (typeof field === "string" ? say(row[field] ?? "", field) : field(row, index));
  return [columns.map(([heading]) => heading), ...ROWS[kind].map((row, index) => columns.map(([, field]) => cellOf(row, index, field)))];
}

/** @returns the nine ledgers, some of them as given; null is one that is not there */
export function workbook(instead: Readonly<Partial<Record<LedgerKind, SheetGrid | null>>> = {}): SheetGrid[] {
  return KINDS.flatMap((kind) => {
    const given = instead[kind];
    return given === null ? [] : (given ?? sheet(NAMES[kind], table(kind)));
  });
}

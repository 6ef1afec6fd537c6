import { PLATFORMS, type Cell } from "./summary-rows";

/** One ledger as somebody keeps it: a title, its headings, its rows. `dates` are the columns of day numbers. */
export interface SampleLedger {
  readonly sheet: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly dates: readonly number[];
}

/** Where the facts of a platform stand in its row of the summary sample. */
const FACT = { yesNo: 2, staff: 7, diagnosed: 8, adopted: 9, projects: 10, enrolled: 11, demos: 12, events: 13, worst: 14, dissatisfied: 15 } as const;

/** 万元 of vouchers of each platform: every project has its 100, and the steps of the additional item are those of the summary sample. */
const INVESTED = [12_000, 8_600, 6_350.5, 4_120, 52_000, 3_480, 2_960, 2_375, 2_640, 1_310];
const WORDS = ["江城", "汉江", "楚天", "黄鹤", "东风", "长虹", "光谷", "南湖", "金银湖", "沌口", "阳逻", "后湖", "白沙洲", "古田", "谌家矶", "武钢", "青扬", "琴台", "晴川", "龟山"];
const TRADES = ["精密机械", "汽车零部件", "电气设备", "食品", "包装材料", "建材", "纺织", "仪器仪表", "电子科技", "船舶配件", "模具", "医药", "印刷", "阀门", "电缆", "环保设备", "塑料制品", "新能源", "家具", "数控装备"];
const DISTRICTS = ["江岸区", "江汉区", "硚口区", "汉阳区", "武昌区", "青山区", "洪山区", "东西湖区", "蔡甸区", "江夏区", "黄陂区", "新洲区"];
/** 2021-03-07, the first day of the cycle, as Excel counts days; the last is 365 days on. */
const FIRST_DAY = 44_262;
const DAYS = 365;

/**
 * The ten platforms of the summary sample by their ledgers: counted, they give the same facts. Beside what counts stands what does not: the
 * same enterprise twice, a report nobody confirmed, a day out of the cycle, a voucher without a contract.
 */
export function sampleLedgers(): SampleLedger[] {
  return [roster(), diagnoses(), adoptions(), projects(), vouchers(), ...small(), visits()];
}

interface Numbered {
  readonly name: string;
  readonly row: readonly Cell[];
  readonly index: number;
}

const platforms: readonly Numbered[] = PLATFORMS.map((row, index) => ({ name: String(row[0]), row, index }));

/** Full-width digits and units in cells of the summary are numbers here. */
function fact({ row }: Numbered, column: number): number {
  return Number(String(row[column]).normalize("NFKC").replace(/\D/g, ""));
}

/** So many of each platform, in the order in which they came in. */
function each<Row>(column: number, make: (platform: Numbered, one: number) => Row): Row[] {
  return platforms.flatMap((platform) => Array.from({ length: fact(platform, column) }, (_, one) => make(platform, one)));
}

const enterprise = (platform: Numbered, one: number): string => {
  const number = platform.index * 137 + one;
  return `武汉${WORDS[number % 20] ?? ""}${TRADES[Math.floor(number / 20) % 20] ?? ""}${number >= 400 ? ["一", "二", "三", "四"][Math.floor(number / 400) - 1] ?? "五" : ""}有限公司`;
};
const report = ({ index }: Numbered, one: number): string => `ZD${String(index + 1).padStart(2, "0")}-${String(one + 1).padStart(3, "0")}`;
const dayOf = (platform: Numbered, one: number): number => FIRST_DAY + ((platform.index * 31 + one * 7) % DAYS);
const contract = ({ index }: Numbered, one: number): string => `HT${index + 1}-${one + 1}`;
const project = (platform: Numbered, one: number): string => `${enterprise(platform, one).slice(2, 6)}智能化改造项目${platform.index + 1}-${one + 1}`;

function roster(): SampleLedger {
  const headings = ["序号", "平台名称", "承担企业", "任务书编号", "服务起", "服务止", "状态", "本地独立法人注册", "班子成员分管", "工作目标清晰", "推进计划明确", "任务落实到人", "本地社保职工人数"];
  const rows = platforms.map((platform) => [
    platform.index + 1, platform.name, String(platform.row[1]), `2021-${platform.index + 1}`, FIRST_DAY, FIRST_DAY + DAYS - 1, "在服务期",
    ...platform.row.slice(FACT.yesNo, FACT.yesNo + 5), fact(platform, FACT.staff),
  ]);
  return { sheet: "平台名册", title: "2021年度承担平台工作的企业名册", headings, rows, dates: [4, 5] };
}

function diagnoses(): SampleLedger {
  const row = (platform: Numbered, one: number, confirmed: boolean, day: number): Cell[] => [
    platform.name, enterprise(platform, one), DISTRICTS[(platform.index + one) % 12] ?? "", day, report(platform, one), confirmed ? day + 9 : "", confirmed ? "√" : platform.index < 8 ? "×" : "", "",
  ];
  const counted = each(FACT.diagnosed, (platform, one) => row(platform, one, true, Math.min(dayOf(platform, one), FIRST_DAY + DAYS - 10)));
  const left = platforms.flatMap((platform) => [
    [...row(platform, 0, true, FIRST_DAY + 200).slice(0, 4), `${report(platform, 0)}复`, FIRST_DAY + 210, "√", "同一企业再次诊断"],
    row(platform, 900, false, FIRST_DAY + 120),
    row(platform, 901, true, FIRST_DAY - 30),
  ]);
  const rows = [...counted, ...left].map((cells, index) => [index + 1, ...cells]);
  return { sheet: "诊断服务台账", title: "智能化改造咨询诊断服务台账", headings: ["序号", "诊断平台", "企业名称", "所属区", "诊断日期", "诊断报告编号", "企业确认日期", "企业盖章", "备注"], rows, dates: [4, 6] };
}

function adoptions(): SampleLedger {
  const rows = each(FACT.adopted, (platform, one) => [platform.name, report(platform, one), `${enterprise(platform, one).slice(2, 6)}改造方案`, dayOf(platform, one), contract(platform, one), 30 + one * 5]);
  return { sheet: "方案采用", title: "解决方案采用及委托实施台账", headings: ["平台", "报告编号", "方案名称", "采用日期", "委托合同号", "合同金额（万元）"], rows, dates: [3] };
}

function projects(): SampleLedger {
  const rows = each(FACT.projects, (platform, one) => [
    platform.name, project(platform, one), enterprise(platform, one), report(platform, one), "是", Math.round(share(platform, one) * 1.2), share(platform, one), one < fact(platform, FACT.enrolled) ? "已入库" : "否",
  ]);
  const small = platforms.map((platform) => [platform.name, `${platform.name.slice(0, 2)}小型技改项目`, enterprise(platform, 60), report(platform, 60), "是", 90, 0, "否"]);
  return { sheet: "改造项目", title: "智能化改造项目台账", headings: ["平台", "项目名称", "企业名称", "报告编号", "诊断书盖章", "计划总投资（万元）", "有效凭证金额（万元）", "是否入库"], rows: [...rows, ...small], dates: [] };
}

/** 万元 of one project: a hundred, and of what is left over all its first has everything. */
function share(platform: Numbered, one: number): number {
  const invested = INVESTED[platform.index] ?? 0;
  return one === 0 ? invested - 100 * (fact(platform, FACT.projects) - 1) : 100;
}

function vouchers(): SampleLedger {
  const row = (platform: Numbered, one: number, wan: number, agreed: string): Cell[] => [
    platform.name, project(platform, one), `PZ${platform.index + 1}-${one + 1}-${wan}`, dayOf(platform, one), wan * 10_000, enterprise(platform, one), agreed,
  ];
  const counted = each(FACT.projects, (platform, one) => row(platform, one, share(platform, one), contract(platform, one)));
  const left = platforms.map((platform) => row(platform, 1, 20, ""));
  return { sheet: "投资凭证", title: "新增投资有效凭证登记", headings: ["平台", "项目名称", "凭证号", "日期", "金额（元）", "付款方", "合同号"], rows: [...counted, ...left], dates: [3] };
}

function small(): SampleLedger[] {
  const demos = each(FACT.demos, (platform, one) => [platform.name, `${project(platform, one)}（示范）`, "武经信〔2021〕88号", dayOf(platform, one + 3)]);
  const events = each(FACT.events, (platform, one) => [platform.name, `第${one + 1}场智能化改造现场推广会`, DISTRICTS[(platform.index + one) % 12] ?? "", dayOf(platform, one + 5)]);
  let month = 2;
  const worst = each(FACT.worst, (platform, one) => [`2021-${String((month += 1)).padStart(2, "0")}`, platform.name, report(platform, one)]);
  return [
    { sheet: "示范项目", title: "智能化改造示范项目台账", headings: ["平台", "示范项目名称", "认定文件", "认定日期"], rows: demos, dates: [3] },
    { sheet: "推广会", title: "现场推广会台账", headings: ["平台", "推广会名称", "地点", "举办日期"], rows: events, dates: [3] },
    { sheet: "交叉互评结果", title: "每月交叉互评结果", headings: ["月份", "最差报告平台", "报告编号"], rows: worst, dates: [] },
  ];
}

function visits(): SampleLedger {
  const rows = platforms.flatMap((platform) => Array.from({ length: 8 }, (_, one) => [
    `HF${platform.index + 1}-${one + 1}`, platform.name, enterprise(platform, one), one % 2 === 0 ? "电话回访" : "现场走访", dayOf(platform, one + 9), one < fact(platform, FACT.dissatisfied) ? "不满意" : "满意",
  ]));
  return { sheet: "回访走访", title: "服务企业回访走访记录", headings: ["编号", "平台", "企业", "方式", "日期", "满意或不满意"], rows, dates: [4] };
}

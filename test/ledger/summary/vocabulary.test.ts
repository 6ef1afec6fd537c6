import { FACT_KEYS } from "../../../src/regulation/facts";
import { bestRole, SURE } from "../../../src/ledger/columns/vocabulary";
import { SUMMARY_VOCABULARY, type SummaryRole } from "../../../src/ledger/summary/vocabulary";
import { foldText } from "../../../src/ledger/values/fold";

function roleOf(text: string, group = ""): SummaryRole | null {
  const best = bestRole(SUMMARY_VOCABULARY, { column: 0, own: foldText(text), group: foldText(group) });
  return best === null || best.score < SURE ? null : best.role;
}

const WORDINGS: Readonly<Record<SummaryRole, readonly string[]>> = {
  platform: [
    "平台名称", "平 台 名 称", "平台", "咨询诊断平台", "咨询诊断平台名称", "机构名称", "单位名称", "平台机构", "服务平台名称", "平台（机构）名称",
    "诊断机构", "考核对象", "Platform", "Platform name", "Institution",
  ],
  company: ["承担企业", "承担单位", "承担平台工作的企业", "依托单位名称", "运营单位", "企业名称", "Company"],
  registered: ["本地独立法人注册", "是否本地独立法人注册", "法人注册", "是否完成法人注册", "独立法人", "注册情况", "是否注册", "Registered"],
  leader: ["班子成员分管", "分管领导", "班子分管", "是否明确班子成员具体分管", "领导分管", "专人分管", "Leader in charge"],
  manager: ["明确专业管理人员分管", "专业管理人员分管"],
  goal: ["工作目标清晰", "目标清晰", "工作目标是否清晰", "目标明确", "Clear goals"],
  plan: ["推进计划明确", "计划明确", "推进计划是否明确", "推进计划", "Plan"],
  duty: ["任务落实到人", "责任到人", "落实到人", "任务是否落实到人", "责任落实", "Duties assigned", "Responsibility"],
  insuredStaff: [
    "本地社保职工人数", "社保人数", "参保人数", "本地缴纳社保职工人数（人）", "社保缴纳人数", "本地参保职工", "职工人数", "Insured staff",
  ],
  technicalStaff: ["技术人员社保人数", "本地社保技术人员人数", "技术人员"],
  diagnosed: [
    "完成诊断并经企业确认（家）", "诊断家数", "诊断企业数", "确认报告数", "完成诊断企业数", "已诊断企业（户）", "诊断服务企业家数", "诊断报告（份）",
    "企业确认家数", "确认诊断数", "诊断数量", "完成诊断\n（家）", "Diagnosed", "Confirmed diagnoses",
  ],
  adopted: [
    "方案被采用并委托实施（项）", "采用方案数", "采纳方案数", "委托实施", "委托实施项数", "方案采用（项）", "诊断报告被采用数", "解决方案采用数量",
    "被企业采用并委托实施", "Adopted solutions",
  ],
  projects: [
    "实施项目（≥100万元，项）", "100万元以上项目", "实施项目数", "智能化改造项目数", "技改项目数", "推动实施项目（个）", "百万元以上项目数", "项目数",
    "１００万以上项目（个）", "单个项目投资不少于100万元的项目数", "实施项目", "Projects",
  ],
  enrolled: ["入库项目（项）", "入库项目数", "统计入库", "统计局在库项目", "项目入库数", "实施入库（项）", "完成投资并入库项目数", "Enrolled projects"],
  demos: ["示范项目（项）", "示范项目", "示范项目数", "打造示范项目个数", "示范工程", "Demonstration projects"],
  events: ["推广会（场）", "推广会场次", "现场推广会", "提升推广会", "举办推广会（场次）", "Promotion events"],
  worstReports: ["被评最差报告（次）", "最差报告次数", "最差报告", "互评最差次数", "Worst reports"],
  dissatisfied: ["不满意企业（户）", "不满意户数", "不满意", "回访不满意企业数", "Dissatisfied enterprises"],
  investmentWan: [
    "累计新增投资额（万元）", "新增投资(亿元)", "累计完成投资额", "新增投资", "完成投资额（万元）", "投资额", "累计投资（亿元）", "New investment",
  ],
};

test.each(Object.entries(WORDINGS).flatMap(([role, texts]) => texts.map((text) => [text, role])))("%s is %s", (text, role) => {
  expect(roleOf(text)).toBe(role);
});

test("every fact has wordings to recognise it by", () => {
  for (const fact of FACT_KEYS) expect(WORDINGS[fact].length).toBeGreaterThan(0);
});

test.each([
  "序号", "年度", "平台数", "最高分", "诊断得分", "诊断完成率", "采用率（%）", "上年诊断家数", "诊断服务", "组织机构", "项目实施", "示范推广", "服务质量",
  "附加", "联系人", "诊断日期", "报告编号", "计划诊断家数", "目标值", "满意企业（户）", "项目名称", "计划总投资", "诊断书盖章", "考核得分", "备注",
  "最高得分", "注册资本（万元）",
])("%s is none of them", (text) => {
  expect(roleOf(text)).toBeNull();
});

test.each([
  ["诊断服务", "家数", "diagnosed"],
  ["诊断服务", "采用数", "adopted"],
  ["项目实施", "项目数（项）", "projects"],
  ["项目实施", "入库数", "enrolled"],
  ["示范推广", "示范（项）", "demos"],
  ["示范推广", "推广会", "events"],
  ["示范项目", "数量（个）", "demos"],
  ["组织机构", "目标", "goal"],
  ["组织机构", "计划", "plan"],
  ["累计新增投资额", "（亿元）", "investmentWan"],
])("under %s, %s is %s", (group, text, role) => {
  expect(roleOf(text, group)).toBe(role);
});

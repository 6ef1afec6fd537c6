import { choice, code, count, date, money, month, serial, text, yesNo } from "./column";
import type { LedgerForm } from "./form";

const roster: LedgerForm = {
  kind: "roster",
  name: "平台名册",
  columns: [
    serial(),
    text("平台名称", "platform", "甲平台"),
    text("承担企业", "company", "武汉甲咨询有限公司"),
    code("统一社会信用代码", "code", "91350100M000100Y43"),
    text("任务书编号", null, "2021-001"),
    date("服务起", "from", "2021-03-07"),
    date("服务止", "to", "2022-03-06"),
    text("联系人", null, "张三"),
    text("状态", null, "在服务期"),
    yesNo("本地独立法人注册", "registered", "是"),
    yesNo("班子成员分管", "leader", "是"),
    yesNo("工作目标清晰", "goal", "是"),
    yesNo("推进计划明确", "plan", "是"),
    yesNo("任务落实到人", "duty", "是"),
    count("本地社保职工人数", "insuredStaff", "56"),
  ],
};

const diagnosis: LedgerForm = {
  kind: "diagnosis",
  name: "诊断台账",
  columns: [
    serial(),
    text("平台", "platform", "甲平台"),
    text("企业名称", "enterprise", "武汉乙机械有限公司"),
    code("统一社会信用代码", "code", "91350100M000100Y43"),
    text("所属区", null, "江岸区"),
    text("行业", null, "通用设备制造业"),
    date("诊断日期", null, "2021-04-12"),
    text("报告编号", "report", "ZD-2021-0001"),
    date("企业确认日期", "confirmDate", "2021-04-30"),
    yesNo("盖章", "stamp", "是"),
    text("佐证", null, "诊断报告扫描件"),
    text("备注", null, ""),
  ],
};

const adoption: LedgerForm = {
  kind: "adoption",
  name: "方案采用台账",
  columns: [
    text("平台", "platform", "甲平台"),
    text("报告编号", "report", "ZD-2021-0001"),
    text("方案名称", "scheme", "装配线智能化改造方案"),
    date("采用日期", "date", "2021-06-01"),
    text("委托合同号", "contract", "HT-2021-018"),
    money("合同金额（万元）", null, "120"),
  ],
};

const project: LedgerForm = {
  kind: "project",
  name: "项目台账",
  columns: [
    text("平台", "platform", "甲平台"),
    text("项目名称", "project", "装配线智能化改造"),
    text("企业名称", "enterprise", "武汉乙机械有限公司"),
    text("报告编号", "report", "ZD-2021-0001"),
    yesNo("诊断书盖章", "stamp", "是"),
    money("计划总投资（万元）", null, "500"),
    money("有效凭证金额（万元）", "amount", "320.5"),
    yesNo("是否入库", "enrolled", "是"),
    text("项目代码", "projectCode", "2104-420102-89-02-000001"),
    month("入库月份", "month", "2021-09"),
  ],
};

const voucher: LedgerForm = {
  kind: "voucher",
  name: "投资凭证台账",
  columns: [
    text("平台", "platform", "甲平台"),
    text("项目名称", "project", "装配线智能化改造"),
    text("凭证号", "voucher", "PZ-000123"),
    date("日期", "date", "2021-10-15"),
    money("金额（万元）", "amount", "120"),
    text("付款方", "payer", "武汉乙机械有限公司"),
    text("合同号", "contract", "HT-2021-018"),
  ],
};

const demo: LedgerForm = {
  kind: "demo",
  name: "示范项目台账",
  columns: [
    text("平台", "platform", "甲平台"),
    text("名称", "name", "装配线智能化改造示范项目"),
    text("认定文件", "document", "武经信〔2021〕88号"),
    date("日期", "date", "2021-11-20"),
    text("佐证", null, "认定文件扫描件"),
  ],
};

const event: LedgerForm = {
  kind: "event",
  name: "推广会台账",
  columns: [
    text("平台", "platform", "甲平台"),
    text("名称", "name", "智能化改造现场推广会"),
    text("地点", "place", "武汉乙机械有限公司"),
    date("日期", "date", "2021-12-03"),
    text("佐证", null, "签到表、照片"),
  ],
};

const worst: LedgerForm = {
  kind: "worst",
  name: "交叉互评结果",
  columns: [
    month("月份", "month", "2021-05"),
    text("最差报告平台", "platform", "甲平台"),
    text("报告编号", "report", "ZD-2021-0007"),
  ],
};

const visit: LedgerForm = {
  kind: "visit",
  name: "回访走访表",
  columns: [
    text("编号", null, "HF-001"),
    text("平台", "platform", "甲平台"),
    text("企业", "enterprise", "武汉乙机械有限公司"),
    choice(["电话回访", "现场走访"])("方式", null, "电话回访"),
    date("日期", "date", "2021-08-09"),
    text("访谈人", null, "李四"),
    choice(["满意", "不满意"])("满意或不满意", "verdict", "满意"),
    text("原因", null, ""),
    choice(["属实", "不属实"])("核实结果", "upheld", ""),
  ],
};

/** The bureau's nine ledgers with the columns of reading.md, in its order. */
export const LEDGER_FORMS: readonly LedgerForm[] = [roster, diagnosis, adoption, project, voucher, demo, event, worst, visit];

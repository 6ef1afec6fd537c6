import type { SummaryRole } from "../summary/vocabulary";

/** The summary form as the sample has it: the words that a mapping may use for its columns. */
export const SUMMARY_FORM: { readonly name: string; readonly columns: readonly { readonly heading: string; readonly role: SummaryRole }[] } = {
  name: "年度汇总表",
  columns: [
    { heading: "平台名称", role: "platform" },
    { heading: "承担企业", role: "company" },
    { heading: "本地独立法人注册", role: "registered" },
    { heading: "班子成员分管", role: "leader" },
    { heading: "专业管理人员分管", role: "manager" },
    { heading: "工作目标清晰", role: "goal" },
    { heading: "推进计划明确", role: "plan" },
    { heading: "任务落实到人", role: "duty" },
    { heading: "本地社保职工人数", role: "insuredStaff" },
    { heading: "本地社保技术人员人数", role: "technicalStaff" },
    { heading: "完成诊断并经企业确认", role: "diagnosed" },
    { heading: "方案被采用并委托实施", role: "adopted" },
    { heading: "实施项目", role: "projects" },
    { heading: "入库项目", role: "enrolled" },
    { heading: "示范项目", role: "demos" },
    { heading: "推广会", role: "events" },
    { heading: "被评最差报告", role: "worstReports" },
    { heading: "不满意企业", role: "dissatisfied" },
    { heading: "累计新增投资额", role: "investmentWan" },
  ],
};

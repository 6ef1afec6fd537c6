import type { LedgerKind } from "../../../src/ledger/ledgers/definition";
import { sheet } from "../grid";
import { AS_MEANT, counted } from "./counted";
import { COLUMNS, KINDS, NAMES, table, workbook, type Column } from "./world";

/** Sheet and headings as other clerks have them, in the order of the official columns; "" is a column that they leave out. */
const OTHERS: Readonly<Partial<Record<LedgerKind, readonly string[]>>> = {
  roster: [
    "平台名单|服务平台|承担主体|任务书开始日期|任务书结束日期|法人注册|分管领导|目标清晰|计划明确|责任到人|社保人数",
    "平台信息|平台|承担单位名称|服务开始|服务结束|是否本地注册|班子分管|目标|计划|任务落实|参保人数",
    "Sheet9|机构名称|承担企业|服务期开始|服务期结束|本地独立法人|分管班子成员|目标是否清晰|计划是否明确|任务是否到人|职工社保人数",
    "平台基本情况|平台名称|运营主体|起始日|截止日|注册情况|班子成员具体分管|工作目标|推进计划|落实到人|缴纳社保人数",
    "承担单位|平台名称|承担企业名称|协议起始日期|协议终止日期|完成独立法人注册|明确班子成员分管|目标清晰明确|计划清晰|任务分解到人|在汉参保职工（人）",
    "roster|Platform|Company|Service from|Service to|Registered|Leader in charge|Clear goals|Clear plan|Duties assigned|Insured staff",
  ],
  diagnosis: [
    "诊断企业清单|服务机构|受诊企业|信用代码|诊断报告编号||确认时间|加盖公章", "企业诊断明细|诊断服务商|诊断企业|社会信用代码|报告编码|诊断时间|企业确认时间|是否加盖公章",
    "服务企业台账|平台|服务对象|统一社会信用代码（18位）|报告文号||企业认可日期|加盖公章的诊断报告", "诊断报告|平台单位|工业企业名称|统一社会信用代码|报告编号|报告日期|企业确认日|报告盖章情况",
    "诊断台账|平台（简称）|企业|信用代码|报告编号||确认年月日|盖章否", "诊断台账|服务平台（机构）|制造业企业|信用代码|报告编号||企业确认报告日期|企业是否已盖章确认",
    "诊断台账|平台Platform|企业名称Enterprise|信用代码|报告编号 Report No||确认日期 Date|盖章 Stamp", "诊断|第三方机构|被服务企业|统一社会信用代码|诊断报告编号||确认日期|企业盖章确认情况",
  ],
  adoption: [
    "采纳方案清单|服务平台|诊断报告|采纳方案|采纳时间|委托协议|合同额（万元）", "方案落地|平台|诊断报告编号|解决方案|签约时间|合同编号|", "方案采用|平台|报告编号|方案|日期|合同|", "采用台账|平台|报告编号|技术方案|采用日期|签订合同编号|",
  ],
  project: [
    "改造项目库|服务平台|技改项目|实施企业|诊断报告编号|诊断报告加盖公章|项目总投资（万元）|发票金额（万元）|统计在库|入库时间", "Sheet3|平台|项目|企业|报告号|企业认可盖章|投资概算（万元）|发票等有效凭证金额（万元）|统计库|入库年月",
    "项目清单|平台|项目名称|建设单位|报告编号|加盖公章的诊断报告|总投资额/万元|有效凭证合计/万元|在库|在库月份", "项目实施|所属平台|改造项目|业主企业|报告编号|盖章情况|拟投资（万元）|凭证投资额：万元|统计局入库|入库月份",
  ],
  voucher: [
    "发票明细|服务平台|所属项目|发票号码|开票日期|价税合计（万元）|购买方名称|采购合同编号", "设备投资明细|平台|项目名称|发票编号|发票日期|设备金额（万元）|付款企业|设备采购合同",
    "支出凭证|平台|投资项目|支出凭证号|支出日期|支出金额（万元）|支出单位|项目合同", "付款明细|服务机构|项目|银行回单号|付款时间|实付金额（万元）|付款单位|合同编号",
    "投资台账|平台|项目名称|票据号|票据日期|票面金额（万元）|付款方名称|对应合同", "Sheet4|平台|项目|凭证|日期|金额【万元】|付款方|合同", "新增投资|平台|对应改造项目|凭证编号|入账时间|投资额（万元）|企业名称|合同文号",
  ],
  demo: ["试点示范名单|平台|示范项目|文号|认定时间", "示范|培育平台|标杆项目|命名文件|命名时间", "Sheet5|平台|试点示范项目名称|认定批文|获评时间", "示范项目库|打造平台|项目|发文号|发文时间", "智能化改造示范|平台|示范工程名称|认定部门及文号|认定年月日"],
  event: ["宣贯会|主办单位|会议名称|会议地点|会议时间", "推介活动|承办平台|活动主题|举办地|举办时间", "Sheet6|平台|推广活动名称|活动场所|活动时间", "现场会|主办平台|现场会主题|会场|开会日期", "宣讲推广|平台|宣讲会名称|地点|举办日期", "观摩会|平台|观摩会名称|观摩地点|举办日期"],
  worst: ["互评打分|评审月份|最差报告平台|最差报告编号", "Sheet7|互评月份|最差报告出具单位|报告编号", "末位报告|月份|末位报告平台|末位报告编号", "互评|统计月份|出具最差报告的平台|最差报告编号"],
  visit: ["满意度调查|平台|企业名称|方式|调查时间|满意度", "电话回访|被评价平台|受访企业名称|方式|通话时间|回访结果", "走访|平台|走访对象|方式|走访日期|企业反馈", "客户反馈|平台|服务企业|方式|反馈时间|满意与否", "抽查|所服务平台|抽查企业|方式|抽查时间|评价意见"],
};

const cases = (Object.entries(OTHERS) as [LedgerKind, readonly string[]][]).flatMap(([kind, lines]) => lines.map((line): [LedgerKind, string] => [kind, line]));

test.each(cases)("%s as %s is read without a question", (kind, line) => {
  const [name = "", ...headings] = line.split("|");
  const columns = COLUMNS[kind].flatMap(([, field], index): Column[] => (headings[index] === "" ? [] : [[headings[index] ?? "", field]]));
  expect(counted(workbook({ [kind]: sheet(name, table(kind, columns)) }))).toEqual(AS_MEANT);
});

const AROUND: readonly ((heading: string, index: number) => string)[] = [
  (heading) => `*${heading}`, (heading) => `${heading}*`, (heading, index) => `${index + 1}.${heading}`, (heading, index) => `${index + 1}、${heading}`, (heading, index) => `（${"一二三四五六七八九十"[index] ?? ""}）${heading}`,
  (heading) => `${heading}：`, (heading) => `${heading}（必填）`, (heading) => `“${heading}”`, (heading) => [...heading].join("\n"), (heading) => `${heading}\n注：据实填写`,
];
test.each(AROUND.map((say) => [say("平台", 0), say] as const))("headings as %j are read without a question", (_, say) => {
  const around = (kind: LedgerKind): readonly Column[] => COLUMNS[kind].map(([heading, field], index) => [say(heading, index), field]);
  expect(counted(KINDS.map((kind) => sheet(NAMES[kind], table(kind, around(kind)))))).toEqual(AS_MEANT);
});

/** Columns beside the ledger's own that look much like one of them. */
const BESIDE: Readonly<Partial<Record<LedgerKind, readonly (readonly [heading: string, value: string | number])[]>>> = {
  diagnosis: [["填报日期", "2022-03-10"], ["诊断专家", "张三"], ["是否规上", "是"], ["报告份数", 1]],
  adoption: [["合同签订日期", "2020-05-01"], ["委托单位", "某企业"], ["实施单位", "某公司"]],
  project: [["合同金额（万元）", 77], ["已付款（万元）", 55], ["设备投资（万元）", 66], ["开工时间", "2021-05"]],
  voucher: [["税额（万元）", 7], ["不含税金额（万元）", 55], ["合同金额（万元）", 66], ["合同签订日期", "2020-05-01"], ["收款方", "某设备厂"]],
  demo: [["企业名称", "某企业"], ["申报日期", "2020-01-01"], ["认定部门", "市经信局"]],
  event: [["参会人数", 80], ["协办单位", "区经信局"]],
  worst: [["得分", 61], ["评审平台", "汉江数字化服务平台"], ["扣分", 1]],
  visit: [["满意度得分", 80], ["回访人", "张三"], ["核实结果", ""]],
  roster: [["其中：技术人员", 30], ["遴选日期", "2021-01-01"], ["注册资本（万元）", 500]],
};

test.each(Object.entries(BESIDE) as [LedgerKind, NonNullable<(typeof BESIDE)[LedgerKind]>][])("%s with columns that look much like its own is read without a question", (kind, others) => {
  const columns = [...COLUMNS[kind], ...others.map(([heading, value]): Column => [heading, () => value])];
  expect(counted(workbook({ [kind]: sheet("台账", table(kind, columns)) }))).toEqual(AS_MEANT);
});

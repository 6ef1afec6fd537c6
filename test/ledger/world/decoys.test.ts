import type { CellValue } from "../../../src/ledger/sheet";
import type { FactKey } from "../../../src/regulation/facts";
import type { LedgerKind } from "../../../src/ledger/ledgers/definition";
import { readFacts } from "../../../src/ledger/read-facts";
import { sheet } from "../grid";
import { AS_MEANT, counted } from "./counted";
import { A, B, KINDS, workbook } from "./world";

/** Lists of a bureau that are none of the nine ledgers, though their headings are much alike. */
const DECOYS: readonly (readonly [string, readonly (readonly CellValue[])[]])[] = [
  ["报告送达登记", [["日期", "平台", "报告编号", "签收人"], ["2021-05-01", A, "ZD-A-1", "张"], ["2021-05-02", B, "ZD-B-1", "李"]]],
  ["交叉互评表", [["月份", "平台", "报告编号", "得分", "评审人"], ["2021-05", A, "ZD-A-1", 80, "甲"], ["2021-05", B, "ZD-B-1", 70, "乙"]]],
  ["抽样表", [["月份", "平台", "报告编号"], ["2021-05", A, "ZD-A-1"], ["2021-05", B, "ZD-B-1"]]],
  ["合同台账", [["平台", "合同编号", "签订日期", "合同金额（万元）"], [A, "HT1", "2021-05-01", 100], [B, "HT2", "2021-05-01", 50]]],
  ["平台经费支出", [["平台", "凭证号", "日期", "金额（元）", "用途"], [A, "P1", "2021-05-01", 10000, "办公"]]],
  ["示范项目申报", [["平台", "项目名称", "申报日期", "申报文件"], [A, "X项目", "2021-05-01", "申请书"]]],
  ["专家名单", [["平台", "专家姓名", "单位", "注册情况"], [A, "张", "某校", "是"]]],
  ["方案评审", [["平台", "方案名称", "评审日期", "评审结果"], [A, "焊装线改造", "2021-05-01", "通过"]]],
  ["意向企业清单", [["平台", "企业名称", "计划诊断日期", "是否确认参加"], [A, "某企业", "2021-05-01", "是"]]],
  ["满意度汇总", [["平台", "回访企业数", "满意户数", "不满意户数"], [A, 10, 9, 1], [B, 8, 8, 0]]],
  ["整改台账", [["平台", "报告编号", "问题", "整改日期", "整改情况"], [A, "ZD-A-1", "数据", "2021-06-01", "已完成"]]],
  ["会议签到", [["平台", "会议名称", "签到时间", "姓名"], [A, "推广会", "2021-05-01", "张"], [A, "推广会", "2021-05-01", "李"]]],
];

test.each(DECOYS)("%s beside the ledgers changes no fact and asks nothing", (name, rows) => {
  expect(counted([sheet(name, rows), ...workbook()])).toEqual(AS_MEANT);
  expect(counted([...workbook(), sheet("Sheet1", rows)])).toEqual(AS_MEANT);
});

const FACTS: Readonly<Partial<Record<LedgerKind, FactKey>>> = {
  diagnosis: "diagnosed", adoption: "adopted", project: "projects", voucher: "investmentWan", demo: "demos", event: "events", worst: "worstReports", visit: "dissatisfied",
};
test.each(DECOYS)("%s stands for no ledger that the workbook lacks", (name, rows) => {
  for (const kind of KINDS.filter((other) => other !== "roster")) {
    const { platforms } = readFacts([...workbook({ [kind]: null }), sheet(name, rows)], { cycle: null });
    const fact = FACTS[kind] ?? "diagnosed";
    expect([kind, platforms.map(({ facts }) => facts[fact])]).toEqual([kind, [null, null]]);
  }
});

test("a list with a few of a ledger's columns is named as not read", () => {
  const [name, rows] = DECOYS[7] ?? ["", []];
  const { findings } = readFacts([...workbook(), sheet(name, rows)], { cycle: null });
  expect(findings.find(({ problem }) => problem.key === "ledger.lesserCandidate")).toMatchObject({ severity: "warning", sheet: "方案评审", cell: "A1" });
});

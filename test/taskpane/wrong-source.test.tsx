import { screen } from "@testing-library/react";
import type { SheetGrid } from "../../src/ledger/sheet";
import { goTo, RecordingWorkbook, showApp, UNSTATED, userEvent } from "./pane-setting";

jest.setTimeout(60_000);

const YEAR = { from: "2021-03-07", to: "2022-03-06" };
const grid = (name: string, ...values: SheetGrid["values"][number][]): SheetGrid => ({ name, hidden: false, firstRow: 0, firstColumn: 0, values });
const LEDGERS = [
  grid("平台名册", ["序号", "平台名称", "承担企业", "服务起", "服务止", "本地独立法人注册"], [1, "乙一平台", "乙一公司", YEAR.from, YEAR.to, "是"]),
  grid("诊断台账", ["平台", "企业名称", "报告编号", "企业确认日期", "盖章", "联络情况"], ["乙一平台", "武汉一号机械有限公司", "B1-001", "2021-04-07", "是", "已电话联系"], ["乙一平台", "武汉二号机械有限公司", "B1-002", "2021-05-07", "是", "待联系"]),
  grid("说明", ["填报说明"], ["请于年底前填报"]),
];

const sheetOfDiagnosis = (): HTMLElement => screen.getByRole("combobox", { name: /^诊断台账/ });
const open = () => userEvent.click(screen.getByRole("button", { name: "查看列和前几行：诊断台账" }));

describe("a wrong choice in 数据", () => {
  beforeEach(async () => {
    await showApp(new RecordingWorkbook(LEDGERS, UNSTATED));
    await open();
  });

  test("a sheet that holds no such ledger: said beside the list with what to do, and taken back there", async () => {
    await userEvent.selectOptions(sheetOfDiagnosis(), "说明");
    expect(await screen.findByText(/在指定的工作表“说明”中没有找到诊断台账的表头；请更正台账对应关系/)).toBeVisible();
    await userEvent.selectOptions(sheetOfDiagnosis(), "");
    await open();
    expect(screen.queryByText(/没有找到诊断台账的表头/)).toBeNull();
    expect(screen.getByRole("combobox", { name: "企业确认日期在哪一列" })).toHaveValue("D");
  });

  test("a column that holds text where dates should be: each row waits for somebody, and the choice is taken back", async () => {
    const column = (): HTMLElement => screen.getByRole("combobox", { name: "企业确认日期在哪一列" });
    await userEvent.selectOptions(column(), "F");
    expect(column()).toHaveValue("F");
    await goTo("核对");
    expect(screen.getByRole("tabpanel")).toHaveTextContent("原值：已电话联系");
    await goTo("数据");
    await open();
    await userEvent.selectOptions(column(), "");
    await goTo("核对");
    expect(screen.getByRole("tabpanel")).not.toHaveTextContent("原值：已电话联系");
  });
});

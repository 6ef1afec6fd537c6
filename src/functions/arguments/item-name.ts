import { plainText } from "../../regulation/input/cell-text";
import type { Item } from "../../regulation/edition";
import { rules2021 } from "../../regulation/editions/2021/rules";
import type { ItemKey } from "../../regulation/facts";
import { message } from "../../regulation/message";
import { refuse } from "./refusal";

/** Short ways in which people name an item, besides its annex row ("诊断服务1") and its function ("DIAG"). */
const SHORT_NAMES: Readonly<Record<ItemKey, readonly string[]>> = {
  org: ["组织", "注册"],
  staff: ["社保", "社保人数", "职工"],
  diag: ["诊断", "诊断家数"],
  adopt: ["采用", "方案采用"],
  project: ["项目", "实施项目"],
  enroll: ["入库", "入库项目", "项目入库"],
  demo: ["示范", "示范项目"],
  event: ["推广", "推广会"],
  quality: ["质量", "报告质量", "最差报告"],
  feedback: ["反馈", "企业反馈", "回访"],
  bonus: ["附加", "附加分", "附加项", "附加考核", "新增投资"],
};

/**
 * @returns the annex row that is named by key, function or Chinese name
 * @throws CustomFunctions.Error listing the names when none or several fit
 */
export function itemArgument(cell: unknown): Item {
  const name = typeof cell === "string" ? plainText(cell).replace(/[ ()]/gu, "") : "";
  const item = rules2021.items.find((candidate) => namesOf(candidate).includes(name));
  if (item !== undefined) return item;
  return refuse({
    where: message("functions.argument.item"),
    found: cell,
    problem: message("functions.item.unknown"),
    expected: message("functions.expected.item", { names: rules2021.items.map(({ group, row }) => `${group}${row}`).join("、") }),
  });
}

function namesOf({ key, group, row }: Item): readonly string[] {
  return [key.toUpperCase(), `${group}${row}`, ...SHORT_NAMES[key]];
}

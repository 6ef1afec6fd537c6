import { call, refusalOf, speakLanguage } from "./runtime";
import "../../src/functions";

const DIAG_99 = "诊断服务 1：99 家 ÷ 100 家 × 30 分 = 29.70 分（依据：第六条（二）1，附件“诊断服务”第 1 行）";

test.each(["DIAG", "diag", "诊断服务1", "诊断服务 1", "诊断"])("EXPLAIN(%j, 99)", (item) => expect(call("EXPLAIN", item, [[99]])).toBe(DIAG_99));

test("组织机构1 is explained from five answers, in a row or a column", () => {
  const sentence = "组织机构 1：已注册，缺 1 项（班子成员分管）：10 分 − 1 项 × 2 分 = 8.00 分（依据：第六条（一）1，附件“组织机构”第 1 行）";
  expect(call("EXPLAIN", "ORG", [["是", "否", "是", "是", "是"]])).toBe(sentence);
  expect(call("EXPLAIN", "ORG", [["是"], ["否"], ["是"], ["是"], ["是"]])).toBe(sentence);
  expect(call("EXPLAIN", "ORG", [["是", "", "是", "是", "是"]])).toContain("待补：班子成员分管");
  expect(call("EXPLAIN", "ORG", [["否", "", "", "", ""]])).toContain("红色提示");
  expect(refusalOf("EXPLAIN", "ORG", [["是"]])).toBe("组织机构1应给出 5 个单元格，收到 1 个");
});

test("the bonus with its warning", () => {
  expect(call("EXPLAIN", "BONUS", [["9999.99万元"]])).toMatch(/还差 0.01 万元（依据：第七条.*显示达线、实际未达/u);
});

test("nothing to explain about a blank", () => expect(call("EXPLAIN", "DIAG", [[""]])).toBe(""));

test("an item that is not clear is refused with the names", () => {
  expect(refusalOf("EXPLAIN", "诊断服务", [[99]])).toContain("考核项为“诊断服务”，不能确定是哪一项；应为函数名（如 DIAG）或附件中的考核项：组织机构1、");
});

test("in English", () => {
  speakLanguage("en-US");
  expect(call("EXPLAIN", "DIAG", [[99]])).toBe("诊断服务 1: 99 enterprises ÷ 100 × 30 points = 29.70 points (by Art. 6(2)1, annex row “诊断服务” 1)");
  speakLanguage(undefined);
});

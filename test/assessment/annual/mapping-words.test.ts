import { mappingWords } from "../../../src/assessment/annual/mapping-words";
import { mappingIn } from "../../../src/assessment/mapping";
import { readFacts } from "../../../src/ledger/read-facts";
import { listed, message } from "../../../src/regulation/message";
import { texts as english } from "../../../src/text/en-US";
import { speaker } from "../../../src/text/say";
import { texts as chinese } from "../../../src/text/zh-CN";
import { CYCLE, diagnoses, events, roster, visits } from "../../ledger/ledgers/ledgers";

const sheets = [roster("甲一", "乙二"), { ...diagnoses(["甲一", "企业1", "", "ZD-1", "2021-05-01", "是"]), name: "一季度" }, events(), visits()];
const MAPPING = {
  诊断台账: { sheet: "一季度", headerRow: 1, columns: { 企业确认日期: "E", 盖章: "盖章", 报告编号: null } },
  推广会台账: null,
  回访走访表: [{ sheet: "回访走访表", platform: "甲一" }],
  示范项目台账: { sheet: "不在了", columns: { 日期: "D" } },
};

test.each([
  ["zh-CN", chinese, "诊断台账（“一季度”）：表头至第 1 行，企业确认日期取“企业确认日期”（E 列），盖章取“盖章”（F 列），没有报告编号一列；没有推广会台账；回访走访表（“回访走访表”）：全表属于甲一；示范项目台账（“不在了”）：日期取“D”列"],
  [
    "en-US", english,
    "diagnosis ledger (诊断台账) (“一季度”): header down to row 1, Date of confirmation from “企业确认日期” (column E), Stamped from “盖章” (column F), no column for Report number; no promotion event ledger (推广会台账); call-back and visit ledger (回访走访表) (“回访走访表”): all of it 甲一's; demonstration project ledger (示范项目台账) (“不在了”): Date from column “D”",
  ],
])("what somebody said of the ledgers stands in the log in words, in %s", (_, texts, said) => {
  const facts = readFacts(sheets, { cycle: CYCLE, mapping: mappingIn(MAPPING) });
  expect(speaker(texts)(message("assessment.log.tableWith", { table: "", details: listed(mappingWords(MAPPING, facts), "assessment.log.next") }))).toContain(said);
});

test.each([null, undefined, {}])("%j says nothing", (mapping) => {
  expect(mappingWords(mapping, readFacts(sheets, { cycle: CYCLE }))).toEqual([]);
});

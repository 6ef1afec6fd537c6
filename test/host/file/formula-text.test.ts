import { movedFormula, withoutPrefixes } from "../../../workbench/host/file/read/formula-text";
import { withPrefixes } from "../../../workbench/host/file/replay/formula-prefixes";

/** Two rows down, one column right. */
test.each([
  ["A1", "B3"],
  ["$A1+A$1+$A$1", "$A3+B$1+$A$1"],
  ["SUM(A1:B2)", "SUM(B3:C4)"],
  ["SUM(A:B,$A:B,1:2,$1:2)", "SUM(B:C,$A:C,3:4,$1:4)"],
  ["Sheet1!A1+'A1 表'!A1", "Sheet1!B3+'A1 表'!B3"],
  ['"A1"&A1&"""A1"', '"A1"&B3&"""A1"'],
  ["LOG10(A1)+1E5+2.5e3", "LOG10(B3)+1E5+2.5e3"],
  ["表1[A1]+表1[[#All],[A1]]", "表1[A1]+表1[[#All],[A1]]"],
  ["A1:INDEX(B:B,2)", "B3:INDEX(C:C,2)"],
  ["ZHGZ.DIAG(A1)+得分_A1", "ZHGZ.DIAG(B3)+得分_A1"],
  ["[1]Sheet1!A1", "[1]Sheet1!B3"],
  ["TRUE+XFD1048576", "TRUE+A2"],
])("%s moved is %s", (formula, moved) => {
  expect(movedFormula(formula, 2, 1)).toBe(moved);
});

test.each([
  ["XLOOKUP(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)"],
  ["SORT(FILTER(A1:A9,A1:A9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>0))"],
  ['SUM(A1)&"XLOOKUP("', 'SUM(A1)&"XLOOKUP("'],
  ["RANK.EQ(A1,A1:A9)", "_xlfn.RANK.EQ(A1,A1:A9)"],
  ["ZHGZ.RANK(A1:A9)", "ZHGZ.RANK(A1:A9)"],
])("%s is written %s, and read back", (formula, written) => {
  expect(withPrefixes(formula)).toBe(written);
  expect(withoutPrefixes(written)).toBe(formula);
});

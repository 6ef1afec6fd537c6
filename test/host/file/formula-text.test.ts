import { mayBeArray, withSingleCells } from "../../../workbench/host/workbook/formulas/array-formula";
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
  ["LET(x,2,x*21)", "_xlfn.LET(_xlpm.x,2,_xlpm.x*21)"],
  ['LET(x,A1, 总 分,x&"x"&max(x,1)+maxx)', '_xlfn.LET(_xlpm.x,A1, 总 分,_xlpm.x&"x"&max(_xlpm.x,1)+maxx)'],
  ["LET(f,LAMBDA(a,b,a*b+f_1),y,3,f(y,2))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a*_xlpm.b+f_1),_xlpm.y,3,_xlpm.f(_xlpm.y,2))"],
  ["MAP(A1:A3,LAMBDA(甲,甲*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.甲,_xlpm.甲*2))"],
  ["LAMBDA(a,[b],IF(ISOMITTED(b),a,b))(1)", "_xlfn.LAMBDA(_xlpm.a,_xlop.b,IF(_xlfn.ISOMITTED(_xlpm.b),_xlpm.a,_xlpm.b))(1)"],
  ["REGEXTEST(A1,\"LET(x,\")", "_xlfn.REGEXTEST(A1,\"LET(x,\")"],
  ["SUM(C1#)+Sheet2!$C$1#", "SUM(_xlfn.ANCHORARRAY(C1))+_xlfn.ANCHORARRAY(Sheet2!$C$1)"],
  ["@A1:A3*2", "_xlfn.SINGLE(A1:A3)*2"],
  ["@C1#+@INDEX(A1:A3,2)", "_xlfn.SINGLE(_xlfn.ANCHORARRAY(C1))+_xlfn.SINGLE(INDEX(A1:A3,2))"],
  ["@(A1:A3 A2:C2)", "_xlfn.SINGLE(A1:A3 A2:C2)"],
  ["表1[@数量]*2&表1[[#This Row],[单价]]", "表1[@数量]*2&表1[[#This Row],[单价]]"],
  ["#REF!A1+\"@A1#\"", "#REF!A1+\"@A1#\""],
])("%s is written %s, and read back", (formula, written) => {
  expect(withPrefixes(formula)).toBe(written);
  expect(withoutPrefixes(written)).toBe(formula);
});

test.each([
  ["=SUM(A1:A3*B1:B3)", true, "=SUM(@A1:A3*@B1:B3)"],
  ["=A1:A3", true, "=@A1:A3"],
  ['=IF(LEN(A1:A3)>2,"A1:A3","")', true, '=IF(LEN(@A1:A3)>2,"A1:A3","")'],
  ["=SUMPRODUCT((A1:A3>1)*B1:B3)", false, "=SUMPRODUCT((A1:A3>1)*B1:B3)"],
  ["=SUMPRODUCT(IF(A1:A3>1,1))", true, "=SUMPRODUCT(IF(@A1:A3>1,1))"],
  ["=SUM(A1:A3)+MAX(B:B)", false, "=SUM(A1:A3)+MAX(B:B)"],
  ["=SUM(@A1:A3*2)", false, "=SUM(@A1:A3*2)"],
  ["=INDEX(A1:A3,MATCH(B1,C1:C3,0))", false, "=INDEX(A1:A3,MATCH(B1,C1:C3,0))"],
  ["=UNIQUE(A1:A1)", true, "=UNIQUE(A1:A1)"],
  ["=SUM(C1#)", true, "=SUM(C1#)"],
])("%s is computed with arrays: %s; unmarked in a file it is %s", (formula, isOfArrays, shown) => {
  expect(mayBeArray(formula)).toBe(isOfArrays);
  expect(withSingleCells(formula)).toBe(shown);
});

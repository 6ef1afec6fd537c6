import { tableLines } from "../../workbench/cli/table";

test("an ideograph takes the room of two letters", () => {
  const columns = [
    { heading: "名次", align: "right" },
    { heading: "平台", align: "left" },
    { heading: "得分", align: "right" },
  ] as const;
  expect(tableLines(columns, [["1", "甲一数科", "110.00"], ["12", "B", "9.50"]])).toEqual([
    "名次  平台        得分",
    "----  --------  ------",
    "   1  甲一数科  110.00",
    "  12  B           9.50",
  ]);
});

import { mergedAreasIn } from "../../../src/excel/reading/merged-areas";

test.each([
  ["台账!A3:A7", [{ row: 2, column: 0, rows: 5, columns: 1 }]],
  ["台账!A3:A7,台账!B1:AA1", [{ row: 2, column: 0, rows: 5, columns: 1 }, { row: 0, column: 1, rows: 1, columns: 26 }]],
  ["'一,A1:B2,''季'!$C$3:$D$4", [{ row: 2, column: 2, rows: 2, columns: 2 }]],
  ["", []],
])("%s", (address, areas) => expect(mergedAreasIn(address)).toEqual(areas));

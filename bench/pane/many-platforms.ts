import { writeFileSync } from "node:fs";
import { FAULTY, PLATFORMS, type Cell } from "../../samples/summary-rows";
import { drawSummary } from "../../samples/summary-sheet";
import { Excelize } from "../../workbench/host/file/excelize";
import { seeded, type Draw } from "../annual/seeded";

const FIRST_COUNT = 8;
const AFTER_COUNTS = 16;
/** No platform's count is that much smaller than the sample's. */
const SPREAD = 3;

/** Writes a summary form of so many platforms, those of the samples again and again with other names and counts; one in five has a doubt. */
export async function writeManyPlatforms(path: string, count: number, seed: number): Promise<void> {
  const draw = seeded(seed);
  const rows = Array.from({ length: count }, (_, index) => {
    const faulty = FAULTY[Math.floor(index / 5) % FAULTY.length] ?? [];
    const sound = PLATFORMS[index % PLATFORMS.length] ?? [];
    return renamed(index % 5 === 0 ? faulty : sound, index + 1, draw);
  });
  const file = await Excelize.create();
  file.call("SetSheetName", "Sheet1", "年度汇总");
  drawSummary(file, { name: "年度汇总", title: "年度考核数据汇总表", rows, totals: null, note: "" });
  writeFileSync(path, file.bytes());
}

function renamed([, , ...facts]: readonly Cell[], number: number, draw: Draw): Cell[] {
  const row: Cell[] = [`第${number}号智改诊断服务平台`, `武汉第${number}号智造科技有限公司`, ...facts];
  return row.map((cell, column) =>
    typeof cell === "number" && column >= FIRST_COUNT && column < AFTER_COUNTS ? Math.max(0, cell - draw(SPREAD)) : cell,
  );
}

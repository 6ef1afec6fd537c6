/** @returns the tabs of a run that makes every sheet, in their order */
export function tabsOf(platforms: readonly string[]): string[] {
  const once = ["年度评分汇总", "年度排名", "奖励分配", "淘汰名单", "公示稿", "数据体检", "计分依据", "口径说明", "操作留痕"];
  return [...once, ...platforms.map((name) => `评分卡-${name}`)];
}

/** Excel's limit, in UTF-16 units as Excel counts them. */
const LONGEST = 31;
/** What a sheet's name must not hold, and what stands for it. */
const WIDE: Readonly<Record<string, string>> = { ":": "：", "\\": "＼", "/": "／", "?": "？", "*": "＊", "[": "［", "]": "］", "'": "’" };

/**
 * @param platforms names of platforms, in order
 * @returns for each the name of its tab, such as 评分卡-甲: what Excel takes as a sheet's name, all different also where case is
 * disregarded; a long name is cut
 */
export function scorecardNames(platforms: readonly string[], prefix: string): string[] {
  const taken = new Set<string>();
  return platforms.map((platform) => {
    const wanted = `${prefix}-${platform.replace(/[:\\/?*[\]']/g, (sign) => WIDE[sign] ?? "_").replace(/\p{Cc}/gu, " ")}`;
    let name = cut(wanted, "");
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = cut(wanted, `(${n})`);
    taken.add(name.toLowerCase());
    return name;
  });
}

/** No half of a character that takes two units is left at the end. */
function cut(name: string, ending: string): string {
  const room = LONGEST - ending.length;
  const characters = [...name];
  while (characters.join("").length > room) characters.pop();
  return characters.join("") + ending;
}

import type { Say } from "../regulation/message";
import { derivedCell, lowestOf } from "./cells";
import { linePlaces } from "./formulas/line-places";
import { remarkWords } from "./formulas/remark-words";
import { alike } from "./formulas/saying";
import { remarksOf } from "./remarks";
import type { ScoresLine } from "./scores/scores-cells";
import type { Derived } from "./sheet";
import { warningsSaid } from "./warnings-said";

/** @returns 备注 of one platform on 年度评分汇总, which follows from its line */
export function remarkCell({ result, layout, platform, index }: ScoresLine, say: Say): Derived {
  const { items } = result.edition;
  const lowest = lowestOf(result.edition).name;
  const words = remarkWords(items, lowest, warningsSaid(result, platform, say), say);
  return derivedCell(remarksOf(result, platform, say), alike(`=${words}`), linePlaces(layout, index, "here"));
}

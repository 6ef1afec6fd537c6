import { factsOf } from "../../regulation/edition";
import type { Facts } from "../../regulation/facts";
import { message } from "../../regulation/message";
import type { ItemWords } from "./item-words";
import { enumerated, jointOf, shown, spoken } from "./spoken";

/** @returns 完成情况 as an expression over the platform's places: the fact itself in words, or what of it is 待补 */
export function factWords(words: ItemWords): string {
  const { item, shown: { facts }, say } = words;
  if (item.method.kind === "checklist") return answersWords(words);
  const [fact = ""] = factsOf(item);
  const name = message(`regulation.fact.${fact}`);
  const missing = spoken(say(message("regulation.missing", { facts: name })));
  const isHere = facts.some((one) => one === fact);
  const stated = words.facts[fact as keyof Facts] ?? null;
  if (!isHere && typeof stated !== "number") return missing;
  const cell = isHere || typeof stated !== "number" ? shown(`[${fact}]`) : stated;
  if (item.method.kind === "steps") {
    const values = { fact: name, wan: cell, yi: shown(`TEXT(ROUND([${fact}],-2)/10000,"0.00")`) };
    return `IF([${fact}]="",${missing},${spoken(say(message("report.fact.amount", values)))})`;
  }
  const said = besides(words, spoken(say(message("report.fact.count", { fact: name, count: cell, unit: message(`regulation.unit.${item.key}`) }))));
  return isHere ? `IF([${fact}]="",${missing},${said})` : said;
}

const BESIDE: Readonly<Record<string, "technicalStaff" | "sampledReports" | "visitedEnterprises">> = {
  staff: "technicalStaff", quality: "sampledReports", feedback: "visitedEnterprises",
};

function besides({ item, shown: { facts, sample }, facts: counted, say }: ItemWords, said: string): string {
  const more = BESIDE[item.key];
  if (more === undefined) return said;
  const beside = (count: string | number): string => spoken(say(message(`report.fact.beside.${item.key}`, { said: shown(said), count })));
  if (facts.some((fact) => fact === more) || sample === more) return `IF([${more}]="",${said},${beside(shown(`[${more}]`))})`;
  const known = counted[more] ?? null;
  return known === null ? said : beside(known);
}

function answersWords({ shown: { facts }, say }: ItemWords): string {
  const comma = jointOf("regulation.enumeration", say);
  const groups = ([["是", "report.fact.there"], ["否", "report.fact.notThere"], ["", "regulation.missing"]] as const).map(([answer, key]) => {
    const named = facts.map((fact) => ({ when: `[${fact}]="${answer}"`, said: spoken(say(message(`regulation.fact.${fact}`))) }));
    return { when: `OR(${named.map(({ when }) => when).join(",")})`, said: spoken(say(message(key, { facts: shown(enumerated(named, comma)) }))) };
  });
  return enumerated(groups, jointOf("report.fact.also", say));
}

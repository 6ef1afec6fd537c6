import type { Item } from "../../regulation/edition";
import type { Facts } from "../../regulation/facts";
import { roundHalfUp } from "../../regulation/scoring/rounding";
import { listed, message, type Message } from "../../regulation/message";
import type { MethodOf } from "../../regulation/scoring/points";

const WAN_PER_YI = 10_000;
const JOINT = "regulation.enumeration";

/** @returns 完成情况 of one row of the annex: the fact itself in words, or what of it is 待补 */
export function factInWords(item: Item, facts: Facts): Message {
  const { method } = item;
  if (method.kind === "checklist") return checklistInWords(method, facts);
  const fact = message(`regulation.fact.${method.fact}`);
  if (method.kind === "steps") {
    const wan = facts[method.fact];
    if (wan === null) return message("regulation.missing", { facts: fact });
    return message("report.fact.amount", { fact, wan: wan.toFixed(), yi: roundHalfUp(wan.div(WAN_PER_YI), 2).toFixed(2) });
  }
  const count = facts[method.fact];
  if (count === null) return message("regulation.missing", { facts: fact });
  return besides(message("report.fact.count", { fact, count, unit: message(`regulation.unit.${item.key}`) }), item, facts);
}

function checklistInWords({ gate, checks }: MethodOf<"checklist">, facts: Facts): Message {
  const named = (answer: boolean | null): Message[] =>
    [gate, ...checks].filter((fact) => facts[fact] === answer).map((fact) => message(`regulation.fact.${fact}`));
  const said = ([[true, "report.fact.there"], [false, "report.fact.notThere"], [null, "regulation.missing"]] as const).flatMap(([answer, key]) => {
    const names = named(answer);
    return names.length === 0 ? [] : [message(key, { facts: listed(names, JOINT) })];
  });
  return message("report.fact.said", { said: listed(said, "report.fact.also") });
}

/** What is shown beside the fact where a sheet tells it: of how many it is, and who of the staff are technicians. */
function besides(said: Message, { key }: Item, { technicalStaff, sampledReports, visitedEnterprises }: Facts): Message {
  const more = { staff: technicalStaff, quality: sampledReports, feedback: visitedEnterprises }[key as string] ?? null;
  return more === null ? said : message(`report.fact.beside.${key}`, { said, count: more });
}

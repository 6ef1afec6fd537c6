import type { ChoiceKeys } from "../../../regulation/choices/choices";
import { nameKey } from "../../values/name";
import { dayInCycle, named, notDenied } from "../checks";
import type { CountingChoices } from "../counting-choices";
import { textOf } from "../identities";
import { doubt, exclude, PASS, type Check } from "../judgement";
import { cellOf } from "../ledger-table";
import type { CountingRule } from "../rule";

const ON_SITE = /现场|on-?site/u;
const ELSEWHERE = /非现场|线上|网络|视频|直播|云端|远程|提升|online/u;

/** Reading 6: an event on site says so, in a column of its own or in its name; one that says neither is left to a person. */
const onSite: Check = (row) => {
  const form = textOf(row, "form");
  const role = form === "" ? "name" : "form";
  const said = form === "" ? textOf(row, "name") : form;
  if (ELSEWHERE.test(said)) return exclude(role, "notOnSite");
  return ON_SITE.test(said) ? PASS : doubt(role, "formUnclear");
};

const BASIS: Readonly<Record<ChoiceKeys["eventBasis"], readonly Check[]>> = { either: [], onSite: [onSite] };

/** Annex, 示范推广 2: each event once; events of one name on different days are different. */
export function events({ eventBasis }: CountingChoices): CountingRule {
  return {
    fact: "events",
    ledger: "event",
    needs: [["platform"], ["date"]],
    datedBy: "date",
    checks: [dayInCycle("date"), named("name", "place"), notDenied("name"), notDenied("place"), ...BASIS[eventBasis]],
    identity: (row, _platform, { cells }) => {
      const date = cells.day(cellOf(row, "date"));
      return `${nameKey(cellOf(row, "name"))}|${date.kind === "date" ? date.date : ""}|${nameKey(cellOf(row, "place"))}`;
    },
    repeated: "duplicate",
    mark: "name",
  };
}

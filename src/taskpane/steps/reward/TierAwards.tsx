import type { TierAward } from "../../../assessment/trial/reward-view";
import { FigureTable, type TableColumn } from "../../parts/FigureTable";
import { useTierName } from "../../parts/tier-name";
import { useText } from "../../say-context";

const LOOKS = { tier: "name", count: "figure", weight: "figure", cap: "figure", each: "figure" } as const;

/** Of each rewarded tier: how many platforms, the share of 3:2:1, the cap, and what each platform gets (Art. 9, 11). */
export function TierAwards({ tiers }: { readonly tiers: readonly TierAward[] }) {
  const text = useText();
  const nameOf = useTierName();
  const columns = Object.entries(LOOKS).map(([key, look]): TableColumn => ({ key, look, heading: text(`reward.column.${key}`) }));
  const rows = tiers.map(({ tier, count, weight, capWan, eachWan }) => ({ key: tier, cells: [nameOf(tier), count, weight, capWan, eachWan ?? (count === 0 ? "—" : text("pending"))] }));
  return <FigureTable columns={columns} rows={rows} />;
}

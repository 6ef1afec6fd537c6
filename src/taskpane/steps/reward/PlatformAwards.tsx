import type { RankedView } from "../../../assessment/trial/ranking-view";
import { FigureTable, type TableColumn } from "../../parts/FigureTable";
import { TierBadge } from "../../parts/TierBadge";
import { useText } from "../../say-context";

const LOOKS = { rank: "text", platform: "name", total: "figure", tier: "text", award: "figure" } as const;

/** The ranking as it stands on the sheet 年度排名, with the award beside it. */
export function PlatformAwards({ platforms }: { readonly platforms: readonly RankedView[] }) {
  const text = useText();
  const columns = Object.entries(LOOKS).map(([key, look]): TableColumn => ({ key, look, heading: text(`column.${key}`) }));
  const rows = platforms.map(({ rank, name, total, tier, awardWan }) => ({
    key: name,
    cells: [rank ?? "—", name, total ?? text("pending"), <TierBadge key="tier" tier={tier} />, awardWan ?? text("pending")],
  }));
  return <FigureTable columns={columns} rows={rows} />;
}

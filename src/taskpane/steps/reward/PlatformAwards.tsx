import { memo } from "react";
import { rankingView } from "../../../assessment/trial/ranking-view";
import type { Trial } from "../../../assessment/trial/trial";
import { FigureTable, type TableColumn } from "../../parts/FigureTable";
import { TierBadge } from "../../parts/TierBadge";
import { useText } from "../../say-context";

const LOOKS = { rank: "text", platform: "name", total: "figure", tier: "text", award: "figure" } as const;

/** The ranking as it stands on the sheet 年度排名, with the award beside it. */
export const PlatformAwards = memo(function PlatformAwards({ trial }: { readonly trial: Trial }) {
  const text = useText();
  const columns = Object.entries(LOOKS).map(([key, look]): TableColumn => ({ key, look, heading: text(`column.${key}`) }));
  const rows = rankingView(trial).map(({ rank, name, total, tier, awardWan }) => ({
    key: name,
    cells: [rank ?? "—", name, total ?? text("pending"), <TierBadge key="tier" tier={tier} />, awardWan ?? text("pending")],
  }));
  return <FigureTable columns={columns} rows={rows} />;
});

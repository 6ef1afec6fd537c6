import { Badge, makeStyles } from "@fluentui/react-components";
import type { BadgeProps } from "@fluentui/react-components";
import { useTierName } from "./tier-name";

const COLORS: Readonly<Record<string, NonNullable<BadgeProps["color"]>>> = {
  优秀: "success",
  先进: "brand",
  良好: "informative",
  合格: "warning",
  不及格: "danger",
};

const useStyles = makeStyles({ badge: { flexShrink: 0, whiteSpace: "nowrap", minWidth: "max-content" } });

/** A platform's tier, by its name in Art. 11; 待定 while a fact is missing. */
export function TierBadge({ tier }: { readonly tier: string | null }) {
  const styles = useStyles();
  const nameOf = useTierName();
  return (
    <Badge appearance="tint" shape="rounded" className={styles.badge} color={COLORS[tier ?? ""] ?? "subtle"}>
      {nameOf(tier)}
    </Badge>
  );
}

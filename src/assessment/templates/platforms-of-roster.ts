import { findAnchors } from "../../ledger/columns/anchors";
import { TABLE_ANCHOR } from "../../ledger/ledgers/definitions";
import { recogniseTables } from "../../ledger/ledgers/recognise";
import type { FindPlatforms } from "./template";

/** Finds the platforms' column as the annual run does, whatever stands above it and however it is worded. */
export const platformsOfRoster: FindPlatforms = (sheet) => {
  const anchors = findAnchors([sheet], TABLE_ANCHOR).get(sheet) ?? [];
  const [roster] = recogniseTables(sheet, anchors).filter(({ kind }) => kind === "roster").sort((a, b) => b.points - a.points);
  const column = roster?.header.columns.taken.get("platform");
  if (roster === undefined || column === undefined) return null;
  return { row: sheet.firstRow + roster.header.end, column: sheet.firstColumn + column };
};

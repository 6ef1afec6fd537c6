import { makeStyles, tokens } from "@fluentui/react-components";

/** How 已核 looks, before and after. */
export const useNoteStyles = makeStyles({
  note: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  field: { flexBasis: "100%" },
  said: { flexBasis: "100%", margin: 0, fontStyle: "italic" },
});

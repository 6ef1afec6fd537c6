/**
 * Gets what some checks use where it is there: LibreOffice (opens the sheets that were written), xmllint (the manifest's
 * schema), poppler (pages as pictures), and a Chinese font. Without them those checks say that they did not run.
 */
import { spawnSync } from "node:child_process";
import { aptInstall, onPath } from "./apt.mjs";

const WANTED = [
  { package: "libreoffice-calc", there: () => onPath("soffice") !== undefined },
  { package: "libxml2-utils", there: () => onPath("xmllint") !== undefined },
  { package: "poppler-utils", there: () => onPath("pdftoppm") !== undefined },
  { package: "fonts-noto-cjk", there: hasChineseFont },
];

const missing = WANTED.filter(({ there }) => !there()).map((tool) => tool.package);
if (missing.length > 0 && !aptInstall(missing)) {
  console.error(`Not installed, and not needed by the add-in itself: ${missing.join(", ")}. The checks that use them are left out.`);
}

function hasChineseFont() {
  const { status, stdout } = spawnSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" });
  return status === 0 && stdout.trim() !== "";
}

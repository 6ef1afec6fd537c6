import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** @returns every file under `path` (or `path` itself when it is one), in a fixed order; none when it is missing. */
function filesOf(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (stats.isFile()) return [path];
  const entries = readdirSync(path).sort();
  return entries.flatMap((entry) => filesOf(join(path, entry)));
}

/**
 * @param root the repository's folder
 * @param paths files and folders below it that a build reads
 * @returns one hash over their names and contents: it changes exactly when the build must run again
 */
export function hashOfInputs(root, paths) {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of filesOf(join(root, path))) {
      hash.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

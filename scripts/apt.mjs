/** What Debian and Ubuntu have to offer, where this process may install it. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** @returns {string | undefined} the program's path, if PATH has it */
export function onPath(name) {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const names = process.platform === "win32" ? [`${name}.exe`] : [name];
  return folders.flatMap((folder) => names.map((file) => path.join(folder, file))).find((file) => existsSync(file));
}

/**
 * @param {string[]} packages
 * @returns {boolean} whether they are installed now; false, without trying, where there is no apt-get or we are not root
 */
export function aptInstall(packages) {
  if (process.getuid?.() !== 0 || onPath("apt-get") === undefined) return false;
  console.error(`installing ${packages.join(", ")} with apt-get …`);
  const options = { stdio: ["ignore", 2, 2], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  const install = ["install", "-y", "-q", "--no-install-recommends", ...packages];
  if (spawnSync("apt-get", install, options).status === 0) return true;
  spawnSync("apt-get", ["update", "-q"], options);
  return spawnSync("apt-get", install, options).status === 0;
}

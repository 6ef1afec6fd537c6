/** Finds a Chromium-based browser for the tests that need a real one, or gets one. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createRequire } from "node:module";
import { aptInstall, onPath } from "./apt.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge"];

const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"]
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, "Google/Chrome/Application/chrome.exe"),
      path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]),
];

/**
 * @returns {Promise<string>} the path of a browser: CHROMIUM_PATH, an installed one, one from the system's packages (Debian
 *   and Ubuntu, as root), or Playwright's own download
 * @throws Error that says what to do when there is none and none can be had
 */
export async function ensureChromium() {
  return stated() ?? installed() ?? fromPackages() ?? (await fromPlaywright()) ?? giveUp();
}

function stated() {
  const file = process.env["CHROMIUM_PATH"];
  if (file === undefined || file === "") return undefined;
  if (!existsSync(file)) throw new Error(`CHROMIUM_PATH is ${file}, and there is no such file. Correct it or unset it.`);
  return file;
}

const installed = () => NAMES.map(onPath).find(runs) ?? PLACES.find((file) => existsSync(file));

const fromPackages = () => (aptInstall(["chromium"]) ? [onPath("chromium")].find(runs) : undefined);

/** Ubuntu's package is only a pointer to a snap, which a container cannot start. */
const runs = (file) => file !== undefined && spawnSync(file, ["--version"], { stdio: "ignore" }).status === 0;

async function fromPlaywright() {
  const { chromium } = await import("playwright-core");
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  try {
    execFileSync(process.execPath, [cli, "install", "chromium"], { stdio: ["ignore", 2, 2] });
  } catch {
    return undefined;
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function giveUp() {
  throw new Error(
    "No Chromium, Chrome or Edge was found, and none could be installed. Install one, or set CHROMIUM_PATH to its executable.",
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await ensureChromium());

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { LIBRARIES, LIBRARY, MODULE } from "./libreoffice-macro";

/** What stands in a file is not calculated on opening it: the calculation alone is measured, once all is loaded. */
const NEVER_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>1</value></prop></item>
</oor:items>`;

/** A workbook calculated by LibreOffice. */
export interface Calculation {
  /** Of several calculations of the loaded workbook the fastest: what else the machine does makes a time longer, never shorter. */
  readonly milliseconds: number;
  /** What stands on the last sheet then, without its first column. */
  readonly numbers: readonly (readonly number[])[];
}

export function hasLibreOffice(): boolean {
  return spawnSync("soffice", ["--version"]).status === 0;
}

/** LibreOffice without a window, in a profile of its own. */
export class LibreOffice {
  readonly #folder = mkdtempSync(join(tmpdir(), "zhgz-bench-"));

  constructor() {
    const user = join(this.#folder, "profile", "user");
    const library = join(user, "basic", "Standard");
    mkdirSync(user, { recursive: true });
    writeFileSync(join(user, "registrymodifications.xcu"), NEVER_RECALCULATE);
    // The first start makes the profile, and would empty the libraries of macros.
    this.#run(["--terminate_after_init"], 120);
    mkdirSync(library, { recursive: true });
    writeFileSync(join(user, "basic", "script.xlc"), LIBRARIES);
    writeFileSync(join(library, "script.xlb"), LIBRARY);
    writeFileSync(join(library, "Module1.xba"), MODULE);
  }

  /**
   * @param limit seconds, for opening and all calculations
   * @returns null when it took longer
   */
  calculate(workbook: string, limit: number): Calculation | null {
    const out = join(this.#folder, "calculation.txt");
    rmSync(out, { force: true });
    if (!this.#run([`macro:///Standard.Module1.Calculate("${pathToFileURL(workbook).href}","${out}")`], limit)) return null;
    const [times = "", ...rows] = readFileSync(out, "utf8").trimEnd().split("\n");
    return { milliseconds: Math.min(...numbersIn(times)), numbers: rows.map(numbersIn) };
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #run(what: readonly string[], limit: number): boolean {
    const profile = `-env:UserInstallation=${pathToFileURL(join(this.#folder, "profile")).href}`;
    const { status, error } = spawnSync("soffice", [profile, "--headless", ...what], { timeout: limit * 1000, killSignal: "SIGKILL", stdio: "ignore" });
    return error === undefined && status === 0;
  }
}

function numbersIn(line: string): number[] {
  return line.trim().split(/\s+/u).map(Number);
}

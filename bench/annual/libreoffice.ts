import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Formulas are calculated anew whenever a file is opened, whatever results stand in it. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

export function hasLibreOffice(): boolean {
  return spawnSync("soffice", ["--version"]).status === 0;
}

/** LibreOffice without a window, in a profile of its own. */
export class LibreOffice {
  readonly #folder = mkdtempSync(join(tmpdir(), "zhgz-bench-"));

  constructor() {
    mkdirSync(join(this.#folder, "profile", "user"), { recursive: true });
    writeFileSync(join(this.#folder, "profile", "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  }

  /**
   * @param limit seconds
   * @returns how many seconds it takes to open the workbook, calculate it and write the sheet of results; null when it took longer
   */
  seconds(workbook: string, limit: number): number | null {
    const start = performance.now();
    const { status, error } = spawnSync(
      "soffice",
      [`-env:UserInstallation=file://${join(this.#folder, "profile")}`, "--headless", "--convert-to", "ods", "--outdir", join(this.#folder, "out"), workbook],
      { timeout: limit * 1000, killSignal: "SIGKILL", stdio: "ignore" },
    );
    if (error !== undefined || status !== 0) return null;
    return (performance.now() - start) / 1000;
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

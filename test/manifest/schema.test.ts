import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import * as path from "node:path";
import { MANIFEST, ROOT } from "./manifest-xml";

/** Microsoft's schemas are not ours to copy: they are looked for beside the repository, or where MANIFEST_SCHEMA says. */
const SCHEMA = path.join(process.env["MANIFEST_SCHEMA"] ?? path.join(ROOT, "../shared/manifest-schema"), "OfficeAppManifestV1_1.xsd");

const missing = [
  ...(existsSync(SCHEMA) ? [] : [`no schema at ${SCHEMA}`]),
  ...(spawnSync("xmllint", ["--version"]).status === 0 ? [] : ["no xmllint"]),
];

if (missing.length > 0) {
  test.todo(`the manifest is valid under Microsoft's schema (not checked here: ${missing.join(", ")})`);
} else {
  test("the manifest is valid under Microsoft's schema", () => {
    const { status, stderr } = spawnSync("xmllint", ["--noout", "--schema", SCHEMA, MANIFEST], { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, expect.stringContaining("validates")]);
  });
}

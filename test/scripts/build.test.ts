import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SCRIPTS = join(__dirname, "../../scripts/build");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "build-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs lines of an ES module, which jest does not load; they print their result. */
function run(lines: string): string {
  return execFileSync(process.execPath, ["--input-type=module", "-e", lines], { encoding: "utf8" }).trim();
}

describe("the hash of a build's inputs", () => {
  const hash = (...paths: string[]): string =>
    run(`import { hashOfInputs } from ${JSON.stringify(join(SCRIPTS, "inputs.mjs"))};
         console.log(hashOfInputs(${JSON.stringify(folder)}, ${JSON.stringify(paths)}));`);

  beforeEach(() => {
    mkdirSync(join(folder, "src", "deep"), { recursive: true });
    writeFileSync(join(folder, "src", "a.ts"), "a");
    writeFileSync(join(folder, "src", "deep", "b.ts"), "b");
  });

  test("stays while nothing changes, whether or not a path is there", () => {
    expect(hash("src", "absent.json")).toBe(hash("src", "absent.json"));
  });

  test.each([
    ["a content", () => writeFileSync(join(folder, "src", "deep", "b.ts"), "changed")],
    ["a new file", () => writeFileSync(join(folder, "src", "c.ts"), "")],
    ["a file that is gone", () => rmSync(join(folder, "src", "a.ts"))],
  ])("changes with %s", (_, change) => {
    const before = hash("src");
    change();
    expect(hash("src")).not.toBe(before);
  });
});

describe("the lock", () => {
  const locked = (): string =>
    run(`import { withLock } from ${JSON.stringify(join(SCRIPTS, "lock.mjs"))};
         console.log(await withLock(${JSON.stringify(folder)}, () => "worked"));`);
  const file = (): string => join(folder, "building.lock");

  test("is given back", () => {
    expect(locked()).toBe("worked");
    expect(existsSync(file())).toBe(false);
  });

  test("of a build that was killed is taken over", () => {
    const dead = run("console.log(process.pid)");
    writeFileSync(file(), dead);
    expect(locked()).toBe("worked");
  });
});

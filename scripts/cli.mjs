/**
 * node scripts/cli.mjs annual|formula|demo …: builds what is missing or old, then runs the command (workbench/cli).
 * Standard output belongs to the command alone.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { ensureBuilt, root } from "./build.mjs";

/** npm runs scripts in the project's folder; paths on the line are meant from where the user stands. */
const cwd = process.env.npm_lifecycle_event ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();

const terminal = {
  cwd,
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
};

async function run(args) {
  try {
    await ensureBuilt();
  } catch (error) {
    terminal.err(error.message);
    return 1;
  }
  const { main } = createRequire(import.meta.url)(join(root, "build", "cli.cjs"));
  return main(args, { terminal, installation: { root, dist: join(root, "dist") } });
}

function endWithoutResult() {
  terminal.err("命令没有得出结果就结束了。 / The command ended without a result.");
}

// Should anything leave the command waiting for ever, Node ends by itself: that must not look like success.
process.exitCode = 1;
process.once("beforeExit", endWithoutResult);
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  terminal.err(error.stack);
} finally {
  process.off("beforeExit", endWithoutResult);
}
// A calculation that was called off keeps Node running; what was said is said first.
process.stdout.write("", () => process.stderr.write("", () => process.exit()));

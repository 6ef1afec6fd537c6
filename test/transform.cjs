const { transformSync } = require("esbuild");

/**
 * jest's transform: TypeScript, whose types `tsc` checks once for all, and, for the host's tests, the ES modules that Univer's
 * CommonJS build requires (jest on Node 20 can't). What is CommonJS already passes as it is.
 */
module.exports = {
  process(source, sourcefile) {
    const [, loader = "js"] = /\.(tsx?)$/.exec(sourcefile) ?? [];
    if (loader === "js" && !/^\s*(import|export)\b/m.test(source)) return { code: source };
    const { code } = transformSync(source, {
      loader,
      format: "cjs",
      target: "node20",
      jsx: "automatic",
      // jest has no loader of modules for `import()`; what is loaded later is required later.
      supported: { "dynamic-import": false },
      sourcemap: "inline",
      sourcefile,
    });
    return { code };
  },
};

const { transformSync } = require("esbuild");

/**
 * jest's transform of the host's tests: TypeScript, and the ES modules that Univer's CommonJS build requires (jest on Node 20
 * can't). What is CommonJS already passes as it is.
 */
module.exports = {
  process(source, path) {
    const isTypeScript = /\.tsx?$/.test(path);
    if (!isTypeScript && !/^\s*(import|export)\b/m.test(source)) return { code: source };
    const { code } = transformSync(source, {
      loader: isTypeScript ? "ts" : "js",
      format: "cjs",
      target: "node20",
      sourcemap: "inline",
      sourcefile: path,
    });
    return { code };
  },
};

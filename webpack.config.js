/**
 * Builds the add-in's page into dist/: one HTML page for functions, commands and pane (shared runtime).
 *
 *   npx webpack                                             the page for https://localhost:3000/
 *   npx webpack --env baseUrl=https://addin.example.cn/zhgz/  the same with its manifest for that address
 *   npx webpack --env officeJs=21vianet                     microsoft (default), 21vianet or self
 *   npx webpack serve                                       the same over https, for sideloading
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlPlugin = require("html-webpack-plugin");
const { devServer } = require("./scripts/webpack/dev-server.cjs");
const { FunctionsMetadataPlugin } = require("./scripts/webpack/functions-metadata-plugin.cjs");
const { officeJsSource } = require("./scripts/webpack/office-js.cjs");
const { manifestFor } = require("./scripts/webpack/manifest-copy.cjs");
const { ThirdPartyLicencesPlugin } = require("./scripts/webpack/third-party-licences-plugin.cjs");
const { contentSecurityPolicy } = require("./scripts/webpack/content-security-policy.cjs");

const BROWSERS = "es2021";
const WORK = /[\\/]src[\\/]|[\\/]node_modules[\\/]big\.js[\\/]/;

module.exports = async (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  const officeJs = officeJsSource(env.officeJs);
  return {
    mode,
    target: ["web", BROWSERS],
    devtool: "source-map",
    // Each script of the first three continues the one before it, so that no module is loaded, or lives, twice in the one runtime. They
    // are thin: what the commands do comes with the first press, and with the pane.
    entry: {
      functions: "./src/functions/index.ts",
      commands: { import: "./src/commands/index.ts", dependOn: "functions" },
      taskpane: { import: "./src/taskpane/index.ts", dependOn: "commands" },
      opening: "./src/taskpane/opening.ts",
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:10].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [{ test: /\.tsx?$/, loader: "esbuild-loader", options: { target: BROWSERS, jsx: "automatic" } }],
    },
    optimization: {
      // The assessment is the same for the ribbon and the pane. What two steps of the pane share comes with the first of them.
      splitChunks: {
        chunks: "async",
        minSize: 0,
        cacheGroups: {
          default: false,
          defaultVendors: false,
          work: { name: "work", test: WORK, chunks: ({ name }) => name === "ribbon" || name === "pane", minChunks: 2, priority: 2 },
          parts: { name: "parts", chunks: ({ name }) => /^step-/.test(name ?? ""), minChunks: 2, priority: 1 },
        },
      },
      minimizer: [new EsbuildPlugin({ target: BROWSERS, charset: "utf8", legalComments: "none" })],
    },
    performance: { hints: false },
    plugins: [
      new FunctionsMetadataPlugin(),
      new ThirdPartyLicencesPlugin(),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/taskpane.html",
        chunks: ["functions", "commands", "taskpane"],
        chunksSortMode: "manual",
        minify: false,
        officeJs: officeJs.url,
        policy: contentSecurityPolicy(officeJs.origin),
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.{png,html}" },
          { from: "manifest.xml", transform: (source) => manifestFor(source.toString(), env.baseUrl) },
          ...officeJs.copies,
        ],
      }),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  };
};

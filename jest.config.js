/** Three kinds of tests: pure ones in Node, components in jsdom, and the built add-in in the embedded host. */
const TRANSFORM = "<rootDir>/test/transform.cjs";
const transform = { "^.+\\.tsx?$": TRANSFORM };

const pure = ["regulation", "ledger", "report", "assessment", "text", "functions", "manifest", "docs", "scripts", "libreoffice"];

module.exports = {
  projects: [
    {
      displayName: "core",
      testEnvironment: "node",
      transform,
      testMatch: pure.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
    },
    {
      displayName: "taskpane",
      testEnvironment: "jsdom",
      transform,
      testMatch: ["<rootDir>/test/taskpane/**/*.test.tsx"],
    },
    {
      displayName: "host",
      testEnvironment: "node",
      // Univer's CommonJS build requires ES modules, which jest on Node 20 can't; see the transform.
      transform: { "^.+\\.[cm]?[tj]sx?$": TRANSFORM },
      transformIgnorePatterns: [],
      moduleNameMapper: { "^lodash-es$": "lodash" },
      testMatch: ["<rootDir>/test/{host,excel,cli}/**/*.test.ts"],
    },
    {
      displayName: "browser",
      testEnvironment: "node",
      transform,
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
};

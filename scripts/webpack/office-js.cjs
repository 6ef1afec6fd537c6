/** Where the page loads Microsoft's office.js from. It must keep its name and path: it loads its siblings from there. */
const path = require("node:path");

const CDN = {
  microsoft: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/**
 * @param {string} [choice] "microsoft" (default), "21vianet", or "self" for a copy beside the page (an intranet without
 *   either CDN; not supported by Microsoft)
 * @returns the script's URL, the origin to allow (none when it is the page's own), and what to copy into dist/
 */
function officeJsSource(choice = "microsoft") {
  if (choice === "self") return { url: "office-js/office.js", origin: null, copies: [ownCopy()] };
  const url = CDN[choice];
  if (!url) throw new Error(`officeJs=${choice}: expected microsoft, 21vianet or self`);
  return { url, origin: new URL(url).origin, copies: [] };
}

function ownCopy() {
  const context = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  const spare = ["**/*.debug.js", "**/*.map", "**/*.d.ts"];
  return { context, from: "**/*", to: "office-js", globOptions: { ignore: spare }, info: { minimized: true } };
}

module.exports = { officeJsSource };

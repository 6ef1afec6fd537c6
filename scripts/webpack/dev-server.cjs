const { existsSync, readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const path = require("node:path");
const { getHttpsServerOptions } = require("office-addin-dev-certs");

/** @returns the development server that manifest.xml points at, over https. */
async function devServer() {
  return {
    port: 3000,
    host: "localhost",
    server: { type: "https", options: await certificate() },
    // Excel on the web reads functions.json from another origin.
    headers: { "Access-Control-Allow-Origin": "*" },
    hot: false,
    client: { overlay: false },
  };
}

/** Excel asks for a certificate that this machine trusts; a browser on a machine that cannot trust it still may ask its user. */
async function certificate() {
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    const folder = path.join(homedir(), ".office-addin-dev-certs");
    if (!existsSync(path.join(folder, "localhost.key"))) throw error;
    console.warn(`${error.message}\nServing with a certificate that this machine does not trust yet.`);
    const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((file) => readFileSync(path.join(folder, file)));
    return { ca, cert, key };
  }
}

module.exports = { devServer };

const { getHttpsServerOptions } = require("office-addin-dev-certs");

/** @returns the development server that manifest.xml points at: https, with a certificate this machine trusts. */
async function devServer() {
  return {
    port: 3000,
    host: "localhost",
    server: { type: "https", options: await getHttpsServerOptions() },
    // Excel on the web reads functions.json from another origin.
    headers: { "Access-Control-Allow-Origin": "*" },
    hot: false,
    client: { overlay: false },
  };
}

module.exports = { devServer };

/** The address that manifest.xml in the repository is written for. */
const DEVELOPMENT = "https://localhost:3000/";

/**
 * @param {string} manifest the text of manifest.xml
 * @param {string} [baseUrl] https address of the folder that serves dist/, such as "https://addin.example.cn/zhgz/"
 * @returns {string} the manifest for an add-in served from there
 */
function manifestFor(manifest, baseUrl = DEVELOPMENT) {
  const url = new URL(baseUrl);
  if (url.protocol !== "https:") throw new Error(`baseUrl=${baseUrl}: Office loads add-ins over https only`);
  const folder = url.href.endsWith("/") ? url.href : `${url.href}/`;
  return manifest.replaceAll(DEVELOPMENT, folder).replaceAll(new URL(DEVELOPMENT).origin, url.origin);
}

module.exports = { manifestFor, DEVELOPMENT };

const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

const NAME = "ThirdPartyLicencesPlugin";
const PERMISSIVE = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|Unlicense|CC0-1\.0)( (OR|AND) |\)|$)/;

/**
 * Writes third-party-licences.txt beside the page, with the notice of every package that ships in it, and fails the build on
 * a package whose licence is not permissive.
 */
class ThirdPartyLicencesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const packages = shippedPackages(compilation).map(describe);
        for (const { id, licence } of packages) {
          if (!PERMISSIVE.test(licence)) compilation.errors.push(new Error(`${id} ships under "${licence}", which is not a permissive licence.`));
        }
        const notices = packages.map(({ id, licence, notice }) => `${id} (${licence})\n\n${notice}`).join(`\n\n${"-".repeat(80)}\n\n`);
        compilation.emitAsset("third-party-licences.txt", new compiler.webpack.sources.RawSource(`${notices}\n`));
      });
    });
  }
}

/** The folders of the packages whose modules the compilation holds, in a fixed order. */
function shippedPackages(compilation) {
  const modules = [...compilation.modules].flatMap((module) => module.modules ?? [module]);
  const folders = modules.map((module) => /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(module.resource ?? "")?.[0]);
  return [...new Set(folders)].filter((folder) => folder !== undefined).sort();
}

function describe(folder) {
  const { name, version, license = "no licence" } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const notice = file !== undefined ? readFileSync(path.join(folder, file), "utf8").trim() : "";
  return { id: `${name} ${version}`, licence: String(license), notice: notice.replaceAll("\r\n", "\n") };
}

module.exports = { ThirdPartyLicencesPlugin, PERMISSIVE };

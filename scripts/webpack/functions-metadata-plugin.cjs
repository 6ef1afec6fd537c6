/** Emits functions.json (zh-CN) and functions.en-US.json, generated from the JSDoc of src/functions. */
const NAME = "FunctionsMetadataPlugin";

class FunctionsMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, () => this.emit(compiler, compilation));
    });
  }

  async emit(compiler, compilation) {
    const { functionsMetadata } = await import("../functions-metadata.mjs");
    const { RawSource } = compiler.webpack.sources;
    for (const [file, text] of Object.entries(await functionsMetadata())) compilation.emitAsset(file, new RawSource(text));
  }
}

module.exports = { FunctionsMetadataPlugin };

import type { Linter } from "eslint";

declare const borders: Linter.Config;
export = borders;

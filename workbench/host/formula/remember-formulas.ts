import { LRUMap } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import type { Injector } from "@univerjs/core";

/** As many as are calculated until they are at rest. What Univer understood of one takes some kilobytes. */
const REMEMBERED = 20_000;

/**
 * Univer remembers what it understood of 5,000 formulas, those that were used last, and goes over all formulas in the same order in each
 * run. A result for 60 platforms has 5,100: of none was anything remembered, and each run read every formula anew, which
 * was most of its work. The memory is the library's own and out of reach, but shows itself when asked to forget.
 */
export function rememberFormulas(injector: Injector): void {
  const { prototype } = LRUMap;
  const forEach = Object.getOwnPropertyDescriptor(prototype, "forEach")!;
  function widen(this: LRUMap<unknown, unknown>): void {
    this.limit = Math.max(this.limit, REMEMBERED);
  }
  Object.defineProperty(prototype, "forEach", { ...forEach, value: widen });
  try {
    injector.get(IFunctionService).deleteFormulaAstCacheKey("");
  } finally {
    Object.defineProperty(prototype, "forEach", forEach);
  }
}

import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

/**
 * Univer's services. The facade keeps its injector to itself and serves only what a user does by hand; a host also needs
 * the mutations, the function registry and the number formats behind it, in Node and in the page alike.
 */
export function injectorOf(univer: FUniver): Injector {
  return (univer as unknown as { _injector: Injector })._injector;
}

import { LOCALES } from "../../src/text/say";
import type { WorkbenchState } from "./state";

/** How the page is to look at first, from its address: `?locale=en-US&theme=dark&dev`. Nothing is kept from one visit to the next. */
export const preferences = {
  read(address: URLSearchParams): Partial<WorkbenchState> {
    const locale = LOCALES.find((one) => one === address.get("locale")) ?? LOCALES[0];
    return { locale, dark: address.get("theme") === "dark", developer: address.has("dev") };
  },
};

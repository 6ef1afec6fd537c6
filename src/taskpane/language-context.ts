import { createContext } from "react";
import type { Locale } from "../text/say";

/** The pane's language, and how another is chosen. */
export const LanguageContext = createContext<readonly [Locale, (locale: Locale) => void]>(["zh-CN", () => undefined]);

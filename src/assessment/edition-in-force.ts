import type { Edition } from "../regulation/edition";
import { edition2021 } from "../regulation/editions/2021";

/** The edition that is applied; an outdated cycle is assessed by it too, and says so (Art. 13). */
export const editionInForce: Edition = edition2021;

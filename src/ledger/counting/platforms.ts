import type { CellValue } from "../sheet";
import { isErrorValue } from "../values/doubt";
import { nameKey, normaliseName } from "../values/name";
import type { CountedPlatform } from "./judgement";

/** Whose row it is, or why that is not sure. */
export type PlatformMatch =
  | { readonly kind: "platform"; readonly platform: CountedPlatform }
  | {
      readonly kind: "unsure";
      readonly reason: "noPlatform" | "unknownPlatform" | "ambiguousPlatform" | "errorValue";
      readonly suggest: string | null;
      /** The platform that is probably meant. */
      readonly probable: CountedPlatform | null;
    };

/** Finds the platform that a cell names: by the platform's name, or by that of the company behind it. */
export class PlatformDirectory {
  /** null where one name is two platforms'. */
  readonly #byName = new Map<string, CountedPlatform | null>();
  readonly #similar = new Map<string, CountedPlatform | null>();
  readonly #known = new Map<CellValue, PlatformMatch>();

  constructor(platforms: readonly { readonly platform: CountedPlatform; readonly company: string | null }[]) {
    for (const { platform } of platforms) this.#register(platform.name, platform);
    const own = new Set(this.#byName.keys());
    for (const { platform, company } of platforms) {
      if (company !== null && !own.has(nameKey(company))) this.#register(company, platform);
    }
  }

  match(value: CellValue): PlatformMatch {
    const before = this.#known.get(value);
    if (before !== undefined) return before;
    const match = this.#look(value);
    this.#known.set(value, match);
    return match;
  }

  /** The same; where a row names none, the platform that the rows above name is probably meant, as under a cell merged over them. */
  matchIn(value: CellValue, above: CellValue): PlatformMatch {
    const match = this.match(value);
    if (match.kind === "platform" || match.reason !== "noPlatform") return match;
    const before = this.match(above);
    return before.kind === "platform" ? unsure("noPlatform", before.platform) : match;
  }

  #register(name: string, platform: CountedPlatform): void {
    for (const [names, key] of [[this.#byName, nameKey(name)], [this.#similar, similarKey(name)]] as const) {
      const known = names.get(key);
      names.set(key, known === undefined || known?.index === platform.index ? platform : null);
    }
  }

  /** A name with another of the same platform behind it, or with the name that it had, or has now. */
  #named(key: string): CountedPlatform | null {
    const [, first = "", inBrackets, behind] = TWO_NAMES.exec(key) ?? [];
    const second = inBrackets ?? behind ?? "";
    const [one, other] = [this.#byName.get(first), this.#byName.get(second.replace(FORMER, "").replace(LATTER, ""))];
    if (one != null && (other === one || (other === undefined && FORMER.test(second)))) return one;
    return other != null && one === undefined && LATTER.test(second) ? other : null;
  }

  #look(value: CellValue): PlatformMatch {
    if (isErrorValue(value)) return unsure("errorValue");
    const key = nameKey(value);
    if (key === "") return unsure("noPlatform");
    const platform = this.#byName.get(key);
    if (platform === null) return unsure("ambiguousPlatform");
    if (platform !== undefined) return { kind: "platform", platform };
    const both = this.#named(key);
    if (both !== null) return { kind: "platform", platform: both };
    return unsure("unknownPlatform", this.#similar.get(similarKey(normaliseName(value))) ?? null);
  }
}

/** 甲(乙) and 甲/乙 */
const TWO_NAMES = /^([^()/]+)(?:\(([^()]+)\)|\/([^()/]+))$/u;
const FORMER = /^(?:原名?|曾用名|更名前)[为:]?/u;
const LATTER = /^(?:现名?|现为|已?更名[为后]|改名为)[为:]?/u;

function unsure(reason: Extract<PlatformMatch, { kind: "unsure" }>["reason"], probable: CountedPlatform | null = null): PlatformMatch {
  return { kind: "unsure", reason, suggest: probable?.name ?? null, probable };
}

/** @returns what a company's name and its careless forms share: 甲有限公司, 甲有限责任公司, 1、甲 and 甲(武汉) are candidates for one. */
export function similarKey(name: CellValue): string {
  const key = nameKey(name);
  let bare = key.replace(STRAY_NUMBER, "");
  // A look at the end goes before each search: nearly all names of 200,000 rows end alike, in 有限公司.
  if (bare.endsWith(")")) bare = bare.replace(/(?<=.)\([^()]*\)$/u, "");
  if (bare.endsWith("分公司") || bare.endsWith("分厂")) bare = bare.replace(/(?<=公司)[^公]{1,12}分(?:公司|厂)$/u, "");
  if (bare.endsWith("平台")) bare = bare.replace(/(?<=..)平台$/u, "");
  return bare.endsWith("公司") ? withoutForm(bare) : bare;
}

/** 1、甲, (2)甲 */
const STRAY_NUMBER = /^\(?\d{1,4}[)、.]+(?=\D)/u;

/** 甲股份有限公司 → 甲 */
function withoutForm(name: string): string {
  let end = name.length - "公司".length;
  for (let form = formBefore(name, end); form !== undefined; form = formBefore(name, end)) end -= form.length;
  return name.slice(0, end);
}

const FORMS = ["有限", "责任", "股份", "集团", "(集团)"];

function formBefore(name: string, end: number): string | undefined {
  return FORMS.find((form) => name.endsWith(form, end));
}

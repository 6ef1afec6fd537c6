import { all, everything } from "./manifest-xml";
import type { XmlElement } from "./manifest-xml";

/** Where resources of each kind stand, and which elements may name them. The schema takes any string for any. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  Urls: ["SourceLocation", "FunctionFile", "Runtime", "LearnMoreUrl"],
  Images: ["Image"],
  ShortStrings: ["Label", "Title", "Namespace"],
  LongStrings: ["Description"],
};

const LONGEST: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };
const LONGEST_RESID = 32;
const HOSTS = ["Workbook"];
/** Sets that Excel knows; a misspelt name would make Office hide the add-in everywhere. */
const SETS = ["SharedRuntime", "CustomFunctionsRuntime", "ExcelApi", "ExcelApiOnline", "RibbonApi", "DialogApi", "IdentityAPI", "KeyboardShortcuts"];

/** @returns, in words, what Office would reject or show wrongly although the schema finds nothing */
export function faultsOf(manifest: XmlElement): string[] {
  return [
    ...resourceFaults(manifest), ...lengthFaults(manifest), ...iconFaults(manifest), ...urlFaults(manifest),
    ...localeFaults(manifest), ...nameFaults(manifest), ...idFaults(manifest), ...runtimeFaults(manifest),
  ];
}

/** @returns the resources of the manifest, each with its kind (Urls, Images, …) */
export function resourcesOf(manifest: XmlElement): readonly (readonly [string, XmlElement])[] {
  return all(manifest, "Resources").flatMap(({ children }) =>
    children.flatMap((kind) => kind.children.map((resource) => [kind.name, resource] as const)),
  );
}

function resourceFaults(manifest: XmlElement): string[] {
  const kinds = new Map(resourcesOf(manifest).map(([kind, { attributes }]) => [attributes["id"] ?? "", kind]));
  const uses = everything(manifest).filter(({ attributes }) => attributes["resid"] !== undefined);
  const used = new Set(uses.map(({ attributes }) => attributes["resid"]));
  return [
    ...uses.flatMap(({ name, attributes: { resid = "" } }) => {
      const kind = kinds.get(resid);
      if (kind === undefined) return [`${name} names the resource ${resid}, which does not exist`];
      return KINDS[kind]?.includes(name) === true ? [] : [`${name} names ${resid}, which is one of the ${kind}`];
    }),
    ...[...kinds.keys()].filter((id) => !used.has(id)).map((id) => `the resource ${id} is not used`),
    ...[...kinds.keys()].filter((id) => id.length > LONGEST_RESID).map((id) => `the resource id ${id} is too long`),
    ...repeated(resourcesOf(manifest).map(([, { attributes }]) => attributes["id"])).map((id) => `the resource ${id} stands twice`),
  ];
}

function lengthFaults(manifest: XmlElement): string[] {
  const texts = resourcesOf(manifest).flatMap(([kind, resource]) => valuesOf(resource).map((text) => [LONGEST[kind], text] as const));
  const names = all(manifest, "DisplayName").flatMap(valuesOf).map((text) => [125, text] as const);
  const descriptions = manifest.children.filter(({ name }) => name === "Description").flatMap(valuesOf).map((text) => [250, text] as const);
  return [...texts, ...names, ...descriptions]
    .filter(([longest, text]) => longest !== undefined && text.length > longest)
    .map(([longest, text]) => `longer than ${String(longest)} characters: ${text}`);
}

function iconFaults(manifest: XmlElement): string[] {
  return all(manifest, "Icon").flatMap(({ children }) => {
    const sizes = children.map(({ attributes }) => attributes["size"]);
    return ["16", "32", "80"].filter((size) => !sizes.includes(size)).map((size) => `an icon lacks its size of ${size}`);
  });
}

/** @returns every address in the manifest */
export function urlsOf(manifest: XmlElement): string[] {
  const own = everything(manifest).filter(({ name }) => /^(IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation)$/.test(name));
  const resources = resourcesOf(manifest).filter(([kind]) => kind === "Urls" || kind === "Images").map(([, resource]) => resource);
  return [...own, ...resources].flatMap(valuesOf);
}

const urlFaults = (manifest: XmlElement): string[] =>
  urlsOf(manifest).filter((url) => !url.startsWith("https://")).map((url) => `not an https address: ${url}`);

function localeFaults(manifest: XmlElement): string[] {
  const home = all(manifest, "DefaultLocale")[0]?.text ?? "";
  return everything(manifest).flatMap(({ attributes, children }) => {
    const locales = children.filter(({ name }) => name === "Override").map((override) => override.attributes["Locale"] ?? "");
    const text = attributes["DefaultValue"] ?? "";
    return [
      ...locales.filter((locale) => locale === home).map((locale) => `an override for the default locale ${locale}: ${text}`),
      ...repeated(locales).map((locale) => `two overrides for ${locale}: ${text}`),
      ...(/\p{Script=Han}/u.test(text) && !locales.includes("en-US") ? [`not translated: ${text}`] : []),
    ];
  });
}

function nameFaults(manifest: XmlElement): string[] {
  const hosts = all(manifest, "Host").map(({ attributes }) => attributes["Name"] ?? attributes["type"] ?? "");
  const sets = all(manifest, "Set").map(({ attributes }) => attributes["Name"] ?? "");
  return [
    ...hosts.filter((host) => !HOSTS.includes(host)).map((host) => `unknown host ${host}`),
    ...sets.filter((set) => !SETS.includes(set)).map((set) => `unknown requirement set ${set}`),
    ...repeated(sets).map((set) => `the requirement set ${set} stands twice`),
  ];
}

function idFaults(manifest: XmlElement): string[] {
  const elements = everything(manifest).filter(({ name }) => /^(CustomTab|Group|Control|Item)$/.test(name));
  return repeated(elements.map(({ attributes }) => attributes["id"])).map((id) => `the id ${id} stands twice`);
}

/** A shared runtime works only while all parts name the same page by the same resource. */
function runtimeFaults(manifest: XmlElement): string[] {
  const runtime = all(manifest, "Runtime")[0]?.attributes["resid"];
  const pages = [
    ...all(manifest, "Page").flatMap(({ children }) => children),
    ...all(manifest, "FunctionFile"),
    ...all(manifest, "Action").flatMap(({ children }) => children.filter(({ name }) => name === "SourceLocation")),
  ];
  return [
    ...pages.filter(({ attributes }) => attributes["resid"] !== runtime).map(({ name }) => `${name} names another page than the runtime`),
    ...all(manifest, "TaskpaneId").map(() => "TaskpaneId beside a shared runtime"),
  ];
}

function valuesOf({ attributes, children }: XmlElement): string[] {
  const overrides = children.filter(({ name }) => name === "Override").map((override) => override.attributes["Value"] ?? "");
  return attributes["DefaultValue"] === undefined ? [] : [attributes["DefaultValue"], ...overrides];
}

function repeated(values: readonly (string | undefined)[]): string[] {
  const texts = values.filter((value) => value !== undefined);
  return [...new Set(texts.filter((value, index) => texts.indexOf(value) !== index))];
}

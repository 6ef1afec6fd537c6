import { contentSecurityPolicy } from "../../scripts/webpack/content-security-policy.cjs";
import { manifestFor } from "../../scripts/webpack/manifest-copy.cjs";
import { officeJsSource } from "../../scripts/webpack/office-js.cjs";
import { faultsOf, urlsOf } from "./faults";
import { manifestText, parseManifest } from "./manifest-xml";

describe("the manifest of a build for another address", () => {
  test.each(["https://addin.example.cn/zhgz/", "https://addin.example.cn/zhgz"])("%s stands in every address", (baseUrl) => {
    const manifest = parseManifest(manifestFor(manifestText(), baseUrl));
    expect(urlsOf(manifest).filter((url) => !url.startsWith("https://addin.example.cn/zhgz/"))).toEqual([]);
    expect(faultsOf(manifest)).toEqual([]);
  });

  test("is the repository's own where no address is given", () => {
    expect(manifestFor(manifestText())).toBe(manifestText());
  });

  test("cannot be made for plain http", () => {
    expect(() => manifestFor(manifestText(), "http://addin.example.cn/")).toThrow("https only");
  });
});

describe("office.js comes from", () => {
  test.each([
    [undefined, "https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "https://appsforoffice.microsoft.com"],
    ["21vianet", "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js", "https://appsforoffice.cdn.partner.office365.cn"],
    ["self", "office-js/office.js", null],
  ])("%s: %s", (choice, url, origin) => {
    expect(officeJsSource(choice)).toMatchObject({ url, origin });
  });

  test("nowhere else", () => {
    expect(() => officeJsSource("cdn")).toThrow("expected microsoft, 21vianet or self");
  });
});

test("the page may load scripts from its own origin and office.js's, and runs no inline script", () => {
  const scripts = (origin: string | null): string | undefined => /script-src ([^;]*)/.exec(contentSecurityPolicy(origin))?.[1];
  expect(scripts("https://appsforoffice.microsoft.com")).toBe("'self' https://appsforoffice.microsoft.com");
  expect(scripts(null)).toBe("'self'");
  expect(contentSecurityPolicy(null)).toContain("default-src 'none'");
});

import { join } from "node:path";
import { PageFiles } from "../../../workbench/host/node/page-files";

const files = new PageFiles(join(__dirname, "fixtures"));

test.each([
  ["the add-in's own", "https://localhost/page.js?hash=1", "Office.onReady"],
  ["office.js from Microsoft", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "Office"],
  ["its texts, whose folder is in lower case", "https://appsforoffice.microsoft.com/lib/1/hosted/zh-CN/office_strings.js", "Strings"],
  ["office.js from 21Vianet", "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js", "Office"],
])("%s is served from the disk", (_, url, text) => {
  expect(files.read(url).toString("utf8")).toContain(text);
});

test.each([
  ["another site", "https://example.com/page.js", /never the network/],
  ["a path that leads out of the add-in", "https://localhost/%2e%2e%2fopen-fixture.ts", /never the network/],
  ["a missing file", "https://localhost/absent.js", /absent\.js is not there/],
])("%s is refused", (_, url, reason) => {
  expect(() => files.read(url)).toThrow(reason);
});

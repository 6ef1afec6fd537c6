import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DIST } from "../built";
import { Desk } from "./desk";

jest.setTimeout(120_000);

/** A control as manifest.xml has them, with texts and pictures of the add-in's own. */
const item = (element: string, inside: string, icon = ""): string =>
  `<${element}><Label resid="AnnualRanking.Label" /><Supertip><Title resid="AnnualRanking.Label" /><Description resid="AnnualRanking.Tip" /></Supertip>${icon}${inside}</${element.split(" ")[0] ?? ""}>`;
const pictures = ["16", "32", "80"].map((size) => `<bt:Image size="${size}" resid="Pane.Icon.${size}" />`).join("");
const rank = item('Item id="Test.Rank"', `<Action xsi:type="ExecuteFunction"><FunctionName>annualRanking</FunctionName></Action>`);
const pane = item('Item id="Test.Pane"', `<Action xsi:type="ShowTaskpane"><SourceLocation resid="Page.Url" /></Action>`).replaceAll("AnnualRanking.Label", "ShowPane.Label");
const menu = item('Control xsi:type="Menu" id="Test.Menu"', `<Items>${rank}${pane}</Items>`, `<Icon>${pictures}</Icon>`).replaceAll('<Control xsi:type="Menu" id="Test.Menu"><Label resid="AnnualRanking.Label" />', '<Control xsi:type="Menu" id="Test.Menu"><Label resid="GetStarted.Title" />');
const withMenu = readFileSync(join(DIST, "manifest.xml"), "utf8").replace("</Group>", `${menu}</Group>`);

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
  await desk.page.route("**/manifest.xml", (route) => route.fulfill({ contentType: "application/xml", body: withMenu }));
  await desk.page.reload();
  await desk.ready();
});
afterAll(() => desk.close());

const menuButton = () => desk.page.getByRole("button", { name: "智改考核已就绪" });

test("a menu of the manifest is a button that opens its items", async () => {
  expect(await menuButton().getAttribute("aria-haspopup")).toBe("menu");
  await menuButton().click();
  await desk.page.getByRole("menuitem", { name: "考核面板" }).click();
  await desk.page.locator("iframe").waitFor();
  expect(await desk.page.locator("iframe").isVisible()).toBe(true);
});

test("a button that is pressed before its work is loaded waits for it, and is completed where it cannot be loaded", async () => {
  const loads: ("abort" | "fallback")[] = ["abort", "fallback"];
  await desk.page.route(/\/add-in\/work\./, (route) => route[loads.shift() ?? "fallback"]());
  await desk.page.reload();
  await desk.ready();
  expect(loads).toHaveLength(2);
  await desk.press("一键年度排名");
  expect(loads.length).toBeLessThan(2);
  // The pane, which is shown to say why, finds the network again.
  await desk.pane.getByRole("tab", { name: /数据/ }).waitFor();
  await desk.press("一键年度排名");
  await desk.page.getByRole("tab", { name: "年度排名", exact: true }).waitFor();
  await desk.page.unroute(/\/add-in\/work\./);
  // The browser tells of what the test kept from it.
  expect(desk.errors.splice(0).every((text) => text.includes("net::ERR_FAILED"))).toBe(true);
  await desk.page.reload();
  await desk.ready();
});

test("by keyboard an item runs its command", async () => {
  await menuButton().focus();
  await desk.page.keyboard.press("Enter");
  await desk.page.locator(":focus").and(desk.page.getByRole("menuitem", { name: "一键年度排名" })).waitFor();
  await desk.page.keyboard.press("Enter");
  await desk.page.getByRole("tab", { name: "年度排名", exact: true }).waitFor();
  await desk.ready();
});

test("every control of the add-in's own manifest is on the ribbon, named and with a picture", async () => {
  const labels = await desk.page.locator(".ribbon-button").allInnerTexts();
  expect(labels).toEqual(expect.arrayContaining(["一键年度排名", "考核面板", "智改考核已就绪"]));
  const unseen = await desk.page.locator(".ribbon-button img").evaluateAll((images) => images.filter((image) => (image as HTMLImageElement).naturalWidth === 0).length);
  expect(unseen).toBe(0);
});

test("nothing went wrong out of sight", () => {
  expect(desk.errors).toEqual([]);
});

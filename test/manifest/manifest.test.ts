import { faultsOf } from "./faults";
import { manifestText, parseManifest } from "./manifest-xml";

const faults = (xml: string): string[] => faultsOf(parseManifest(xml));

test("Office finds nothing to reject in the manifest", () => {
  expect(faults(manifestText())).toEqual([]);
});

/** What the schema does not see: the manifest with one thing wrong, and what must be said of it. */
const BROKEN: readonly (readonly [string, string | RegExp, string, string])[] = [
  ["a dangling resid", '<FunctionFile resid="Page.Url" />', '<FunctionFile resid="Pages.Url" />', "which does not exist"],
  ["a duplicate resid", 'bt:String id="Tab.Label"', 'bt:String id="Annual.Label"', "the resource Annual.Label stands twice"],
  ["a resource that nobody uses", '<LearnMoreUrl resid="Help.Url" />', "", "the resource Help.Url is not used"],
  ["a long string as a label", '<Label resid="ShowPane.Label" />', '<Label resid="ShowPane.Tip" />', "which is one of the LongStrings"],
  ["a short string as a description", '<Description resid="ShowPane.Tip" />', '<Description resid="ShowPane.Label" />', "which is one of the ShortStrings"],
  ["a short string over 125 characters", 'DefaultValue="考核面板"', `DefaultValue="${"考".repeat(126)}"`, "longer than 125"],
  ["a long string over 250 characters", /Value="Opens the pane/, `Value="${"x".repeat(240)}Opens the pane`, "longer than 250"],
  ["an icon without its size of 80", '<bt:Image size="80" resid="Pane.Icon.80" />', "", "lacks its size of 80"],
  ["an address without https", "https://localhost:3000/functions.js", "http://localhost:3000/functions.js", "not an https address"],
  ["an override for the default locale", 'Locale="en-US" Value="ZHGZ"', 'Locale="zh-CN" Value="ZHGZ"', "for the default locale"],
  ["a text without English", '<bt:Override Locale="en-US" Value="ZHGZ" />', "", "not translated: 智改考核"],
  ["an unknown requirement set", 'Name="ExcelApi"', 'Name="ExcelAPI"', "unknown requirement set"],
  ["an unknown host", 'Name="Workbook"', 'Name="Excel"', "unknown host"],
  ["a duplicate control", 'id="Zhgz.ShowPane"', 'id="Zhgz.AnnualRanking"', "stands twice"],
  ["a functions page of its own", /<Page>\s*<SourceLocation resid="Page.Url" \/>/, '<Page><SourceLocation resid="Help.Url" />', "another page than the runtime"],
  ["a TaskpaneId", '<Action xsi:type="ShowTaskpane">', '<Action xsi:type="ShowTaskpane"><TaskpaneId>Pane</TaskpaneId>', "TaskpaneId"],
];

test.each(BROKEN)("sees %s", (_, whole, broken, words) => {
  const xml = manifestText().replace(whole, broken);
  expect(xml).not.toBe(manifestText());
  expect(faults(xml)).toEqual(expect.arrayContaining([expect.stringContaining(words)]));
});

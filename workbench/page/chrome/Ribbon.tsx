import { Spinner, Tab, TabList } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { buttonsOf, type RibbonControl, type RibbonGroup, type RibbonTab } from "../manifest/manifest";
import type { Busy } from "../state";
import { ButtonOnRibbon, MenuOnRibbon } from "./RibbonControls";
import { useText, useWorkbenchState } from "./use-workbench";

const HOME = "home";

/** Excel's own tab, which is the grid's toolbar, and the add-in's tabs as its manifest describes them. */
export function Ribbon() {
  const { manifest } = useWorkbenchState();
  const text = useText();
  const [chosen, choose] = useState<string | null>(null);
  const tabs = manifest?.tabs ?? [];
  const selected = chosen ?? tabs[0]?.id ?? HOME;
  const tab = tabs.find(({ id }) => id === selected);
  useToolbarShown(tab === undefined);
  return (
    <nav className="ribbon" aria-label={text("ribbon")}>
      <TabList size="small" aria-label={text("ribbonTabs")} selectedValue={selected} onTabSelect={(_, { value }) => choose(String(value))}>
        <Tab value={HOME}>{text("home")}</Tab>
        {tabs.map(({ id, label }) => <Tab key={id} value={id}>{label}</Tab>)}
      </TabList>
      {tab !== undefined && <TabContent tab={tab} />}
    </nav>
  );
}

/** The grid's toolbar is Univer's own and stands inside the grid. */
function useToolbarShown(shown: boolean): void {
  useEffect(() => {
    document.documentElement.classList.toggle("without-toolbar", !shown);
  }, [shown]);
}

function TabContent({ tab }: { readonly tab: RibbonTab }) {
  return (
    <div className="ribbon-content">
      {tab.groups.map((group) => <Group key={group.id} group={group} />)}
      <Waiting tab={tab} />
    </div>
  );
}

function Group({ group }: { readonly group: RibbonGroup }) {
  return (
    <div className="ribbon-group" role="group" aria-label={group.label}>
      <div className="ribbon-buttons">{group.controls.map((control) => <Control key={control.id} control={control} />)}</div>
      <div className="ribbon-group-label" aria-hidden>{group.label}</div>
    </div>
  );
}

function Control({ control }: { readonly control: RibbonControl }) {
  return "items" in control ? <MenuOnRibbon menu={control} /> : <ButtonOnRibbon button={control} />;
}

/** Says what is under way, for as long as the buttons wait for it. */
function Waiting({ tab }: { readonly tab: RibbonTab }) {
  const { busy, addInReady, fileName } = useWorkbenchState();
  const text = useText();
  const said = busy === null ? (fileName === null || addInReady ? null : text("busy.addIn")) : busyText(busy, tab, text);
  return <div className="waiting" role="status">{said !== null && <Spinner size="tiny" label={said} />}</div>;
}

function busyText(busy: Busy, tab: RibbonTab, text: ReturnType<typeof useText>): string {
  if (typeof busy === "string") return text(`busy.${busy}`);
  const button = buttonsOf(tab).find(({ id }) => id === busy.command);
  return text("busy.running", { label: button?.label ?? busy.command });
}

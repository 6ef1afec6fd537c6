import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import type { RibbonButton, RibbonFace, RibbonMenu } from "../manifest/manifest";
import { useWorkbench, useWorkbenchState } from "./use-workbench";

/** A button of the add-in's: it runs a command, or shows and hides the pane. */
export function ButtonOnRibbon({ button }: { readonly button: RibbonButton }) {
  const workbench = useWorkbench();
  const { paneVisible } = useWorkbenchState();
  const waits = useWaiting();
  const pressed = button.action.kind === "pane" ? paneVisible : undefined;
  return (
    <Tooltip relationship="description" withArrow positioning="below-start" content={<Supertip face={button} />}>
      <button type="button" className="ribbon-button" aria-disabled={waits} aria-pressed={pressed} onClick={() => waits || void workbench.press(button)}>
        <img src={button.icon} alt="" width={32} height={32} />
        {button.label}
      </button>
    </Tooltip>
  );
}

/** A button of the add-in's that opens a list of commands. */
export function MenuOnRibbon({ menu }: { readonly menu: RibbonMenu }) {
  const workbench = useWorkbench();
  const waits = useWaiting();
  return (
    <Menu positioning="below-start">
      <MenuTrigger disableButtonEnhancement>
        <Tooltip relationship="description" withArrow positioning="after" content={<Supertip face={menu} />}>
          <button type="button" className="ribbon-button" aria-disabled={waits}>
            <img src={menu.icon} alt="" width={32} height={32} />
            <span className="ribbon-menu-label">
              {menu.label}
              <ChevronDownRegular />
            </span>
          </button>
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {menu.items.map((item) => (
            <MenuItem key={item.id} disabled={waits} title={item.tip} icon={item.icon === "" ? null : <img src={item.icon} alt="" width={20} height={20} />} onClick={() => void workbench.press(item)}>
              {item.label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The add-in does not listen yet, or something is under way. */
function useWaiting(): boolean {
  const { addInReady, busy } = useWorkbenchState();
  return !addInReady || busy !== null;
}

function Supertip({ face }: { readonly face: RibbonFace }) {
  return (
    <>
      <strong>{face.label}</strong>
      <br />
      {face.tip}
    </>
  );
}

import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger, Toolbar, ToolbarButton, ToolbarToggleButton, Tooltip } from "@fluentui/react-components";
import { BookOpenRegular } from "@fluentui/react-icons/svg/book-open";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { LocalLanguageRegular } from "@fluentui/react-icons/svg/local-language";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import { WeatherMoonRegular } from "@fluentui/react-icons/svg/weather-moon";
import { WeatherSunnyRegular } from "@fluentui/react-icons/svg/weather-sunny";
import { WindowDevToolsRegular } from "@fluentui/react-icons/svg/window-dev-tools";
import type { ReactElement } from "react";
import { useOpen } from "../opening/use-opening";
import { useText, useWorkbench, useWorkbenchState } from "./use-workbench";

/** The file's name and what is done with files, and how the page looks. */
export function TitleBar() {
  const { fileName, unsaved } = useWorkbenchState();
  const text = useText();
  return (
    <header className="title-bar">
      <img src="add-in/assets/icon-32.png" alt="" width={20} height={20} />
      <FileButtons />
      <h1 className="file-name">
        {fileName ?? text("noFile")}
        {unsaved && <span className="unsaved"> · {text("unsaved")}</span>}
      </h1>
      <ViewButtons />
    </header>
  );
}

function FileButtons() {
  const workbench = useWorkbench();
  const { busy, fileName } = useWorkbenchState();
  const { open, choose } = useOpen();
  const text = useText();
  return (
    <Toolbar aria-label={text("file")} size="small">
      <ToolbarButton icon={<DocumentAddRegular />} disabled={busy !== null} onClick={() => open("new")}>{text("new")}</ToolbarButton>
      <Tip text={text("openTip")}>
        <ToolbarButton icon={<FolderOpenRegular />} disabled={busy !== null} onClick={choose}>{text("open")}</ToolbarButton>
      </Tip>
      <Samples />
      <Tip text={text("saveTip")}>
        <ToolbarButton icon={<SaveRegular />} disabled={busy !== null || fileName === null} onClick={() => void workbench.save()}>{text("save")}</ToolbarButton>
      </Tip>
    </Toolbar>
  );
}

function Samples() {
  const { samples, busy } = useWorkbenchState();
  const { open } = useOpen();
  const text = useText();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton className="samples" appearance="subtle" size="small" icon={<BookOpenRegular />} disabled={busy !== null}>{text("samples")}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {samples.map((link) => (
            <MenuItem key={link.url} onClick={() => open({ link })}>{link.name}</MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function ViewButtons() {
  const workbench = useWorkbench();
  const { locale, dark, developer } = useWorkbenchState();
  const text = useText();
  const other = locale === "zh-CN" ? "en-US" : "zh-CN";
  return (
    <Toolbar aria-label={text("view")} size="small" checkedValues={{ developer: developer ? ["on"] : [] }}>
      <Tip text={text("languageTip")}>
        <ToolbarButton icon={<LocalLanguageRegular />} lang={other} onClick={() => void workbench.speak(other)}>{text("language")}</ToolbarButton>
      </Tip>
      <Tip text={text("themeTip")}>
        <ToolbarButton icon={dark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />} onClick={() => void workbench.darken(!dark)}>
          {text(dark ? "light" : "dark")}
        </ToolbarButton>
      </Tip>
      <Tip text={text("developerTip")}>
        <ToolbarToggleButton name="developer" value="on" icon={<WindowDevToolsRegular />} onClick={() => workbench.store.set({ developer: !developer })}>
          {text("developer")}
        </ToolbarToggleButton>
      </Tip>
    </Toolbar>
  );
}

function Tip({ text, children }: { readonly text: string; readonly children: ReactElement }) {
  return <Tooltip content={text} relationship="description" withArrow>{children}</Tooltip>;
}

import { createRoot } from "react-dom/client";
import { App } from "./chrome/App";
import "./page.css";
import { preferences } from "./preferences";
import { Store } from "./store";
import { Workbench } from "./workbench";

const place = (className: string): HTMLElement => Object.assign(document.createElement("div"), { className });
const places = { grid: place("grid-place"), addIn: place("add-in-place") };
const workbench = new Workbench(new Store(preferences.read(new URLSearchParams(location.search))), places);

createRoot(document.getElementById("workbench") as HTMLElement).render(<App workbench={workbench} places={places} />);

import { openFile } from "../host/file/open";
import { attachWorkbook } from "../host/workbook/attach";
import { Interpreter } from "../host/batch/interpreter";
import { registerCustomFunctions } from "../host/formula/custom-functions";
import { AddInFrame } from "./add-in/add-in-frame";
import { createGrid } from "./grid/create-grid";

async function spike() {
  const root = document.getElementById("workbench")!;
  root.innerHTML = '<div id="g" style="position:absolute;inset:0 350px 0 0"></div><div id="p" style="position:absolute;inset:0 0 0 auto;width:350px"></div>';
  const t0 = performance.now();
  const start = await (await fetch("start.json")).json();
  const bytes = new Uint8Array(await (await fetch(start.workbook.url)).arrayBuffer());
  const opened = await openFile(bytes);
  const grid = createGrid({ container: document.getElementById("g")!, locale: "zh-CN", dark: false });
  const workbook = attachWorkbook(grid.univer, opened, () => grid.dispose());
  console.log("grid", performance.now() - t0);
  const interpreter = new Interpreter(workbook, { onNotServed: (m) => console.log("NOT SERVED", m) });
  const frame = new AddInFrame({ place: document.getElementById("p")!, locale: "zh-CN", title: "考核面板", addInId: "zhgz", documentUrl: "http://x/workbook.xlsx", workbook: interpreter, onProblem: (w) => console.log("PROBLEM", w) });
  await frame.addIn.ready();
  console.log("ready", performance.now() - t0);
  registerCustomFunctions(workbook, await (await fetch("add-in/functions.json")).json(), (call) => frame.addIn.functions.invoke(call));
  frame.addIn.pane.set("Visible");
  (window as any).spike = { grid, workbook, frame };
  await frame.addIn.commands.run("annualRanking");
  console.log("ranked", performance.now() - t0);
}
spike().catch((e) => console.log("FAILED", e.stack));

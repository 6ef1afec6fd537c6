import { render, screen } from "@testing-library/react";
import "@testing-library/jest-dom";
import { speakerOf } from "../../src/taskpane/language";
import { Boundary } from "../../src/taskpane/parts/Boundary";
import { SayContext } from "../../src/taskpane/say-context";
import { userEvent } from "./pane-setting";

let isBroken = true;
function Fragile() {
  if (isBroken) throw new Error("x is undefined");
  return <p>又好了</p>;
}

test("a part that cannot be shown says what went wrong and what is safe, and can be tried again", async () => {
  // React tells the console of what it caught.
  const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
  render(<SayContext.Provider value={speakerOf("zh-CN")}><Boundary><Fragile /></Boundary></SayContext.Provider>);
  expect(screen.getByRole("alert")).toHaveTextContent(/x is undefined.*工作簿未作任何改动.*重试/);
  expect(told).toHaveBeenCalled();
  isBroken = false;
  await userEvent.click(screen.getByRole("button", { name: "重试" }));
  expect(screen.getByText("又好了")).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
  told.mockRestore();
});

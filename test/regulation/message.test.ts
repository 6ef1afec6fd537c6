import { message } from "../../src/regulation/message";

test("a message carries its key and its values", () => {
  expect(message("a.b", { found: 1 })).toEqual({ key: "a.b", values: { found: 1 } });
});

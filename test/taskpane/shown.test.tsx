import { shown } from "../../src/taskpane/shown";

type Listener = (event: { visibilityMode: string }) => void;

/** Office as far as `shown` asks it; `change` is what its user does with the pane. */
function office(start: object, listening: Promise<unknown> = Promise.resolve()) {
  const listeners: Listener[] = [];
  Object.assign(globalThis, {
    Office: {
      onReady: () => Promise.resolve({ host: "Excel", ...start }),
      context: { requirements: { isSetSupported: () => true } },
      VisibilityMode: { taskpane: "Taskpane", hidden: "Hidden" },
      addin: {
        onVisibilityModeChanged: (listener: Listener) => {
          listeners.push(listener);
          return listening;
        },
      },
    },
  });
  return { change: (visibilityMode: string) => listeners.forEach((listener) => listener({ visibilityMode })) };
}

async function hasShown(waiting: Promise<void>): Promise<boolean> {
  const early = Symbol();
  const turns = (async () => { for (let turn = 0; turn < 10; turn++) await Promise.resolve(); return early; })();
  return (await Promise.race([waiting, turns])) !== early;
}

test.each([
  ["as a task pane", { addin: { visibilityMode: "Taskpane" } }],
  ["by an Office that does not say how", {}],
])("started %s, the pane is shown at once", async (_, start) => {
  office(start);
  expect(await hasShown(shown())).toBe(true);
});

test("started hidden, it is shown when its user opens it", async () => {
  const { change } = office({ addin: { visibilityMode: "Hidden" } });
  const waiting = shown();
  expect(await hasShown(waiting)).toBe(false);
  change("Hidden");
  expect(await hasShown(waiting)).toBe(false);
  change("Taskpane");
  await expect(waiting).resolves.toBeUndefined();
});

test("an Office that cannot tell when the pane opens gets it at once", async () => {
  office({ addin: { visibilityMode: "Hidden" } }, Promise.reject(new Error("not supported")));
  await expect(shown()).resolves.toBeUndefined();
});

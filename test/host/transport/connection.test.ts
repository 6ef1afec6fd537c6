import { AddInConnection, type HostMethod } from "../../../workbench/host/transport/connection";

/** A conversation seen from the page: what it posts, and the answers that it gets, in order. */
function converse(methods: Record<number, HostMethod> = {}) {
  const posted: Record<string, unknown>[] = [];
  const problems: string[] = [];
  const connection = new AddInConnection({
    post: (text) => posted.push(JSON.parse(text) as Record<string, unknown>),
    context: { _appName: 16 },
    methods: new Map(Object.entries(methods).map(([id, method]) => [Number(id), method])),
    onProblem: (what) => problems.push(what),
  });
  const send = (action: string, actionType: number, data: unknown = null): void =>
    connection.receive(
      JSON.stringify({ _messageType: 0, _actionName: action, _actionType: actionType, _conversationId: "c", _correlationId: 5, _data: data }),
    );
  return { connection, posted, problems, send };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const INVOKE = 0;
const REGISTER = 1;
const UNREGISTER = 2;

test("the context is answered with the ids of the question", () => {
  const { posted, send } = converse();
  send("ContextActivationManager_getAppContextAsync", INVOKE, "id");
  expect(posted).toEqual([
    expect.objectContaining({ _messageType: 1, _responseType: 0, _errorCode: 0, _conversationId: "c", _correlationId: 5, _data: { _appName: 16 } }),
  ]);
});

test("texts that are no requests of the library are ignored", () => {
  const { connection, posted, problems } = converse();
  for (const text of ["", "hello", "{", "null", '{"_messageType":1}', '{"_messageType":0}']) connection.receive(text);
  expect([...posted, ...problems]).toEqual([]);
});

test("an action or a method that the host lacks is refused, and named", async () => {
  const { posted, problems, send } = converse();
  send("ContextActivationManager_openWindowInHost", INVOKE);
  send("executeMethod", INVOKE, { DdaMethod: { DispatchId: 64 } });
  await settled();
  expect(posted).toEqual([
    expect.objectContaining({ _errorCode: -2 }),
    expect.objectContaining({ _errorCode: 0, _data: { Version: 1, Error: 5000 } }),
  ]);
  expect(problems).toEqual(["host action ContextActivationManager_openWindowInHost", "host method with dispatch id 64"]);
});

test("a method of the host that breaks is an internal error for the page, not silence", async () => {
  const { posted, problems, send } = converse({ 93: () => Promise.reject(new Error("out of order")) });
  send("executeMethod", INVOKE, { DdaMethod: { DispatchId: 93 } });
  await settled();
  expect(posted).toEqual([expect.objectContaining({ _data: { Version: 1, Error: 5001 } })]);
  expect(problems[0]).toContain("out of order");
});

test("an event reaches the page from its registration until it takes it back", async () => {
  const { connection, posted, send } = converse();
  const heard = connection.registered("richApiMessage");
  expect(() => connection.raise("richApiMessage", 1)).toThrow(/not registered for the event richApiMessage/);

  send("richApiMessage", REGISTER);
  await heard;
  connection.raise("richApiMessage", { ArrayData: [] });
  expect(posted[1]).toMatchObject({ _actionName: "richApiMessage", _responseType: 1, _data: { ArrayData: [] } });

  send("richApiMessage", UNREGISTER);
  expect(() => connection.raise("richApiMessage", 1)).toThrow();
});

test("nothing is said after the end", () => {
  const { connection, posted, send } = converse();
  connection.close();
  send("ContextActivationManager_getAppContextAsync", INVOKE);
  expect(posted).toEqual([]);
});

import { join } from "node:path";
import { openAddInPage, type AddInPage } from "../../../workbench/host/node/add-in-page";
import type { Fault } from "../../../workbench/host/transport/excel-requests";

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments: readonly unknown[] };
}

/** The fixture's page opened in a host whose workbook has one sheet, and answers the two batches of the command "rename". */
export interface Fixture extends AddInPage {
  /** What the page saw (page.js). */
  readonly seen: Record<string, unknown>;
  readonly sheet: { name: string };
}

const LOAD = 2;
const SET = 4;

export async function openFixture(options: { locale?: string; fault?: Fault } = {}): Promise<Fixture> {
  const sheet = { name: "台账" };
  const carryOut = ({ Id, ActionType, ArgumentInfo }: Action): object => {
    if (ActionType === SET) sheet.name = String(ArgumentInfo?.Arguments[0]);
    return { ActionId: Id, Value: ActionType === LOAD ? { Name: sheet.name } : {} };
  };
  const execute = async (body: string): Promise<{ status: number; body: string }> => {
    const { Actions } = JSON.parse(body) as { Actions: Action[] };
    return { status: 200, body: JSON.stringify({ Results: Actions.map(carryOut) }) };
  };
  const page = await openAddInPage({
    dist: join(__dirname, "fixtures"),
    file: "page.html",
    locale: options.locale ?? "zh-CN",
    workbook: { execute },
    ...(options.fault && { fault: options.fault }),
  });
  const { seen } = page.page.window as unknown as { seen: Record<string, unknown> };
  return { ...page, seen, sheet };
}

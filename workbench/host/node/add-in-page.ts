import { AddIn } from "../transport/add-in";
import { frameName, type AddInIdentity } from "../transport/context";
import type { BatchExecutor, Fault } from "../transport/excel-requests";
import { PAGE_ORIGIN } from "./page-files";
import { Page } from "./page";

export interface AddInPageOptions {
  /** The folder of the built add-in, served to the page as https://localhost/. */
  readonly dist: string;
  /** The page, below `dist`. */
  readonly file: string;
  readonly locale: string;
  readonly workbook: BatchExecutor;
  readonly fault?: Fault;
}

/** An add-in whose page runs in Node: the page and the host, talking to each other. */
export interface AddInPage {
  readonly addIn: AddIn;
  readonly page: Page;
  /** What went wrong in the page, as text, in order. */
  readonly errors: readonly string[];
  close(): void;
}

const ADD_IN_ID = "zhgz";

/** Opens the page and waits until its runtime listens. @throws Error with the page's errors when it never does */
export async function openAddInPage(options: AddInPageOptions): Promise<AddInPage> {
  const errors: string[] = [];
  const report = (text: string): number => errors.push(text);
  const identity = identityOf(options.locale);
  const page = Page.open({
    dist: options.dist,
    file: options.file,
    name: frameName(identity),
    onMessage: (text) => addIn.receive(text),
    onError: report,
  });
  const addIn: AddIn = new AddIn({ ...options, identity, post: (text) => page.post(text), onProblem: report });
  await Promise.race([addIn.ready(), page.failed()]).catch((error: Error) => {
    page.close();
    throw new Error([error.message, ...errors].join("\n"));
  });
  return { addIn, page, errors, close: () => closeBoth(addIn, page) };
}

function identityOf(locale: string): AddInIdentity {
  const documentUrl = `${PAGE_ORIGIN}/workbook.xlsx`;
  return { locale, hostOrigin: PAGE_ORIGIN, addInId: ADD_IN_ID, documentUrl, paneVisible: false };
}

function closeBoth(addIn: AddIn, page: Page): void {
  addIn.close();
  page.close();
}

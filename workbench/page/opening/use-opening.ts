import { createContext, useCallback, useContext, useMemo, useState } from "react";
import type { WorkbookLink } from "../../server/files";
import { useWorkbench } from "../chrome/use-workbench";

/** A workbook that is to take the place of the one that is open. */
export type Candidate = { readonly file: File } | { readonly link: WorkbookLink } | "new";

export type Answer = "saveFirst" | "discard" | "cancel";

export interface Opening {
  /** What waits for its user's answer, because the open workbook has changes that are not saved. */
  readonly pending: Candidate | null;
  readonly open: (candidate: Candidate) => void;
  readonly answer: (answer: Answer) => void;
  /** Lets the user choose a file. */
  readonly choose: () => void;
}

export const OpeningContext = createContext<Opening | null>(null);

export function useOpen(): Opening {
  const opening = useContext(OpeningContext);
  if (opening === null) throw new Error("Nothing to open with.");
  return opening;
}

/** Opens workbooks, and asks before changes would be lost. */
export function useOpening(): Opening {
  const workbench = useWorkbench();
  const [pending, setPending] = useState<Candidate | null>(null);
  const openNow = useCallback((candidate: Candidate) => {
    if (candidate === "new") return workbench.openNew();
    return "file" in candidate ? workbench.openOwn(candidate.file) : workbench.openLink(candidate.link);
  }, [workbench]);
  const open = useCallback((candidate: Candidate) => {
    if (workbench.store.get().unsaved) setPending(candidate);
    else void openNow(candidate);
  }, [workbench, openNow]);
  const answer = useCallback((given: Answer) => {
    setPending(null);
    if (pending === null || given === "cancel") return;
    const saved = given === "saveFirst" ? workbench.save() : Promise.resolve();
    void saved.then(() => (given === "saveFirst" && workbench.store.get().unsaved ? undefined : openNow(pending)));
  }, [pending, workbench, openNow]);
  const choose = useCallback(() => chooseFile((file) => open({ file })), [open]);
  return useMemo(() => ({ pending, open, answer, choose }), [pending, open, answer, choose]);
}

function chooseFile(onFile: (file: File) => void): void {
  const input = Object.assign(document.createElement("input"), { type: "file", accept: ".xlsx" });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file !== undefined) onFile(file);
  });
  input.click();
}

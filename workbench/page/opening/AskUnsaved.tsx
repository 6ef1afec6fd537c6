import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { useText, useWorkbenchState } from "../chrome/use-workbench";
import { useOpen } from "./use-opening";

/** Before another workbook takes the place of one with changes that are not saved. */
export function AskUnsaved() {
  const text = useText();
  const { fileName } = useWorkbenchState();
  const { pending, answer } = useOpen();
  return (
    <Dialog modalType="alert" open={pending !== null} onOpenChange={(_, { open }) => !open && answer("cancel")}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text("ask.title")}</DialogTitle>
          <DialogContent>{text("ask.text", { name: fileName ?? "" })}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => answer("saveFirst")}>{text("ask.saveFirst")}</Button>
            <Button onClick={() => answer("discard")}>{text("ask.discard")}</Button>
            <Button onClick={() => answer("cancel")}>{text("ask.cancel")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

import { useEffect, useState } from "react";
import { useText } from "../chrome/use-workbench";
import { useOpen } from "./use-opening";

/** A file dropped anywhere on the page is opened; while it hovers, the page says so. */
export function DropTarget() {
  const { open } = useOpen();
  const text = useText();
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!bringsFile(event)) return;
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent): void => {
      setHovering(false);
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      open({ file });
    };
    // Before Univer, which would take a file for something to be inserted.
    window.addEventListener("dragover", over, true);
    window.addEventListener("dragleave", leave, true);
    window.addEventListener("drop", drop, true);
    return () => {
      window.removeEventListener("dragover", over, true);
      window.removeEventListener("dragleave", leave, true);
      window.removeEventListener("drop", drop, true);
    };
  }, [open]);
  return hovering ? <div className="drop">{text("drop")}</div> : null;
}

function bringsFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") === true;
}

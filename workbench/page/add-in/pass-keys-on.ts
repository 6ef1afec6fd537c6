/** Keys that mean the program around the pane, wherever they are pressed. */
function isForTheProgram({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === "F6" || ((ctrlKey || metaKey) && ["s", "o"].includes(key.toLowerCase()));
}

/** A key pressed in a frame is heard in that frame alone; these are pressed again in the page around it. */
export function passKeysOn(page: Window): void {
  page.addEventListener("keydown", (event) => {
    if (!isForTheProgram(event)) return;
    event.preventDefault();
    const { key, ctrlKey, metaKey, shiftKey } = event;
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key, ctrlKey, metaKey, shiftKey, bubbles: true, cancelable: true }));
  });
}

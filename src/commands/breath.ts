import type { Pace } from "../assessment/paced";

/** Shorter than a frame, so that neither Excel nor the pane is ever seen to wait. */
const LONGEST_MS = 12;

/** @returns a pace at which the page can draw and listen in between; `signal` stops the work */
export function breathing(signal?: AbortSignal): Pace {
  let since = performance.now();
  const rest = async (): Promise<void> => {
    await nextTurn();
    since = performance.now();
  };
  return { signal, rest: () => (performance.now() - since < LONGEST_MS ? null : rest()) };
}

/** A browser holds back the timers of a page that is not seen, as this one is while only the ribbon is used; not its messages. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

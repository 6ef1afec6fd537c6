import { MessageChannel, type MessagePort } from "node:worker_threads";
import type { DOMWindow } from "jsdom";

export interface FurnitureOptions {
  readonly name: string;
  readonly onMessage: (text: string) => void;
}

/** What a page inside an Office frame has and a jsdom window lacks. */
export class Furniture {
  private readonly ports = new Set<MessagePort>();
  private isCleared = false;

  constructor(private readonly options: FurnitureOptions) {}

  /** Puts it into the window, before any script runs. */
  furnish(window: DOMWindow): void {
    const { name, onMessage } = this.options;
    window.name = name;
    define(window, "parent", { postMessage: (text: string) => setImmediate(onMessage, text) });
    define(window.document, "domain", "localhost");
    define(window, "MessageChannel", this.channels());
    define(window, "ResizeObserver", IdleObserver);
    define(window, "IntersectionObserver", IdleObserver);
    define(window, "matchMedia", (media: string) => ({ media, matches: false, ...NO_LISTENERS }));
    define(window, "XMLHttpRequest", OfflineRequest);
    define(window, "WebSocket", undefined);
  }

  /** Closes what would keep Node running; scripts that were still loading get nothing that does, either. */
  clear(): void {
    this.isCleared = true;
    for (const port of this.ports) port.close();
  }

  private channels(): typeof MessageChannel {
    const keep = (channel: MessageChannel): void => {
      this.ports.add(channel.port1).add(channel.port2);
      if (this.isCleared) channel.port1.close();
    };
    return class extends MessageChannel {
      constructor() {
        super();
        keep(this);
      }
    };
  }
}

function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, configurable: true, writable: true });
}

const NO_LISTENERS = { addEventListener: (): void => undefined, removeEventListener: (): void => undefined };

/** Nothing has a size in jsdom, so nothing ever changes its size. */
class IdleObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** jsdom's own would go out to the network. */
class OfflineRequest {
  open(_method: string, url: string): never {
    throw new Error(`The host has no network; the page asked for ${url}.`);
  }
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Files, type ServedFolders } from "./files";
import { HEADERS, headersOf, sendFile } from "./send-file";

/** Only this machine reaches it. */
const LOOPBACK = "127.0.0.1";
const OWN_NAMES = new Set(["127.0.0.1", "localhost"]);

export interface RunningServer {
  /** Such as "http://127.0.0.1:3100/". */
  readonly url: string;
  /** Resolves when no connection is left. */
  close(): Promise<void>;
}

/**
 * Serves the workbench on this machine alone.
 * @param port 0 for any that is free
 * @throws Error with `code` EADDRINUSE when the port is taken
 */
export async function serve(folders: ServedFolders, port: number): Promise<RunningServer> {
  const files = new Files(folders);
  const server = createServer((request, response) => answer(files, request, response));
  await listening(server, port);
  const { port: actual } = server.address() as AddressInfo;
  return { url: `http://${LOOPBACK}:${actual}/`, close: () => closed(server) };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, () => {
      server.removeListener("error", reject);
      resolve();
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function answer(files: Files, request: IncomingMessage, response: ServerResponse): void {
  if (!isForUs(request)) return refuse(response, 421);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const path = pathOf(request);
  if (path === null) return refuse(response, 400);
  if (path === "/start.json") {
    response.writeHead(200, headersOf(".json")).end(JSON.stringify(files.start));
    return;
  }
  const file = files.find(path);
  if (file === null) return refuse(response, 404);
  sendFile(request, response, file);
}

/** A page elsewhere whose name points here (DNS rebinding) must not read the user's workbook. */
function isForUs({ headers }: IncomingMessage): boolean {
  return OWN_NAMES.has((headers.host ?? "").replace(/:\d+$/, ""));
}

function pathOf({ url = "/" }: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, HEADERS).end();
}

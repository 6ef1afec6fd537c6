import { createReadStream, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".gif": "image/gif",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Nothing is used from the browser's cache unasked, nothing guessed about a file's type. */
export const HEADERS = { "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" };

export function headersOf(extension: string): Record<string, string> {
  return { ...HEADERS, "Content-Type": TYPES[extension] ?? "application/octet-stream" };
}

/** A workbook belongs to its user: no browser keeps it. Of all else it is told whether what it has is still so. */
export function sendFile({ headers, method }: IncomingMessage, response: ServerResponse, file: string): void {
  const extension = extname(file);
  const packed = extension !== ".gz" && /\bgzip\b/.test(headers["accept-encoding"] ?? "") ? packedBeside(file) : null;
  const sent = packed ?? file;
  const { size, mtimeMs } = statSync(sent);
  const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const told = extension === ".xlsx" ? { "Cache-Control": "no-store" } : { ETag: tag, Vary: "Accept-Encoding" };
  const known = extension !== ".xlsx" && headers["if-none-match"] === tag;
  if (known) {
    response.writeHead(304, { ...headersOf(extension), ...told }).end();
    return;
  }
  response.writeHead(200, { ...headersOf(extension), ...told, "Content-Length": size, ...(packed === null ? {} : { "Content-Encoding": "gzip" }) });
  if (method === "HEAD") response.end();
  else createReadStream(sent).on("error", () => response.destroy()).pipe(response);
}

/** @returns the file that the build packed from this one; null when it packed none, or an older one */
function packedBeside(file: string): string | null {
  const packed = statSync(`${file}.gz`, { throwIfNoEntry: false });
  return packed === undefined || packed.mtimeMs < statSync(file).mtimeMs ? null : `${file}.gz`;
}

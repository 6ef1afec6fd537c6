import type { RequestEntry } from "../../host/transport/request-log";
import { useText, useWorkbenchState } from "./use-workbench";

/** What the add-in asked of Excel, request by request; the newest is first. */
export function DeveloperPanel() {
  const { requests, notServed } = useWorkbenchState();
  const text = useText();
  return (
    <section className="developer" aria-label={text("requests.title")}>
      <p role="status">{text("requests.totals", totals(requests))}</p>
      {notServed.length > 0 && <p className="not-served">{text("requests.notServed", { members: notServed.join(" ") })}</p>}
      {requests.length === 0 ? <p>{text("requests.none")}</p> : <Requests requests={requests} />}
    </section>
  );
}

function Requests({ requests }: { readonly requests: readonly RequestEntry[] }) {
  const text = useText();
  const heads = ["number", "kind", "members", "sent", "received", "time"];
  return (
    // A region that scrolls must be reachable without a mouse.
    <div className="requests" tabIndex={0} role="region" aria-label={text("requests.title")}>
      <table>
        <thead>
          <tr>{heads.map((head) => <th key={head} scope="col">{text(`requests.${head}`)}</th>)}</tr>
        </thead>
        <tbody>
          {requests.map((request, index) => <Row key={index} number={index + 1} request={request} />).reverse()}
        </tbody>
      </table>
    </div>
  );
}

function Row({ number, request }: { readonly number: number; readonly request: RequestEntry }) {
  const text = useText();
  return (
    <tr>
      <td className="number">{number}</td>
      <td>{text(`requests.${request.kind}`)}</td>
      <td className="members">{request.summary}</td>
      <td className="number">{bytes(request.bytesIn)}</td>
      <td className="number">{bytes(request.bytesOut)}</td>
      <td className="number">{request.milliseconds === null ? "…" : `${request.milliseconds.toFixed(0)} ms`}</td>
    </tr>
  );
}

function totals(requests: readonly RequestEntry[]): Record<string, string | number> {
  const syncs = requests.filter(({ kind }) => kind === "excel");
  const sum = (of: (request: RequestEntry) => number): string => bytes(syncs.reduce((all, request) => all + of(request), 0));
  return { syncs: syncs.length, sent: sum(({ bytesIn }) => bytesIn), received: sum(({ bytesOut }) => bytesOut), others: requests.length - syncs.length };
}

function bytes(count: number): string {
  return count < 1024 ? `${count} B` : `${(count / 1024).toFixed(1)} KB`;
}

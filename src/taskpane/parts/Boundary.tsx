import { Component, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { useText } from "../say-context";
import { Failure } from "./Failure";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** Where a part of the pane cannot be loaded or shown, says so in its place; the rest of the pane goes on. */
export class Boundary extends Component<Props, State> {
  override readonly state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <Broken error={error} onRetry={() => this.setState({ error: null })} />;
  }
}

function Broken({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const text = useText();
  // As webpack calls a file that did not come.
  const what = error.name === "ChunkLoadError" ? "notLoaded" : "broken";
  return (
    <>
      <Failure title={text(`${what}.title`)} reason={text(`${what}.reason`, { found: error.message })} />
      <Button onClick={onRetry}>{text("retry")}</Button>
    </>
  );
}

import { useEffect, useRef, type ReactNode } from "react";

interface Props {
  /** Another each time that there is more of it. */
  readonly at?: number;
  readonly children: ReactNode;
}

/** What comes below the button that was pressed, such as how a run goes on: scrolled to, where it would be out of sight. */
export function InSight({ at, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: "nearest" });
  }, [at]);
  return <div ref={place}>{children}</div>;
}

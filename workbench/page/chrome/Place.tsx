import { useEffect, useRef } from "react";

/** Puts an element into the page that lives longer than what React draws: a frame that moves would load its page anew. */
export function Place({ element }: { readonly element: HTMLElement }) {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    around.current?.append(element);
  }, [element]);
  return <div className="place" ref={around} />;
}

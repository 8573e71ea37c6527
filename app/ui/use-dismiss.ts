import { type RefObject, useEffect } from "react";

/** Closes an open `<details>` on Escape (focus back to its summary) and on a click or focus outside it. */
export function useDismiss(details: RefObject<HTMLDetailsElement>): void {
  useEffect(() => {
    const close = (event: Event) => {
      const element = details.current;
      if (!element?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        element.open = false;
        element.querySelector("summary")?.focus();
      } else if (event.target instanceof Node && !element.contains(event.target)) {
        element.open = false;
      }
    };
    for (const kind of ["keydown", "pointerdown", "focusin"]) document.addEventListener(kind, close);
    return () => {
      for (const kind of ["keydown", "pointerdown", "focusin"]) document.removeEventListener(kind, close);
    };
  }, [details]);
}

import { useEffect } from "react";
import { claimTyped, forgetArrived } from "../../ui/typed-store.ts";
import type { ShellViewer } from "./root-data.ts";

/** A whole page has come: the form that led to it went through. Another person's text is not for this one. */
export function useArrived(viewer: ShellViewer | null): void {
  const email = viewer?.email;
  useEffect(() => {
    if (email) claimTyped(email);
    forgetArrived();
  }, [email]);
}

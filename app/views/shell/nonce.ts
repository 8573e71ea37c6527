import { createContext, useContext } from "react";

/** The one-time word that inline scripts must carry; known while the server renders, never in the browser. */
export const NonceContext = createContext<string | undefined>(undefined);

export function useNonce(): string | undefined {
  return useContext(NonceContext);
}

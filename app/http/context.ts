import type { RequestVisit } from "./visit.server.ts";

declare module "@remix-run/server-runtime" {
  interface AppLoadContext {
    visit: RequestVisit;
    /** The network address of the reader, for counting attempts. */
    clientAddress: string;
    /** What inline scripts of this one page must carry (Content-Security-Policy). */
    nonce: string;
    /** Ends the request's reading transaction; called before the page is rendered. */
    finish: () => Promise<void>;
  }
}

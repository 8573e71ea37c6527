import { env } from "../../platform/env.server.ts";

/** Whether this installation sends mail. Where it does not, a network admin reads the outbox on a page. */
export function mailIsSent(): boolean {
  return env().smtpUrl !== undefined;
}

/** Where the links of mails lead: the portal's own address, without a path. */
export function portalOrigin(): string {
  return env().publicUrl.origin;
}

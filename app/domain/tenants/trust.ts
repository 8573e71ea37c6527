import type { ItemKind } from "../items/rules.ts";

/** Whether a kind of text is reviewed before or after it is published. */
export const trusts = ["review_first", "publish_first"] as const;
export type Trust = (typeof trusts)[number];

/** A space's own columns of it. */
export type Trusted = { newsTrust: Trust; conferenceTrust: Trust; reportTrust: Trust };

/** How a space is trusted with each kind of text. */
export function trustOf({ newsTrust, conferenceTrust, reportTrust }: Trusted): Record<ItemKind, Trust> {
  return { news: newsTrust, conference: conferenceTrust, report: reportTrust };
}

/** What is written in revisions: an item has a kind, a lifecycle, and a latest revision with its state of review. */
export const itemKinds = ["news", "conference", "report"] as const;
export type ItemKind = (typeof itemKinds)[number];

/** The part of a work page's address that names the kind: `/{tenant}/manage/conferences`. */
export const desks = { news: "news", conference: "conferences", report: "reports" } as const satisfies Record<
  ItemKind,
  string
>;

/** Characters of an address, as the database checks it. */
export const maxSlug = 100;

/** Who reads it: everybody, anyone with a role in the network, or those with a role in the space. */
export const visibilities = ["public", "network", "space"] as const;
export type Visibility = (typeof visibilities)[number];

export type RevisionState = "draft" | "submitted" | "returned" | "approved" | "discarded";
export type Lifecycle = "unpublished" | "published" | "cancelled" | "archived";

/** Where a text stands: what readers have (`lifecycle`), and its latest revision. `live`: published before its review. */
export type Standing = { lifecycle: Lifecycle; state: RevisionState; live: boolean };

export type TextStatus = "draft" | "submitted" | "returned" | "published" | "archived" | "discarded";

/**
 * The statuses to show: what readers have first, then what is being worked on. At least one. What was cancelled is still
 * published: that it will not be held is said beside it.
 */
export function statusesOf({ lifecycle, state }: Standing): TextStatus[] {
  const readers: TextStatus[] =
    lifecycle === "unpublished" ? [] : [lifecycle === "archived" ? "archived" : "published"];
  if (state === "approved") return readers;
  if (state === "discarded") return readers.length > 0 ? readers : ["discarded"];
  return [...readers, state];
}

/** What a list of texts can be narrowed to. */
export const textFilters = ["all", "draft", "submitted", "returned", "published", "archived", "discarded"] as const;
export type TextFilter = (typeof textFilters)[number];

export const mayEdit = ({ state }: Standing) => state === "draft" || state === "returned";
export const mayDiscard = mayEdit;
/** One that was published first stays with the national team until it has answered. */
export const mayWithdraw = ({ state, live }: Standing) => state === "submitted" && !live;
/** A new revision of what readers have, also while it waits for a review afterwards. */
export const mayRevise = ({ lifecycle, state, live }: Standing) =>
  lifecycle !== "unpublished" && (state === "approved" || state === "discarded" || (state === "submitted" && live));
export const mayRestore = ({ state }: Standing) => state === "discarded";
export const mayArchive = ({ lifecycle }: Standing) => lifecycle === "published" || lifecycle === "cancelled";
export const mayUnarchive = ({ lifecycle }: Standing) => lifecycle === "archived";

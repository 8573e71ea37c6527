/** What a case in the queue is about: a new text, an edit of one that readers see, or one that they see already. */
export type Concern = "new" | "edit" | "live";

/** `live`: readers see this very revision. `published`: they see an earlier one, or have seen it. */
export function concernOf(revision: { live: boolean; published: boolean }): Concern {
  if (revision.live) return "live";
  return revision.published ? "edit" : "new";
}

/** Why a person may not decide a case: nobody approves her own work. `coordinates` is of a space, not a text. */
export type OwnWork = "wrote" | "submitted" | "coordinates";

/** Days after which a case has waited too long: the full length of the queue's bars. */
export const patienceDays = 10;

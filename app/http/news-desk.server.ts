import { redirect } from "@remix-run/node";
import { readInput } from "../domain/input.ts";
import { getPost, type Post } from "../domain/news/desk.server.ts";
import { draftValues, readDraftForm } from "../domain/news/draft-form.ts";
import { saveDraft, startPost } from "../domain/news/drafts.server.ts";
import {
  archivePost,
  discardDraft,
  restoreDraft,
  revisePost,
  submitPost,
  withdrawPost,
} from "../domain/news/lifecycle.server.ts";
import { prepareDraft } from "../domain/news/prepare.server.ts";
import { isRearrangement, rearrangements } from "../domain/news/rearrange.ts";
import { mayEdit, missingIn } from "../domain/news/rules.ts";
import { draftSchema } from "../domain/news/schema.ts";
import { readUploads } from "../domain/news/uploads.server.ts";
import { InvalidInput } from "../domain/refusal.ts";
import type { TenantDb } from "../platform/database.server.ts";
import { Refused } from "../platform/refused.ts";
import type { MemberActing } from "./actions.server.ts";

/** Everything that the editor's buttons do: each is named by `intent`, perhaps with what it is about (`remove-picture:ab12`). */
export async function workOnPost(acting: MemberActing, id: string): Promise<Response> {
  const [intent = "", about = ""] = acting.form.text("intent").split(":");
  if (intent === "use-saved") return redirect(address(acting, id)); // what was typed is let go
  if (isChange(intent)) return await changeState(acting, id, intent);
  return await write(acting, id, intent, about);
}

type Change = {
  run: (db: TenantDb, tenantId: string, post: Post) => Promise<void>;
  /** Whether a post is where the change would bring it: saying it twice is no error. */
  done: (post: Post) => boolean;
};

const changes = {
  withdraw: { run: (db, tenantId, post) => withdrawPost(db, tenantId, post.revisionId), done: mayEdit },
  discard: {
    run: (db, tenantId, post) => discardDraft(db, tenantId, post.revisionId),
    done: (post) => post.state === "discarded",
  },
  restore: { run: (db, tenantId, post) => restoreDraft(db, tenantId, post.id), done: mayEdit },
  revise: { run: (db, tenantId, post) => revisePost(db, tenantId, post.id), done: mayEdit },
  archive: {
    run: (db, tenantId, post) => archivePost(db, tenantId, post.id, true),
    done: (post) => post.lifecycle === "archived",
  },
  unarchive: {
    run: (db, tenantId, post) => archivePost(db, tenantId, post.id, false),
    done: (post) => post.lifecycle === "published",
  },
} satisfies Record<string, Change>;

function isChange(intent: string): intent is keyof typeof changes {
  return Object.hasOwn(changes, intent);
}

async function changeState(acting: MemberActing, id: string, intent: keyof typeof changes): Promise<Response> {
  const { act, tenant } = acting;
  const { run, done }: Change = changes[intent];
  const post = await act((db) => getPost(db, tenant.id, id));
  try {
    if (!done(post)) await act((db) => run(db, tenant.id, post));
  } catch (error) {
    if (!(error instanceof Refused && done(await act((db) => getPost(db, tenant.id, id))))) throw error;
  }
  return redirect(`${address(acting, id)}?done=${intent}`);
}

/** Saves what was typed, and then does what the button said. */
async function write(acting: MemberActing, id: string, intent: string, about: string): Promise<Response> {
  const { form, act, tenant, saved } = acting;
  if (form.text("start") !== "") await act((db) => startPost(db, tenant.id, id, tenant.language));
  if (isRearrangement(intent)) rearrangements[intent](form.values, about);
  const input = readInput(draftSchema, readDraftForm(form.values));
  if (intent === "submit" && input.form === "article") input.questions = [];
  const version = Number(intent === "save-over" ? about : form.text("version"));
  const pictures = await readUploads(tenant.id, form.text("uploadId"), form.files);
  const draft = prepareDraft(input, pictures, insertAt(form.text("insertAt")));
  const post = await saveOnce(acting, id, (db) => saveDraft(db, tenant.id, id, version, draft));
  if (post === "handed-in") return redirect(`${address(acting, id)}?done=submit`);
  saved.current = true;
  for (const name of Object.keys(form.values)) if (name !== "intent") delete form.values[name];
  Object.assign(form.values, draftValues(post.draft), { version: String(post.version) });
  if (pictures.refused.length > 0) throw new InvalidInput(pictures.refused);
  return await goOn(acting, post, intent);
}

async function goOn(acting: MemberActing, post: Post, intent: string): Promise<Response> {
  const here = address(acting, post.id);
  if (intent === "submit") return await submit(acting, post);
  if (intent === "preview") return redirect(`${here}/preview`);
  if (intent === "add-question") {
    const next = post.draft.questions.length;
    return redirect(`${here}?done=save&add=question#field-questions.${next}.question`);
  }
  if (isRearrangement(intent))
    return redirect(`${here}?done=${intent}#${intent === "remove-picture" ? "pictures" : "text"}`);
  return redirect(`${here}?done=save`);
}

async function submit(acting: MemberActing, post: Post): Promise<Response> {
  const { tenant } = acting;
  const missing = missingIn(post.draft);
  if (missing.length > 0) throw new InvalidInput(missing);
  const now = await saveOnce(acting, post.id, (db) => submitPost(db, tenant.id, post.revisionId, post.version));
  return redirect(`${address(acting, post.id)}?done=${now === "published" ? "publish" : "submit"}`);
}

/** A form that was sent twice finds its post handed in already: that is what its sender wanted, and no error. */
async function saveOnce<T>(
  { act, form, tenant, viewer }: MemberActing,
  id: string,
  work: (db: TenantDb) => Promise<T>,
): Promise<T | "handed-in"> {
  try {
    return await act(work);
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== "not_editable" || form.text("intent") !== "submit") throw error;
    const post = await act((db) => getPost(db, tenant.id, id));
    if (post.submittedById !== viewer.id) throw error;
    return "handed-in";
  }
}

function insertAt(text: string): number | undefined {
  return text === "" ? undefined : Number(text);
}

function address({ tenant }: MemberActing, id: string): string {
  return `/${tenant.slug}/manage/news/${id}`;
}

import { redirect } from "@remix-run/node";
import { readInput } from "../domain/input.ts";
import { getPost, type Post } from "../domain/news/desk.server.ts";
import { draftValues, readDraftForm } from "../domain/news/draft-form.ts";
import { saveDraft, startPost } from "../domain/news/drafts.server.ts";
import { prepareDraft } from "../domain/news/prepare.server.ts";
import { isRearrangement, rearrangements } from "../domain/news/rearrange.ts";
import { missingIn } from "../domain/news/rules.ts";
import { draftSchema } from "../domain/news/schema.ts";
import { readUploads } from "../domain/news/uploads.server.ts";
import { InvalidInput } from "../domain/refusal.ts";
import type { MemberActing } from "./actions.server.ts";
import {
  changes,
  changeText,
  type Desk,
  deskAddress,
  isChange,
  keepStored,
  saveOnce,
  submitText,
  versionOf,
} from "./text-desk.server.ts";

const desk: Desk<Post> = { kind: "news", get: getPost };

/** Everything that the editor's buttons do: each is named by `intent`, perhaps with what it is about (`remove-picture:ab12`). */
export async function workOnPost(acting: MemberActing, id: string): Promise<Response> {
  const [intent = "", about = ""] = acting.form.text("intent").split(":");
  if (intent === "use-saved") return redirect(deskAddress(acting, "news", id)); // what was typed is let go
  if (isChange(intent)) return await changeText(acting, desk, id, intent, changes[intent]);
  return await write(acting, id, intent, about);
}

/** Saves what was typed, and then does what the button said. */
async function write(acting: MemberActing, id: string, intent: string, about: string): Promise<Response> {
  const { form, act, tenant } = acting;
  if (form.text("start") !== "") await act((db) => startPost(db, tenant.id, id, tenant.language));
  if (isRearrangement(intent)) rearrangements[intent](form.values, about);
  const input = readInput(draftSchema, readDraftForm(form.values));
  if (intent === "submit" && input.form === "article") input.questions = [];
  const pictures = await readUploads(tenant.id, form.text("uploadId"), form.files);
  const draft = prepareDraft(input, pictures, insertAt(form.text("insertAt")));
  const post = await saveOnce(acting, desk, id, (db) => saveDraft(db, tenant.id, id, versionOf(acting), draft));
  if (post === "handed-in") return redirect(`${deskAddress(acting, "news", id)}?done=submit`);
  keepStored(acting, { ...draftValues(post.draft), version: String(post.version) });
  if (pictures.refused.length > 0) throw new InvalidInput(pictures.refused);
  return await goOn(acting, post, intent);
}

async function goOn(acting: MemberActing, post: Post, intent: string): Promise<Response> {
  const here = deskAddress(acting, "news", post.id);
  if (intent === "submit") return await submitText(acting, desk, post, missingIn(post.draft));
  if (intent === "preview") return redirect(`${here}/preview`);
  if (intent === "add-question") {
    const next = post.draft.questions.length;
    return redirect(`${here}?done=save&add=question#field-questions.${next}.question`);
  }
  if (isRearrangement(intent))
    return redirect(`${here}?done=${intent}#${intent === "remove-picture" ? "pictures" : "text"}`);
  return redirect(`${here}?done=save`);
}

function insertAt(text: string): number | undefined {
  return text === "" ? undefined : Number(text);
}

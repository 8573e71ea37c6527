import { isDeepStrictEqual } from "node:util";
import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { mayEdit } from "../items/rules.ts";
import { addressFor } from "../items/slugs.server.ts";
import { writeOver } from "../items/write-over.server.ts";
import type { Language } from "../language.ts";
import type { FoundPicture } from "../markdown/text-picture.ts";
import { recordPicture, type StoredPicture } from "../media/pictures.server.ts";
import { Refusal } from "../refusal.ts";
import { getPost, type Post } from "./desk.server.ts";
import { arrangePictures, type Uploads } from "./draft-pictures.ts";
import type { Draft, DraftPicture } from "./rules.ts";
import type { DraftInput } from "./schema.ts";

/** What is to be saved: the form's input with its texts cleaned, the pictures found in them, and what was uploaded. */
export type DraftToSave = {
  input: DraftInput;
  found: FoundPicture[];
  uploads: Uploads;
  /** Their files, to be made known together with the draft. */
  stored: StoredPicture[];
};

/** Begins a post with an empty draft. Saying it twice with the same id gives the same post. */
export async function startPost(db: TenantDb, tenantId: string, id: string, language: Language): Promise<void> {
  await sql`select app.start_news(${tenantId}, ${id}, ${language})`.execute(db);
}

/**
 * Saves a draft over the version that its writer had before her, and returns the post as it then stands. The same form
 * sent twice is saved once.
 * @throws {Refusal} `stale` when somebody has saved since, `not_editable`, `slug_taken`, `too_many_pictures`, `not_found`
 */
export async function saveDraft(
  db: TenantDb,
  tenantId: string,
  id: string,
  version: number,
  { input, found, uploads, stored }: DraftToSave,
): Promise<Post> {
  const post = await getEditable(db, tenantId, id);
  const pictures = arrangePictures({ stored: post.draft.pictures, found, decisions: input.pictures, uploads });
  const slug = await addressFor(db, tenantId, { kind: "news", ...post }, input);
  const { slugBefore: _, ...text } = input;
  const draft: Draft = { ...text, questions: input.questions.filter(isFilled), slug, pictures };
  if (!(await writeOver(db, tenantId, post.revisionId, version, draft))) {
    const present = await getEditable(db, tenantId, id);
    if (present.updatedByMe && isDeepStrictEqual(present.draft, draft)) return present;
    throw new Refusal("stale");
  }
  await writeNews(db, tenantId, post.revisionId, draft);
  for (const file of stored) await recordPicture(db, file);
  await writePictures(db, tenantId, post.revisionId, pictures);
  return await getPost(db, tenantId, id);
}

async function getEditable(db: TenantDb, tenantId: string, id: string): Promise<Post> {
  const post = await getPost(db, tenantId, id);
  if (!mayEdit(post)) throw new Refusal("not_editable");
  return post;
}

function isFilled({ question, answer }: Draft["questions"][number]): boolean {
  return question !== "" || answer !== "";
}

async function writeNews(db: TenantDb, tenantId: string, revisionId: string, draft: Draft): Promise<void> {
  const { form, body, questions } = draft;
  await db
    .updateTable("app.newsRevisions")
    .set({ form, body, questions: JSON.stringify(questions) })
    .where("tenantId", "=", tenantId)
    .where("revisionId", "=", revisionId)
    .execute();
}

async function writePictures(
  db: TenantDb,
  tenantId: string,
  revisionId: string,
  pictures: DraftPicture[],
): Promise<void> {
  const keys = pictures.map(({ key }) => key);
  await db
    .deleteFrom("app.revisionPictures")
    .where("tenantId", "=", tenantId)
    .where("revisionId", "=", revisionId)
    .where(({ eb, not }) => not(eb("key", "=", sql<string>`any(${keys})`)))
    .execute();
  if (pictures.length === 0) return;
  const rows = pictures.map(({ file, ...picture }, position) => ({
    ...picture,
    tenantId,
    revisionId,
    position,
    fileId: file?.id ?? null,
  }));
  await db
    .insertInto("app.revisionPictures")
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(["tenantId", "revisionId", "key"]).doUpdateSet((eb) => ({
        position: eb.ref("excluded.position"),
        placement: eb.ref("excluded.placement"),
        fileId: eb.ref("excluded.fileId"),
        alt: eb.ref("excluded.alt"),
        decorative: eb.ref("excluded.decorative"),
        caption: eb.ref("excluded.caption"),
      })),
    )
    .execute();
}

// Drafts for the tests of the news desk: begun and saved as the editor does it.
import { randomUUID } from "node:crypto";
import type { Post } from "../../app/domain/news/desk.server.ts";
import { noUploads } from "../../app/domain/news/draft-pictures.ts";
import { saveDraft, startPost } from "../../app/domain/news/drafts.server.ts";
import { prepareDraft } from "../../app/domain/news/prepare.server.ts";
import type { Draft } from "../../app/domain/news/rules.ts";
import type { DraftInput } from "../../app/domain/news/schema.ts";
import type { ReadUploads } from "../../app/domain/news/uploads.server.ts";
import { as, makePerson, type TestPerson, type TestTenant } from "./sandbox.ts";

const blank: DraftInput = {
  title: "",
  lede: "",
  form: "article",
  body: "",
  questions: [],
  language: "sv",
  visibility: "public",
  tags: [],
  slug: "",
  slugBefore: "",
  pictures: {},
};

const { slugBefore: _, ...texts } = blank;

/** The same as it is stored. */
export const blankDraft: Draft = { ...texts, slug: null, pictures: [] };

export async function coordinatorOf(tenant: TestTenant): Promise<TestPerson> {
  return await makePerson({ in: [[tenant, "coordinator"]] });
}

export async function beginDraft(tenant: TestTenant, person: TestPerson): Promise<string> {
  const id = randomUUID();
  await as(person, tenant, (db) => startPost(db, tenant.id, id, "sv"));
  return id;
}

/** Saves over `version` what the form held: nothing but `input`. */
export async function save(
  tenant: TestTenant,
  person: TestPerson,
  id: string,
  version: number,
  input: Partial<DraftInput>,
  uploads: ReadUploads = { uploads: noUploads, stored: [], refused: [] },
): Promise<Post> {
  const draft = prepareDraft({ ...blank, ...input }, uploads);
  return await as(person, tenant, (db) => saveDraft(db, tenant.id, id, version, draft));
}

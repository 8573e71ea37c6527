import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import type { DemoPost } from "./content/posts.ts";
import { insertPicture } from "./pictures.ts";

/** What a post is inserted among: its space, who wrote it and who decided. */
export type PostContext = { tenant: string; author: string; reviewer: string };

const revisionStates = {
  published: "approved",
  archived: "approved",
  submitted: "submitted",
  returned: "returned",
  draft: "draft",
};

/** Inserts a post with one revision, as far along as its state says. */
export async function insertPost(client: Client, context: PostContext, post: DemoPost): Promise<void> {
  const state = post.state ?? "published";
  const isLive = state === "published" || state === "archived";
  const item = randomUUID();
  const at = new Date(Date.now() - post.days * 86_400_000);
  const language = post.language ?? "sv";
  const visibility = post.visibility ?? "public";
  await client.query(
    `insert into app.items (tenant_id, id, kind, slug, lifecycle, visibility, language, title, lede, published_at, author_id, created_at)
     values ($1, $2, 'news', $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    isLive
      ? [context.tenant, item, post.slug, state, visibility, language, post.title, post.lede, at, context.author, at]
      : [context.tenant, item, null, "unpublished", visibility, language, null, "", null, context.author, at],
  );
  const revision = await insertRevision(client, context, post, item, at);
  await insertEvents(client, context, post, item, at);
  const picture = post.picture ? await insertPicture(client, context.tenant, post.picture.drawing) : null;
  if (picture && post.picture) {
    const { alt, caption } = post.picture;
    const row = [context.tenant, "lead", picture, alt, caption];
    await client.query(
      `insert into app.revision_pictures (tenant_id, revision_id, key, position, placement, file_id, alt, decorative, caption)
       values ($1, $6, 'lead', 0, $2, $3, $4, false, $5)`,
      [...row, revision],
    );
    if (isLive) {
      await client.query(
        `insert into app.item_pictures (tenant_id, item_id, key, position, placement, file_id, alt, caption)
         values ($1, $6, 'lead', 0, $2, $3, $4, $5)`,
        [...row, item],
      );
    }
  }
  if (!isLive) return;
  await client.query(
    "insert into app.news_posts (tenant_id, item_id, form, body, questions) values ($1, $2, $3, $4, $5)",
    [context.tenant, item, ...text(post)],
  );
  for (const tag of post.tags) {
    await client.query("insert into app.item_tags (tenant_id, item_id, tag, published_at) values ($1, $2, $3, $4)", [
      context.tenant,
      item,
      tag,
      at,
    ]);
  }
}

async function insertRevision(
  client: Client,
  context: PostContext,
  post: DemoPost,
  item: string,
  at: Date,
): Promise<string> {
  const revision = randomUUID();
  const state = revisionStates[post.state ?? "published"];
  const handedIn = state !== "draft";
  await client.query(
    `insert into app.revisions (tenant_id, id, item_id, kind, number, state, slug, visibility, language, title, lede, tags,
       author_id, updated_by, submitted_by, submitted_at, created_at, updated_at)
     values ($1, $2, $3, 'news', 1, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12, $13, $14, $14)`,
    [
      context.tenant,
      revision,
      item,
      state,
      post.slug,
      post.visibility ?? "public",
      post.language ?? "sv",
      post.title,
      post.lede,
      post.tags,
      context.author,
      handedIn ? context.author : null,
      handedIn ? at : null,
      at,
    ],
  );
  await client.query(
    "insert into app.news_revisions (tenant_id, revision_id, form, body, questions) values ($1, $2, $3, $4, $5)",
    [context.tenant, revision, ...text(post)],
  );
  await client.query("insert into app.revision_authors (tenant_id, revision_id, user_id) values ($1, $2, $3)", [
    context.tenant,
    revision,
    context.author,
  ]);
  if (state === "approved" || state === "returned") {
    await client.query(
      `insert into app.review_decisions (tenant_id, revision_id, decision, title, language, message, decided_by, decided_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [context.tenant, revision, state, post.title, post.language ?? "sv", post.message ?? "", context.reviewer, at],
    );
  }
  return revision;
}

function text(post: DemoPost): [form: string, body: string, questions: string] {
  return [post.questions ? "interview" : "article", post.body ?? "", JSON.stringify(post.questions ?? [])];
}

const acts = {
  draft: ["started"],
  submitted: ["started", "submitted"],
  returned: ["started", "submitted", "returned"],
  published: ["started", "submitted", "approved"],
  archived: ["started", "submitted", "approved", "archived"],
};

/** What the record holds of a post that came this far; the national team's acts are the reviewer's. */
async function insertEvents(
  client: Client,
  context: PostContext,
  post: DemoPost,
  item: string,
  at: Date,
): Promise<void> {
  for (const [minute, act] of acts[post.state ?? "published"].entries()) {
    const actor = act === "approved" || act === "returned" ? context.reviewer : context.author;
    await client.query(
      `insert into app.audit_events (tenant_id, at, actor_id, action, subject_id)
       values ($1, $2::timestamptz + make_interval(mins => $3), $4, $5, $6)`,
      [context.tenant, at, minute, actor, `news.${act}`, item],
    );
  }
}

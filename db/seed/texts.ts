// What every text of the demo content is made of, whatever its kind: an item, one revision of it, as far along as its
// state says, and what the record holds of both. What readers get comes out of the product's own publishing.
import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import type { ItemKind } from "../../app/domain/items/rules.ts";
import type { Language } from "../../app/domain/language.ts";

/** What a text is inserted among: its space, who wrote it and who decided. */
export type TextContext = { tenant: string; author: string; reviewer: string };

export type DemoState = "published" | "archived" | "submitted" | "returned" | "draft";

export type DemoText = {
  space: string;
  slug: string;
  title: string;
  lede?: string;
  /** Swedish unless said. */
  language?: Language;
  /** Public unless said. */
  visibility?: "public" | "network" | "space" | "national";
  tags?: string[];
  /** Days since it was first published, or (submitted, returned) since it was handed in. */
  days: number;
  /** Published unless said. */
  state?: DemoState;
  /** What the reviewer wrote with the decision. */
  message?: string;
};

export type InsertedText = { item: string; revision: string };

export const isLive = ({ state = "published" }: DemoText) => state === "published" || state === "archived";

/** So many days ago, at this moment of the day. */
export const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

const revisionStates = {
  published: "approved",
  archived: "approved",
  submitted: "submitted",
  returned: "returned",
  draft: "draft",
};

/** Inserts what is common to all kinds. The kind's own row of the revision comes next, then `publishText`. */
export async function insertText(
  client: Client,
  context: TextContext,
  kind: ItemKind,
  text: DemoText,
): Promise<InsertedText> {
  const [item, revision, at] = [randomUUID(), randomUUID(), daysAgo(text.days)];
  const { language = "sv", visibility = "public" } = text;
  const state = revisionStates[text.state ?? "published"];
  await client.query(
    `insert into app.items (tenant_id, id, kind, visibility, language, published_at, author_id, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [context.tenant, item, kind, visibility, language, isLive(text) ? at : null, context.author, at],
  );
  await client.query(
    `insert into app.revisions (tenant_id, id, item_id, kind, number, state, slug, visibility, language, title, lede, tags,
       author_id, updated_by, submitted_by, submitted_at, created_at, updated_at)
     values ($1, $2, $3, $4, 1, $5, $6, $7, $8, $9, $10, $11, $12, $12, $13, $14, $15, $15)`,
    [
      context.tenant,
      revision,
      item,
      kind,
      state,
      text.slug,
      visibility,
      language,
      text.title,
      text.lede ?? "",
      text.tags ?? [],
      context.author,
      state === "draft" ? null : context.author,
      state === "draft" ? null : at,
      at,
    ],
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
      [context.tenant, revision, state, text.title, language, text.message ?? "", context.reviewer, at],
    );
  }
  await insertEvents(client, context, kind, text, item);
  return { item, revision };
}

/** Gives a text to its readers when its state says so, as the product does. */
export async function publishText(
  client: Client,
  { tenant }: TextContext,
  text: DemoText,
  { item, revision }: InsertedText,
): Promise<void> {
  if (!isLive(text)) return;
  await client.query("select app.publish_revision($1, $2)", [tenant, revision]);
  await client.query("update app.items set lifecycle = $3, changed_at = null where tenant_id = $1 and id = $2", [
    tenant,
    item,
    text.state ?? "published",
  ]);
}

/** What was handed in must be fit for that, by the product's own rules. */
export async function checkText(
  client: Client,
  { tenant }: TextContext,
  kind: ItemKind,
  text: DemoText,
  { revision }: InsertedText,
): Promise<void> {
  if (text.state === "draft") return;
  const key = [tenant, revision];
  await client.query(`select app.require_${kind}(r) from app.revisions r where r.tenant_id = $1 and r.id = $2`, key);
}

const acts = {
  draft: ["started"],
  submitted: ["started", "submitted"],
  returned: ["started", "submitted", "returned"],
  published: ["started", "submitted", "approved"],
  archived: ["started", "submitted", "approved", "archived"],
};

/** What the record holds of a text that came this far; the national team's acts are the reviewer's. */
async function insertEvents(
  client: Client,
  context: TextContext,
  kind: ItemKind,
  text: DemoText,
  item: string,
): Promise<void> {
  for (const [minute, act] of acts[text.state ?? "published"].entries()) {
    const actor = act === "approved" || act === "returned" ? context.reviewer : context.author;
    const at = new Date(daysAgo(text.days).getTime() + minute * 60_000);
    await insertEvent(client, { tenant: context.tenant, at, actor, action: `${kind}.${act}`, subject: item });
  }
}

export type DemoEvent = {
  tenant: string;
  at: Date;
  actor: string;
  action: string;
  subject: string;
  details?: Record<string, string>;
};

export async function insertEvent(
  client: Client,
  { tenant, at, actor, action, subject, details = {} }: DemoEvent,
): Promise<void> {
  await client.query(
    "insert into app.audit_events (tenant_id, at, actor_id, action, subject_id, details) values ($1, $2, $3, $4, $5, $6)",
    [tenant, at, actor, action, subject, JSON.stringify(details)],
  );
}

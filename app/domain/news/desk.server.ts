import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import type { Visibility } from "../items/rules.ts";
import { Refusal } from "../refusal.ts";
import type { Draft, DraftPicture } from "./rules.ts";

/**
 * A post as those who write it see it: what readers have, its latest revision, and the last answer to that one.
 * @throws {Refusal} `not_found`
 */
export async function getPost(db: TenantDb, tenantId: string, id: string) {
  const row = await findPostRow(db, tenantId, id);
  if (!row) throw new Refusal("not_found");
  const pictures = await listPictures(db, tenantId, row.revisionId);
  const { title, lede, form, body, questions, language, visibility, tags, slug, ...post } = row;
  const draft: Draft = { title, lede, form, body, questions, language, visibility, tags, slug, pictures };
  return {
    ...post,
    publishedAt: post.publishedAt?.toISOString() ?? null,
    changedAt: post.changedAt?.toISOString() ?? null,
    updatedAt: post.updatedAt.toISOString(),
    submittedAt: post.submittedAt?.toISOString() ?? null,
    answeredAt: post.answeredAt?.toISOString() ?? null,
    draft,
  };
}

export type Post = Awaited<ReturnType<typeof getPost>>;

async function findPostRow(db: TenantDb, tenantId: string, id: string) {
  return await db
    .selectFrom("app.items as i")
    .innerJoin("app.revisions as r", (join) =>
      join.onRef("r.tenantId", "=", "i.tenantId").onRef("r.itemId", "=", "i.id"),
    )
    .innerJoin("app.newsRevisions as n", (join) =>
      join.onRef("n.tenantId", "=", "r.tenantId").onRef("n.revisionId", "=", "r.id"),
    )
    .leftJoin("app.users as u", "u.id", "r.updatedBy")
    .leftJoin("app.users as s", "s.id", "r.submittedBy")
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("app.reviewDecisions as d")
          .select(["d.message", "d.decidedAt"])
          .whereRef("d.tenantId", "=", "r.tenantId")
          .whereRef("d.revisionId", "=", "r.id")
          .where("d.decision", "=", "returned")
          .orderBy("d.decidedAt", "desc")
          .limit(1)
          .as("answer"),
      (join) => join.onTrue(),
    )
    .where("i.tenantId", "=", tenantId)
    .where("i.id", "=", id)
    .where("i.kind", "=", "news")
    .orderBy("r.number", "desc")
    .limit(1)
    .select(["i.id", "i.lifecycle", "i.slug as liveSlug", "i.title as liveTitle", "i.publishedAt", "i.changedAt"])
    .select(["r.id as revisionId", "r.state", "r.live", "r.version", "r.updatedAt", "r.submittedAt"])
    .select(["r.title", "r.lede", "r.language", "r.visibility", "r.tags", "r.slug", "n.form", "n.body", "n.questions"])
    .select(["u.name as updatedBy", "r.submittedBy as submittedById", "s.name as submittedBy"])
    .select(["answer.message as returnedMessage", "answer.decidedAt as answeredAt"])
    .select(sql<boolean>`coalesce(r.updated_by = (select authz.user_id()), false)`.as("updatedByMe"))
    .$narrowType<{ visibility: Visibility }>() // "national" is for reports
    .executeTakeFirst();
}

async function listPictures(db: TenantDb, tenantId: string, revisionId: string): Promise<DraftPicture[]> {
  const rows = await db
    .selectFrom("app.revisionPictures as p")
    .leftJoin("app.files as f", (join) => join.onRef("f.tenantId", "=", "p.tenantId").onRef("f.id", "=", "p.fileId"))
    .where("p.tenantId", "=", tenantId)
    .where("p.revisionId", "=", revisionId)
    .orderBy("p.position")
    .orderBy("p.key")
    .select(["p.key", "p.placement", "p.sourceUrl", "p.alt", "p.decorative", "p.caption"])
    .select(["f.id as fileId", "f.width", "f.height", "f.variants"])
    .execute();
  return rows.map(({ fileId, width, height, variants, ...picture }) => ({
    ...picture,
    file: fileId && width && height && variants ? { id: fileId, width, height, variants } : null,
  }));
}

import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { TenantDb } from "../../platform/database.server.ts";
import type { Visibility } from "../items/rules.ts";
import { Refusal } from "../refusal.ts";
import { picturesOf, tagsOf } from "./live-parts.server.ts";
import type { PostSource } from "./post-content.server.ts";

type Space = { id: string; name: string; slug: string };

/**
 * The text that readers have of a post, live or archived, by its address in a space: one statement.
 * @throws {Refusal} `not_found` also for a draft, whoever asks: its place is the work pages.
 */
export async function getPost(db: TenantDb, space: Space, slug: string): Promise<PostSource & { id: string }> {
  if (!/^[a-z0-9-]{1,100}$/.test(slug)) throw new Refusal("not_found"); // the database takes no control characters
  const row = await db
    .selectFrom("app.items as i")
    .innerJoin("app.newsPosts as n", (join) =>
      join.onRef("n.tenantId", "=", "i.tenantId").onRef("n.itemId", "=", "i.id"),
    )
    .where("i.tenantId", "=", space.id)
    .where("i.kind", "=", "news")
    .where("i.slug", "=", slug)
    .where("i.lifecycle", "in", ["published", "archived"])
    .select(["i.id", "i.lede", "i.language", "i.visibility", "i.publishedAt", "i.changedAt", "i.lifecycle"])
    .select(["n.form", "n.body", "n.questions"])
    .select(sql<string>`coalesce(i.title, '')`.as("title"))
    .select((eb) => [
      tagsOf({ tenantId: eb.ref("i.tenantId"), id: eb.ref("i.id") }).as("tags"),
      jsonArrayFrom(picturesOf({ tenantId: eb.ref("i.tenantId"), id: eb.ref("i.id") }).orderBy("p.position")).as(
        "pictures",
      ),
    ])
    .$narrowType<{ visibility: Visibility }>()
    .executeTakeFirst();
  if (!row) throw new Refusal("not_found");
  const { tags, pictures, lifecycle, ...post } = row;
  return {
    ...post,
    space: { id: space.id, name: space.name, slug: space.slug },
    archived: lifecycle === "archived",
    tags: tags.map(({ tag }) => tag),
    pictures: pictures.map(({ key, placement, alt, caption, ...file }) => ({ key, placement, alt, caption, file })),
  };
}

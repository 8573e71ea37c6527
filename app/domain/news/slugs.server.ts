import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { Refusal } from "../refusal.ts";
import { toSlug } from "../slug.ts";
import type { Post } from "./desk.server.ts";
import type { DraftInput } from "./schema.ts";
import { firstFree, followsTitle, suggestSlug } from "./slug.ts";

/**
 * The address that a draft gets. One that nobody chose follows the title and takes a number when it must; a chosen one is
 * refused when another post of the space has it or asks for it. After the first publishing it never changes.
 * @throws {Refusal} `slug_taken` (with a free `suggestion`), `slug_invalid`
 */
export async function addressFor(
  db: TenantDb,
  tenantId: string,
  post: Post,
  input: DraftInput,
): Promise<string | null> {
  if (post.liveSlug !== null) return post.liveSlug;
  const { title, language } = input;
  const { slug: before, title: titleBefore, language: languageBefore } = post.draft;
  const chosen = input.slug !== "" && input.slug !== input.slugBefore;
  if (!chosen && (before === null || input.slug === "" || followsTitle(before, titleBefore, languageBefore))) {
    const wanted = suggestSlug(title, language);
    return wanted === null ? null : firstFree(wanted, await takenLike(db, tenantId, post.id, wanted));
  }
  const wanted = toSlug(input.slug, language);
  if (wanted === "") throw new Refusal("slug_invalid", "slug");
  const taken = await takenLike(db, tenantId, post.id, wanted);
  if (taken.has(wanted)) throw new Refusal("slug_taken", "slug", { suggestion: firstFree(wanted, taken) });
  return wanted;
}

/** The addresses that begin so and that other posts of the space have, or ask for in a revision that is open. */
async function takenLike(db: TenantDb, tenantId: string, id: string, beginning: string): Promise<Set<string>> {
  const { rows } = await sql<{ slug: string }>`
    select i.slug from app.items i
     where i.tenant_id = ${tenantId} and i.kind = 'news' and i.slug like ${`${beginning}%`} and i.id <> ${id}
    union
    select r.slug from app.revisions r
     where r.tenant_id = ${tenantId} and r.kind = 'news' and r.slug like ${`${beginning}%`} and r.item_id <> ${id}
       and r.state in ('draft', 'submitted', 'returned')`.execute(db);
  return new Set(rows.map(({ slug }) => slug));
}

import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import type { Language } from "../language.ts";
import { Refusal } from "../refusal.ts";
import { toSlug } from "../slug.ts";
import type { ItemKind } from "./rules.ts";
import { firstFree, followsTitle, suggestSlug } from "./slug.ts";

/** What there was before: the item's own address once it was published, and the draft as it is stored. */
type Addressed = {
  kind: ItemKind;
  id: string;
  liveSlug: string | null;
  draft: { slug: string | null; title: string; language: Language };
};

/** What the form sent. `slugBefore` is the address that it was made with: whoever left it alone did not choose it. */
type Wished = { slug: string; slugBefore: string; title: string; language: Language };

/**
 * The address that a draft gets. One that nobody chose follows the title and takes a number when it must; a chosen one is
 * refused when another text of that kind in the space has it or asks for it. After the first publishing it never changes.
 * @throws {Refusal} `slug_taken` (with a free `suggestion`), `slug_invalid`
 */
export async function addressFor(
  db: TenantDb,
  tenantId: string,
  item: Addressed,
  input: Wished,
): Promise<string | null> {
  if (item.liveSlug !== null) return item.liveSlug;
  const { kind } = item;
  const { title, language } = input;
  const { slug: before, title: titleBefore, language: languageBefore } = item.draft;
  const chosen = input.slug !== "" && input.slug !== input.slugBefore;
  if (!chosen && (before === null || input.slug === "" || followsTitle(kind, before, titleBefore, languageBefore))) {
    const wanted = suggestSlug(kind, title, language);
    return wanted === null ? null : firstFree(wanted, await takenLike(db, tenantId, item, wanted));
  }
  const wanted = toSlug(input.slug, language);
  if (wanted === "") throw new Refusal("slug_invalid", "slug");
  const taken = await takenLike(db, tenantId, item, wanted);
  if (taken.has(wanted)) throw new Refusal("slug_taken", "slug", { suggestion: firstFree(wanted, taken) });
  return wanted;
}

/** The addresses that begin so and that others of the space have, or ask for in a revision that is open. */
async function takenLike(
  db: TenantDb,
  tenantId: string,
  { kind, id }: Addressed,
  beginning: string,
): Promise<Set<string>> {
  const { rows } = await sql<{ slug: string }>`
    select i.slug from app.items i
     where i.tenant_id = ${tenantId} and i.kind = ${kind} and i.slug like ${`${beginning}%`} and i.id <> ${id}
    union
    select r.slug from app.revisions r
     where r.tenant_id = ${tenantId} and r.kind = ${kind} and r.slug like ${`${beginning}%`} and r.item_id <> ${id}
       and r.state in ('draft', 'submitted', 'returned')`.execute(db);
  return new Set(rows.map(({ slug }) => slug));
}

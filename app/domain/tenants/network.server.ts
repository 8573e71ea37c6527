import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import type { ItemKind } from "../items/rules.ts";
import { invite } from "../memberships/invitations.server.ts";
import { Refusal } from "../refusal.ts";
import { isUuid } from "../uuid.ts";
import { listAreas } from "./areas.server.ts";
import type { NewTenant, TenantState } from "./network-schema.ts";
import { maySlugBeTenant, reservedSlugs } from "./reserved-slugs.ts";
import { suggestTenantSlug } from "./suggest-slug.ts";
import type { Trust } from "./trust.ts";

const pageSize = 50;

/** Where a page of spaces begins: after the one of this name and id. Null at a made-up cursor. */
export function readTenantPlace(cursor: string): { name: string; id: string } | null {
  const [name = "", id = "", ...rest] = decodeCursor(cursor) ?? [];
  return rest.length === 0 && isUuid(id) && !name.includes("\u0000") ? { name, id } : null;
}

/**
 * One page of the network's spaces by name, as a network admin runs them: one statement, whatever it shows.
 * `lastPublishedAt` is of what the admin may read: public posts and those for the network.
 */
export async function listTenants(db: TenantDb, state: TenantState | null, after: { name: string; id: string } | null) {
  const found = await db
    .selectFrom("app.tenants as t")
    .$if(state !== null, (query) => query.where("t.state", "=", state ?? "active"))
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(t.name, t.id) > (${after?.name}::text, ${after?.id}::uuid)`),
    )
    .orderBy("t.name")
    .orderBy("t.id")
    .limit(pageSize + 1)
    .select(["t.id", "t.slug", "t.name", "t.language", "t.kind", "t.state"])
    .select(["t.newsTrust", "t.conferenceTrust", "t.reportTrust"])
    .select((eb) => [
      eb
        .selectFrom("app.memberships as m")
        .whereRef("m.tenantId", "=", "t.id")
        .select((count) => count.fn.countAll<string>().as("members"))
        .as("members"),
      eb
        .selectFrom("app.items as i")
        .whereRef("i.tenantId", "=", "t.id")
        .where("i.kind", "=", "news")
        .where("i.lifecycle", "=", sql.lit("published")) // the index is partial: a parameter would not prove it
        .orderBy("i.publishedAt", "desc")
        .limit(1)
        .select("i.publishedAt")
        .as("lastPublishedAt"),
    ])
    .execute();
  const rows = found.slice(0, pageSize);
  const last = rows.at(-1);
  return {
    rows: rows.map(({ members, lastPublishedAt, ...row }) => ({
      ...row,
      members: Number(members),
      lastPublishedAt: lastPublishedAt?.toISOString() ?? null,
    })),
    next: found.length > pageSize && last ? encodeCursor([last.name, last.id]) : null,
  };
}

/** How many spaces there are in each state. */
export async function countTenants(db: TenantDb): Promise<Record<TenantState, number>> {
  const rows = await db
    .selectFrom("app.tenants")
    .groupBy("state")
    .select((eb) => ["state", eb.fn.countAll<string>().as("count")])
    .execute();
  return {
    active: 0,
    suspended: 0,
    archived: 0,
    ...Object.fromEntries(rows.map((row) => [row.state, Number(row.count)])),
  };
}

export type TenantRow = Awaited<ReturnType<typeof listTenants>>["rows"][number];

/** A space as a network admin sees it. @throws {Refusal} `not_found`. */
export async function getTenant(db: TenantDb, slug: string) {
  if (!maySlugBeTenant(slug)) throw new Refusal("not_found");
  const tenant = await db
    .selectFrom("app.tenants")
    .where("slug", "=", slug)
    .select(["id", "slug", "name", "kind", "language", "country", "state", "createdAt"])
    .select(["newsTrust", "conferenceTrust", "reportTrust"])
    .select((eb) =>
      eb
        .selectFrom("app.memberships as m")
        .whereRef("m.tenantId", "=", "app.tenants.id")
        .select((count) => count.fn.countAll<string>().as("members"))
        .as("members"),
    )
    .executeTakeFirst();
  if (!tenant) throw new Refusal("not_found");
  return { ...tenant, members: Number(tenant.members), createdAt: tenant.createdAt.toISOString() };
}

export type NetworkTenant = Awaited<ReturnType<typeof getTenant>>;

/**
 * Makes a space, and invites its first admin in the same transaction. Returns the space's slug.
 * @throws {Refused} `slug_invalid`, `slug_reserved`, `space_slug_taken`; `invalid_choice` for an area that does not exist.
 */
export async function createTenant(db: TenantDb, space: NewTenant): Promise<string> {
  const slug = requireSlug(space.slug || suggestTenantSlug(space.name, space.language));
  const areas = [...new Set(space.areas)];
  const known = await listAreas(db);
  if (!areas.every((code) => known.some((area) => area.code === code))) throw new Refusal("invalid_choice", "areas");
  const { rows } = await sql<{ id: string }>`select app.create_tenant(${slug}, ${space.kind}, ${space.name},
    ${space.country}, ${space.language}, ${areas}::text[]) as id`.execute(db);
  await invite(db, rows[0]?.id ?? "", { email: space.email, role: "admin", locale: space.language });
  return slug;
}

function requireSlug(slug: string): string {
  if (reservedSlugs.has(slug)) throw new Refusal("slug_reserved", "slug");
  if (!maySlugBeTenant(slug)) throw new Refusal("slug_invalid", "slug");
  return slug;
}

/** Suspends, archives or reactivates a space. @throws {Refused} `not_found`; the network's own space stays active. */
export async function setTenantState(db: TenantDb, tenantId: string, state: TenantState): Promise<void> {
  await sql`select app.set_tenant_state(${tenantId}, ${state})`.execute(db);
}

/** Whether the space's texts of a kind are reviewed before they are published, or after. @throws {Refused} `not_found`. */
export async function setTrust(db: TenantDb, tenantId: string, kind: ItemKind, trust: Trust): Promise<void> {
  await sql`select app.set_trust(${tenantId}, ${kind}, ${trust})`.execute(db);
}

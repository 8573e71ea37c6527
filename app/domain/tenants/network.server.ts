import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { Refusal } from "../refusal.ts";
import type { NewsTrust, NewTenant, TenantState } from "./network-schema.ts";

const pageSize = 50;

/**
 * One page of the network's spaces by name, as a network admin runs them. `lastPublishedAt` is of what the admin may
 * read: public posts and those for the network.
 * @throws {Refusal} `not_found` for a made-up cursor.
 */
export async function listTenants(db: TenantDb, state: TenantState | null, after: string | null) {
  const key = after === null ? null : decodeCursor(after);
  const isKey = key?.length === 2 && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key[1] ?? "");
  if (after !== null && !isKey) throw new Refusal("not_found");
  const found = await db
    .selectFrom("app.tenants as t")
    .$if(state !== null, (query) => query.where("t.state", "=", state ?? "active"))
    .$if(key !== null, (query) => query.where(sql<boolean>`(t.name, t.id) > (${sql.join(key ?? [])})`))
    .orderBy("t.name")
    .orderBy("t.id")
    .limit(pageSize + 1)
    .select(["t.id", "t.slug", "t.name", "t.language", "t.kind", "t.state", "t.newsTrust"])
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
        .where("i.lifecycle", "=", sql.lit("published"))
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

export type TenantRow = Awaited<ReturnType<typeof listTenants>>["rows"][number];

/** A space as a network admin sees it. @throws {Refusal} `not_found`. */
export async function getTenant(db: TenantDb, slug: string) {
  const tenant = await db
    .selectFrom("app.tenants")
    .where("slug", "=", slug)
    .select(["id", "slug", "name", "kind", "language", "country", "state", "newsTrust", "createdAt"])
    .executeTakeFirst();
  if (!tenant) throw new Refusal("not_found");
  return { ...tenant, createdAt: tenant.createdAt.toISOString() };
}

export async function listAreas(db: TenantDb) {
  return await db.selectFrom("app.areas").select(["code", "country", "name"]).orderBy("position").execute();
}

/**
 * Makes a space and returns its id; a network admin invites its first admin in the same transaction.
 * @throws {Refused} `slug_taken`, `invalid_choice` for an area that does not exist, `not_found`.
 */
export async function createTenant(db: TenantDb, space: NewTenant): Promise<string> {
  const known = await listAreas(db);
  if (!space.areas.every((code) => known.some((area) => area.code === code))) {
    throw new Refusal("invalid_choice", "areas");
  }
  const { rows } = await sql<{ id: string }>`select app.create_tenant(${space.slug}, ${space.kind}, ${space.name},
    ${space.country}, ${space.language}, ${[...new Set(space.areas)]}::text[]) as id`.execute(db);
  return rows[0]?.id ?? "";
}

/** Suspends, archives or reactivates a space. @throws {Refused} `not_found`; the network's own space stays active. */
export async function setTenantState(db: TenantDb, tenantId: string, state: TenantState): Promise<void> {
  await sql`select app.set_tenant_state(${tenantId}, ${state})`.execute(db);
}

/** Whether the space's news are reviewed before they are published, or after. @throws {Refused} `not_found`. */
export async function setNewsTrust(db: TenantDb, tenantId: string, trust: NewsTrust): Promise<void> {
  await sql`select app.set_news_trust(${tenantId}, ${trust})`.execute(db);
}

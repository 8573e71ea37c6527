import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { dateOf } from "./live-date.server.ts";

/** As many as one sees at a glance; the rest come when these are answered. */
const limit = 20;

function publishedOf(db: TenantDb, tenantId: string) {
  return db
    .selectFrom("app.conferences as c")
    .innerJoin("app.items as i", (join) => join.onRef("i.tenantId", "=", "c.tenantId").onRef("i.id", "=", "c.itemId"))
    .where("c.tenantId", "=", tenantId)
    .where("i.lifecycle", "=", "published")
    .where("c.halt", "is", null)
    .select(["i.id", "i.title", "i.language", "c.datePrecision"])
    .select(dateOf("c").as("date"))
    .limit(limit);
}

/** Plans whose month, season or year has gone by without a word of what became of them, the oldest first. */
export async function listOverduePlans(db: TenantDb, tenantId: string, today: string) {
  return await publishedOf(db, tenantId)
    .where("c.listedOn", "<", today)
    .where("c.datePrecision", "in", ["month", "season", "year"])
    .where("c.statedHeldOn", "is", null)
    .orderBy("c.listedOn")
    .orderBy("c.itemId")
    .execute();
}

/** Conferences that have been held and have no report yet, not even one that is being written; the latest first. */
export async function listUnreported(db: TenantDb, tenantId: string, today: string) {
  return await publishedOf(db, tenantId)
    .where((eb) =>
      eb.or([
        eb("c.statedHeldOn", "is not", null),
        eb.and([eb("c.datePrecision", "=", "day"), eb("c.endsOn", "<", sql<never>`${today}::date`)]),
      ]),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("app.reportRevisions as v")
            .select("v.revisionId")
            .whereRef("v.tenantId", "=", "c.tenantId")
            .whereRef("v.conferenceId", "=", "c.itemId"),
        ),
      ),
    )
    .orderBy("c.listedOn", "desc")
    .orderBy("c.itemId")
    .execute();
}

export type AskedConference = Awaited<ReturnType<typeof listOverduePlans>>[number];

/** Conferences of other spaces that have asked this one to co-organise, the latest asked first. */
export async function listCoHosting(
  db: TenantDb,
  tenantId: string,
  states: readonly ("asked" | "accepted" | "declined")[],
) {
  const rows = await db
    .selectFrom("app.conferenceHosts as h")
    .innerJoin("app.conferences as c", (join) =>
      join.onRef("c.tenantId", "=", "h.tenantId").onRef("c.itemId", "=", "h.itemId"),
    )
    .innerJoin("app.items as i", (join) => join.onRef("i.tenantId", "=", "h.tenantId").onRef("i.id", "=", "h.itemId"))
    .innerJoin("app.tenants as t", "t.id", "h.tenantId")
    .where("h.hostTenantId", "=", tenantId)
    .where("h.state", "in", states)
    .where("i.lifecycle", "in", ["published", "cancelled"])
    .select(["h.tenantId", "h.itemId as id", "h.state", "h.askedAt"])
    .select(["i.title", "i.language", "i.slug", "t.name as spaceName", "t.slug as spaceSlug"])
    .select(dateOf("c").as("date"))
    .orderBy("h.askedAt", "desc")
    .orderBy("h.itemId")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, askedAt: row.askedAt.toISOString() }));
}

export type CoHosting = Awaited<ReturnType<typeof listCoHosting>>[number];

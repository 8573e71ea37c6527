import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { figuresOf } from "../figures/figures.server.ts";
import type { StoredEdition } from "./conference-content.server.ts";
import { dateOf } from "./live-date.server.ts";

/** How many editions on either side of one are shown; the rest stand in the list of the series. */
const shown = 3;

type Here = { tenantId: string; id: string; listedOn: string };

/** The editions of a series before and after one of them, the nearest first: one statement. */
export async function editionsAround(db: TenantDb, seriesId: string, here: Here) {
  const rows = await beside(db, seriesId, here, "earlier")
    .unionAll(beside(db, seriesId, here, "later"))
    .execute();
  const editions = (wanted: boolean) =>
    rows.filter(({ earlier }) => earlier === wanted).map(({ earlier, ...edition }): StoredEdition => edition);
  return { earlier: editions(true), later: editions(false) };
}

function beside(db: TenantDb, seriesId: string, { tenantId, id, listedOn }: Here, side: "earlier" | "later") {
  const here = sql`(${listedOn}::date, ${tenantId}::uuid, ${id}::uuid)`;
  const [sign, way] = side === "earlier" ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`];
  const editions = db
    .selectFrom("app.conferences as c")
    .innerJoin("app.items as i", (join) => join.onRef("i.tenantId", "=", "c.tenantId").onRef("i.id", "=", "c.itemId"))
    .innerJoin("app.tenants as t", "t.id", "c.tenantId")
    .where("c.seriesId", "=", seriesId)
    .where(sql<boolean>`(c.listed_on, c.tenant_id, c.item_id) ${sign} ${here}`)
    .where("i.lifecycle", "in", ["published", "cancelled", "archived"])
    .orderBy(sql`c.listed_on ${way}, c.tenant_id ${way}, c.item_id ${way}`)
    .limit(shown)
    .select(["i.language", "c.halt", dateOf("c").as("date")])
    .select([
      sql<boolean>`${side === "earlier"}::boolean`.as("earlier"),
      sql<string>`'/' || t.slug || '/conferences/' || i.slug`.as("href"),
      sql<string>`coalesce(i.title, '')`.as("title"),
      sql<boolean>`c.stated_held_on is not null`.as("statedHeld"),
    ])
    .select((eb) => figuresOf({ tenantId: eb.ref("c.tenantId"), id: eb.ref("c.itemId") }).as("figures"));
  return db.selectFrom(editions.as("e")).selectAll();
}

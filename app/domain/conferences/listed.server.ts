import { type RawBuilder, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { TenantDb } from "../../platform/database.server.ts";
import { countingFigures } from "../figures/counting.ts";
import { figuresOf } from "../figures/figures.server.ts";
import type { Visibility } from "../items/rules.ts";
import { dateOf } from "./live-date.server.ts";
import { acceptedHosts, areasOfConference } from "./live-parts.server.ts";
import type { Place } from "./reading-rows.server.ts";
import { standingOf } from "./standing.ts";

/** One conference as lists show it. */
export type ListedConference = Awaited<ReturnType<typeof readByKeys>>[number];

/** What lists show of the conferences that `keys` selects, in one statement. `order` speaks of `k`, the keys. */
export async function readByKeys(db: TenantDb, keys: RawBuilder<Place>, order: RawBuilder<unknown>, today: string) {
  const rows = await db
    .selectFrom(sql<Place>`(${keys})`.as<"k">(sql`k`))
    .innerJoin("app.items as i", (join) => join.onRef("i.tenantId", "=", "k.tenantId").onRef("i.id", "=", "k.id"))
    .innerJoin("app.conferences as c", (join) =>
      join.onRef("c.tenantId", "=", "k.tenantId").onRef("c.itemId", "=", "k.id"),
    )
    .innerJoin("app.tenants as t", "t.id", "k.tenantId")
    .select(["k.undated", "k.listedOn", "k.tenantId", "k.id", "i.slug", "i.lede", "i.language"])
    .select(["c.theme", "c.form", "c.town", "c.country", "c.halt", "c.haltReason", "c.registrationUrl"])
    .select(["t.slug as spaceSlug", "t.name as spaceName"])
    .select([
      dateOf("c").as("date"),
      sql<Visibility>`i.visibility`.as("visibility"),
      sql<string>`coalesce(i.title, '')`.as("title"),
      sql<boolean>`c.stated_held_on is not null`.as("statedHeld"),
    ])
    .select((eb) => {
      const key = { tenantId: eb.ref("c.tenantId"), id: eb.ref("c.itemId") };
      return [
        jsonArrayFrom(areasOfConference(key)).as("areas"),
        jsonArrayFrom(acceptedHosts(key)).as("hosts"),
        figuresOf(key, "participants").as("figures"),
      ];
    })
    .orderBy(order)
    .execute();
  return rows.map(({ undated, listedOn, tenantId, id, statedHeld, slug, figures, ...row }) => ({
    ...row,
    id,
    href: `/${row.spaceSlug}/conferences/${slug}`,
    standing: standingOf({ halt: row.halt, date: row.date, statedHeld, today: today }),
    participants: countingFigures(figures).participants?.total ?? null,
    place: { undated, listedOn, tenantId, id } satisfies Place,
  }));
}

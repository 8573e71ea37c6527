import { type Expression, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { TenantDb } from "../../platform/database.server.ts";
import { dateOf } from "../conferences/live-date.server.ts";
import { areasOfConference } from "../conferences/live-parts.server.ts";
import { standingOf } from "../conferences/standing.ts";
import { countingFigures } from "../figures/counting.ts";
import { figuresOf } from "../figures/figures.server.ts";
import { type BoardConference, maxConferences } from "./board.ts";
import type { Scope } from "./scope.server.ts";

/**
 * The conferences of a round, a series or a year that the reader may see, in the order of time, each once however many
 * areas it has. One statement, along the index of what was chosen. A conference belongs to the year in which it ends.
 */
export async function listBoard(
  db: TenantDb,
  scope: Scope,
  today: string,
): Promise<{ conferences: BoardConference[]; isCut: boolean }> {
  const rows = await db
    .selectFrom("app.conferences as c")
    .innerJoin("app.items as i", (join) => join.onRef("i.tenantId", "=", "c.tenantId").onRef("i.id", "=", "c.itemId"))
    .innerJoin("app.tenants as t", "t.id", "c.tenantId")
    .select(["i.tenantId", "i.id", "i.language", "i.visibility", "c.halt", "c.town", "c.country", "c.form"])
    .select(["t.slug as spaceSlug", "t.name as spaceName"])
    .select((eb) => [
      sql<string>`coalesce(i.slug, '')`.as("slug"),
      sql<string>`coalesce(i.title, '')`.as("title"),
      sql<boolean>`c.stated_held_on is not null`.as("statedHeld"),
      dateOf("c").as("date"),
      sql<string>`to_char(c.listed_on, 'YYYY-MM-DD')`.as("listedOn"),
      jsonArrayFrom(areasOfConference(keysOf(eb.ref("c.tenantId"), eb.ref("c.itemId")))).as("areas"),
      figuresOf({ tenantId: eb.ref("c.tenantId"), id: eb.ref("c.itemId") }, "participants").as("figures"),
    ])
    .where("i.lifecycle", "in", ["published", "cancelled", "archived"])
    .$if(scope.by === "round", (query) => query.where("c.roundId", "=", idOf(scope)))
    .$if(scope.by === "series", (query) => query.where("c.seriesId", "=", idOf(scope)))
    .$if(scope.by === "year", (query) => query.where(inYear(scope)))
    .orderBy("c.listedOn")
    .orderBy("c.tenantId")
    .orderBy("c.itemId")
    .limit(maxConferences + 1)
    .execute();
  const conferences = rows.slice(0, maxConferences).map(({ figures, halt, statedHeld, ...row }) => {
    const { participants } = countingFigures(figures);
    const standing = standingOf({ halt, date: row.date, statedHeld, today });
    return { ...row, standing, participants: participants?.total ?? null, reporter: participants?.reporter ?? null };
  });
  return { conferences, isCut: rows.length > maxConferences };
}

function keysOf(tenantId: Expression<string>, id: Expression<string>) {
  return { tenantId, id };
}

function idOf(scope: Scope): string {
  return scope.by === "year" ? "" : scope.id;
}

function inYear(scope: Scope) {
  const year = scope.by === "year" ? scope.year : 0;
  return sql<boolean>`c.listed_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`;
}

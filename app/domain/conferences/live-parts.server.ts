import { type Expression, expressionBuilder, sql } from "kysely";
import type { DB } from "../../../db/types.ts";

/** A live conference of the query around. */
type Conference = { tenantId: Expression<string>; id: Expression<string> };

/** The areas of a conference in the order of the official codes: to be made a column beside it. */
export function areasOfConference({ tenantId, id }: Conference) {
  return expressionBuilder<DB>()
    .selectFrom("app.conferenceAreas as ca")
    .innerJoin("app.areas as a", "a.code", "ca.areaCode")
    .where("ca.tenantId", "=", tenantId)
    .where("ca.itemId", "=", id)
    .orderBy("a.position")
    .select(["a.code", "a.name"]);
}

/** The spaces that organise a conference together with its own. */
export function acceptedHosts({ tenantId, id }: Conference) {
  return expressionBuilder<DB>()
    .selectFrom("app.conferenceHosts as h")
    .innerJoin("app.tenants as ht", "ht.id", "h.hostTenantId")
    .where("h.tenantId", "=", tenantId)
    .where("h.itemId", "=", id)
    .where("h.state", "=", "accepted")
    .orderBy("ht.name")
    .orderBy("ht.id")
    .select(["ht.slug", "ht.name"]);
}

/** The report on a conference that the reader may see, with what the conference's own page tells of it. */
export function reportOfConference({ tenantId, id }: Conference) {
  return (
    expressionBuilder<DB>()
      .selectFrom("app.reports as p")
      .innerJoin("app.items as pi", (join) =>
        join.onRef("pi.tenantId", "=", "p.tenantId").onRef("pi.id", "=", "p.itemId"),
      )
      .where("p.tenantId", "=", tenantId)
      .where("p.conferenceId", "=", id)
      .where("pi.lifecycle", "in", ["published", "archived"])
      // Names of one word: what becomes JSON keeps the database's names.
      .select([
        "pi.slug",
        "pi.language",
        "p.participantVoices as participants",
        "p.speakerVoices as speakers",
        "p.lessons",
      ])
      .select(sql<string>`coalesce(pi.title, '')`.as("title"))
  );
}

import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { TenantDb } from "../../platform/database.server.ts";
import type { PartialDate } from "../dates/partial-date.ts";
import type { Visibility } from "../items/rules.ts";
import { Refusal } from "../refusal.ts";
import { textColumns, toText } from "./conference-row.server.ts";
import { dateOf } from "./live-date.server.ts";

/**
 * A conference as those who write it see it: what readers have, its latest revision, the last answer to that one, and
 * what its co-organisers have answered.
 * @throws {Refusal} `not_found`
 */
export async function getConference(db: TenantDb, tenantId: string, id: string) {
  const row = await findRow(db, tenantId, id);
  if (!row) throw new Refusal("not_found");
  const { publishedAt, changedAt, updatedAt, submittedAt, answeredAt, halt, haltReason, haltedAt, liveDate, ...rest } =
    row;
  const { heldStated, reportId, hosts } = row;
  return {
    id: rest.id,
    lifecycle: rest.lifecycle,
    state: rest.state,
    live: rest.live,
    liveSlug: rest.liveSlug,
    liveTitle: rest.liveTitle,
    revisionId: rest.revisionId,
    version: rest.version,
    updatedBy: rest.updatedBy,
    updatedByMe: rest.updatedByMe,
    submittedBy: rest.submittedBy,
    submittedById: rest.submittedById,
    returnedMessage: rest.returnedMessage,
    publishedAt: publishedAt?.toISOString() ?? null,
    changedAt: changedAt?.toISOString() ?? null,
    updatedAt: updatedAt.toISOString(),
    submittedAt: submittedAt?.toISOString() ?? null,
    answeredAt: answeredAt?.toISOString() ?? null,
    /** What readers have of when it takes place; null before the first publishing. */
    published: liveDate && {
      date: liveDate,
      statedHeld: heldStated ?? false,
      halt: halt && { how: halt, reason: haltReason ?? "", at: haltedAt?.toISOString() ?? null },
    },
    reportId,
    hosts,
    draft: toText(rest),
  };
}

export type Conference = Awaited<ReturnType<typeof getConference>>;

async function findRow(db: TenantDb, tenantId: string, id: string) {
  return await db
    .selectFrom("app.items as i")
    .innerJoin("app.revisions as r", (join) =>
      join.onRef("r.tenantId", "=", "i.tenantId").onRef("r.itemId", "=", "i.id"),
    )
    .innerJoin("app.conferenceRevisions as n", (join) =>
      join.onRef("n.tenantId", "=", "r.tenantId").onRef("n.revisionId", "=", "r.id"),
    )
    .leftJoin("app.conferences as c", (join) =>
      join.onRef("c.tenantId", "=", "i.tenantId").onRef("c.itemId", "=", "i.id"),
    )
    .leftJoin("app.users as u", "u.id", "r.updatedBy")
    .leftJoin("app.users as s", "s.id", "r.submittedBy")
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("app.reviewDecisions as d")
          .select(["d.message", "d.decidedAt"])
          .whereRef("d.tenantId", "=", "r.tenantId")
          .whereRef("d.revisionId", "=", "r.id")
          .where("d.decision", "=", "returned")
          .orderBy("d.decidedAt", "desc")
          .limit(1)
          .as("answer"),
      (join) => join.onTrue(),
    )
    .where("i.tenantId", "=", tenantId)
    .where("i.id", "=", id)
    .where("i.kind", "=", "conference")
    .orderBy("r.number", "desc")
    .limit(1)
    .select(["i.id", "i.lifecycle", "i.slug as liveSlug", "i.title as liveTitle", "i.publishedAt", "i.changedAt"])
    .select(["r.id as revisionId", "r.state", "r.live", "r.version", "r.updatedAt", "r.submittedAt"])
    .select(["r.title", "r.lede", "r.language", "r.visibility", "r.slug"])
    .select(textColumns)
    .select(["u.name as updatedBy", "r.submittedBy as submittedById", "s.name as submittedBy"])
    .select(["answer.message as returnedMessage", "answer.decidedAt as answeredAt"])
    .select(["c.halt", "c.haltReason", "c.haltedAt"])
    .select(sql<PartialDate | null>`case when c.item_id is not null then ${dateOf("c")} end`.as("liveDate"))
    .select(sql<boolean | null>`c.stated_held_on is not null`.as("heldStated"))
    .select(sql<boolean>`coalesce(r.updated_by = (select authz.user_id()), false)`.as("updatedByMe"))
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom("app.conferenceHosts as h")
          .innerJoin("app.tenants as t", "t.id", "h.hostTenantId")
          .whereRef("h.tenantId", "=", "i.tenantId")
          .whereRef("h.itemId", "=", "i.id")
          .orderBy("t.name")
          .select(["t.id", "t.slug", "t.name", "h.state"])
          .select(sql<string>`coalesce(h.answered_at, h.asked_at)`.as("at")),
      ).as("hosts"),
      eb
        .selectFrom("app.reportRevisions as v")
        .innerJoin("app.revisions as vr", (join) =>
          join.onRef("vr.tenantId", "=", "v.tenantId").onRef("vr.id", "=", "v.revisionId"),
        )
        .whereRef("v.tenantId", "=", "i.tenantId")
        .whereRef("v.conferenceId", "=", "i.id")
        .select("vr.itemId")
        .limit(1)
        .as("reportId"),
    ])
    .$narrowType<{ visibility: Visibility }>() // "national" is for reports
    .executeTakeFirst();
}

import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { listFigures } from "../figures/figures.server.ts";
import { Refusal } from "../refusal.ts";
import { findReportedConference } from "./conference.server.ts";
import type { ReportSource } from "./report-content.server.ts";
import type { FollowedAction } from "./report-content.ts";
import { reportColumns, toReportText } from "./report-row.server.ts";

type Space = { id: string; name: string; slug: string };

/**
 * The report that readers have, live or archived, by its address in a space: with its figures, the conference that it is
 * about and what has become of its actions. At most four statements.
 * @throws {Refusal} `not_found` also for a draft, whoever asks: its place is the work pages.
 */
export async function getPublishedReport(
  db: TenantDb,
  space: Space,
  slug: string,
  { signedIn }: { signedIn: boolean },
): Promise<ReportSource & { id: string }> {
  if (!/^[a-z0-9-]{1,100}$/.test(slug)) throw new Refusal("not_found"); // the database takes no control characters
  const row = await db
    .selectFrom("app.items as i")
    .innerJoin("app.reports as p", (join) => join.onRef("p.tenantId", "=", "i.tenantId").onRef("p.itemId", "=", "i.id"))
    .where("i.tenantId", "=", space.id)
    .where("i.kind", "=", "report")
    .where("i.slug", "=", slug)
    .where("i.lifecycle", "in", ["published", "archived"])
    .select(["i.id", "i.lede", "i.language", "i.visibility", "i.slug", "i.lifecycle", "i.publishedAt", "i.changedAt"])
    .select(sql<string>`coalesce(i.title, '')`.as("title"))
    .select(reportColumns("p"))
    .executeTakeFirst();
  if (!row) throw new Refusal("not_found");
  const text = toReportText(row);
  const about = text.conferenceId;
  return {
    id: row.id,
    text,
    space: { name: space.name, slug: space.slug },
    conference: about === null ? null : await findReportedConference(db, space.id, about),
    figures: about === null ? [] : await listFigures(db, space.id, about),
    actions: await listActionsOf(db, space.id, row.id),
    response: text.form === "coordinator" && signedIn ? await findResponse(db, space.id, row.id) : null,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    changedAt: row.changedAt?.toISOString() ?? null,
    archived: row.lifecycle === "archived",
  };
}

/** The actions of a report with what has become of them, in its order. */
async function listActionsOf(db: TenantDb, tenantId: string, reportId: string): Promise<FollowedAction[]> {
  return await db
    .selectFrom("app.actions as a")
    .where("a.tenantId", "=", tenantId)
    .where("a.reportId", "=", reportId)
    .orderBy("a.position")
    .select(["a.id", "a.title", "a.owner", "a.organisation", "a.dueOn", "a.state", "a.note"])
    .select(sql<string | null>`(a.settled_at at time zone 'Europe/Stockholm')::date`.as("settledOn"))
    .execute();
}

/** What the national team wrote when it approved; nothing for those who may not read decisions. */
async function findResponse(db: TenantDb, tenantId: string, itemId: string) {
  const row = await db
    .selectFrom("app.reviewDecisions as d")
    .innerJoin("app.revisions as r", (join) =>
      join.onRef("r.tenantId", "=", "d.tenantId").onRef("r.id", "=", "d.revisionId"),
    )
    .where("r.tenantId", "=", tenantId)
    .where("r.itemId", "=", itemId)
    .where("d.decision", "=", "approved")
    .where("d.message", "<>", "")
    .orderBy("d.decidedAt", "desc")
    .limit(1)
    .select(["d.message", "d.decidedAt"])
    .executeTakeFirst();
  return row ? { message: row.message, at: row.decidedAt.toISOString() } : null;
}

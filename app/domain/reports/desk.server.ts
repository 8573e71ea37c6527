import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { Refusal } from "../refusal.ts";
import { findReportedConference } from "./conference.server.ts";
import { reportColumns, toReportText } from "./report-row.server.ts";

/**
 * A report as those who write it see it: what readers have, its latest revision with the last answer to it, and the
 * conference that it is about.
 * @throws {Refusal} `not_found`
 */
export async function getReport(db: TenantDb, tenantId: string, id: string) {
  const row = await findReportRow(db, tenantId, id);
  if (!row) throw new Refusal("not_found");
  const draft = toReportText(row);
  const { lifecycle, liveSlug, liveTitle, publishedAt, changedAt } = row;
  const { revisionId, state, live, version, updatedAt, updatedBy, updatedByMe } = row;
  const { submittedAt, submittedBy, submittedById, answer, answerMessage, answeredAt } = row;
  return {
    id,
    ...{ lifecycle, liveSlug, liveTitle, revisionId, state, live, version, updatedBy, updatedByMe },
    ...{ submittedBy, submittedById, draft },
    publishedAt: publishedAt?.toISOString() ?? null,
    changedAt: changedAt?.toISOString() ?? null,
    updatedAt: updatedAt.toISOString(),
    submittedAt: submittedAt?.toISOString() ?? null,
    returnedMessage: answer === "returned" ? answerMessage : null,
    /** What the national team said when it approved. */
    response: answer === "approved" ? answerMessage : null,
    answeredAt: answeredAt?.toISOString() ?? null,
    conference: draft.conferenceId === null ? null : await findReportedConference(db, tenantId, draft.conferenceId),
    /** The actions that readers have, as they were promised. */
    kept: await listKeptActions(db, tenantId, id),
  };
}

export type DeskReport = Awaited<ReturnType<typeof getReport>>;

async function findReportRow(db: TenantDb, tenantId: string, id: string) {
  return await db
    .selectFrom("app.items as i")
    .innerJoin("app.revisions as r", (join) =>
      join.onRef("r.tenantId", "=", "i.tenantId").onRef("r.itemId", "=", "i.id"),
    )
    .innerJoin("app.reportRevisions as p", (join) =>
      join.onRef("p.tenantId", "=", "r.tenantId").onRef("p.revisionId", "=", "r.id"),
    )
    .leftJoin("app.users as u", "u.id", "r.updatedBy")
    .leftJoin("app.users as s", "s.id", "r.submittedBy")
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("app.reviewDecisions as d")
          .select(["d.decision", "d.message", "d.decidedAt"])
          .whereRef("d.tenantId", "=", "r.tenantId")
          .whereRef("d.revisionId", "=", "r.id")
          .orderBy("d.decidedAt", "desc")
          .limit(1)
          .as("answer"),
      (join) => join.onTrue(),
    )
    .where("i.tenantId", "=", tenantId)
    .where("i.id", "=", id)
    .where("i.kind", "=", "report")
    .orderBy("r.number", "desc")
    .limit(1)
    .select(["i.lifecycle", "i.slug as liveSlug", "i.title as liveTitle", "i.publishedAt", "i.changedAt"])
    .select(["r.id as revisionId", "r.state", "r.live", "r.version", "r.updatedAt", "r.submittedAt"])
    .select(["r.title", "r.lede", "r.language", "r.visibility", "r.slug"])
    .select(reportColumns("p"))
    .select(["u.name as updatedBy", "r.submittedBy as submittedById", "s.name as submittedBy"])
    .select(["answer.decision as answer", "answer.message as answerMessage", "answer.decidedAt as answeredAt"])
    .select(sql<boolean>`coalesce(r.updated_by = (select authz.user_id()), false)`.as("updatedByMe"))
    .executeTakeFirst();
}

async function listKeptActions(db: TenantDb, tenantId: string, reportId: string) {
  return await db
    .selectFrom("app.actions as a")
    .where("a.tenantId", "=", tenantId)
    .where("a.reportId", "=", reportId)
    .orderBy("a.position")
    .select(["a.id", sql<string | null>`a.due_on::text`.as("dueOn")])
    .execute();
}

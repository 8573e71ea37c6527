import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import type { Figure } from "../figures/figure.ts";
import { figureField, slotsOf } from "../figures/figure-fields.ts";
import { listFigures } from "../figures/figures.server.ts";
import { wrongFigures } from "../figures/rules.ts";
import { InvalidInput, Refusal } from "../refusal.ts";
import { findTenantBySlug } from "../tenants/tenants.server.ts";
import { findReportedConference } from "./conference.server.ts";

type Space = { id: string };

type Reported = { figures: Figure[]; figuresSource: string; ratio: number | null };

/** The space to report for. @throws {Refusal} `not_found` */
export async function getReportingSpace(db: TenantDb, slug = ""): Promise<Space & { slug: string; name: string }> {
  const space = await findTenantBySlug(db, slug);
  if (!space) throw new Refusal("not_found");
  return { id: space.id, slug: space.slug, name: space.name };
}

/**
 * A conference that the national team may report of: what it has reported, and what the space has counted itself.
 * @throws {Refusal} `not_found`
 */
export async function getReporting(db: TenantDb, tenantId: string, conferenceId: string) {
  const conference = await findReportedConference(db, tenantId, conferenceId);
  if (!conference) throw new Refusal("not_found");
  const all = await listFigures(db, tenantId, conferenceId);
  const national = all.filter(({ reporter }) => reporter === "national");
  return {
    conference,
    own: all.filter(({ reporter }) => reporter === "space"),
    reported: {
      figures: national.filter(({ count, dimension }) => count !== null || dimension !== "total"),
      figuresSource: national[0]?.source ?? "",
      ratioToPrevious: national.find(({ ratioToPrevious }) => ratioToPrevious !== null)?.ratioToPrevious ?? null,
    },
    last: national.length > 0 ? await findLastReporter(db, tenantId, conferenceId) : null,
  };
}

export type Reporting = Awaited<ReturnType<typeof getReporting>>;

async function findLastReporter(db: TenantDb, tenantId: string, conferenceId: string) {
  const row = await db
    .selectFrom("app.figures as f")
    .leftJoin("app.users as u", "u.id", "f.reportedBy")
    .where("f.tenantId", "=", tenantId)
    .where("f.conferenceId", "=", conferenceId)
    .where("f.reporter", "=", "national")
    .orderBy("f.reportedAt", "desc")
    .limit(1)
    .select(["u.name", "f.reportedAt"])
    .executeTakeFirst();
  return row ? { name: row.name, at: row.reportedAt.toISOString() } : null;
}

/**
 * Reports the figures of a conference on behalf of its space; those that were reported so before are replaced.
 * @throws {Refusal} `conference_not_held`, `not_found`, or what is wrong with the figures
 */
export async function reportOnBehalf(
  db: TenantDb,
  { id }: Space,
  conferenceId: string,
  { figures, figuresSource, ratio }: Reported,
): Promise<void> {
  const wrong = wrongFigures(figures);
  if (wrong.length > 0) throw new InvalidInput(wrong);
  const [participants] = slotsOf("total", "participants");
  if (figures.length === 0 && ratio === null) {
    throw new Refusal("figures_missing", participants ? figureField(participants, "count") : null);
  }
  await keep(db, id, conferenceId, figures, figuresSource, ratio);
}

/** Takes back what the national team has reported of a conference. The space's own figures stay. */
export async function takeBack(db: TenantDb, { id }: Space, conferenceId: string): Promise<void> {
  await keep(db, id, conferenceId, [], "", null);
}

async function keep(
  db: TenantDb,
  tenantId: string,
  conferenceId: string,
  figures: Figure[],
  source: string,
  ratio: number | null,
): Promise<void> {
  await sql`select app.report_figures(${tenantId}, ${conferenceId}, ${JSON.stringify(figures)}::jsonb, ${source},
    ${ratio}::numeric)`.execute(db);
}

import { isDeepStrictEqual } from "node:util";
import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { mayEdit } from "../items/rules.ts";
import { addressFor } from "../items/slugs.server.ts";
import { writeOver } from "../items/write-over.server.ts";
import type { Language } from "../language.ts";
import { Refusal } from "../refusal.ts";
import type { ConferenceText } from "./conference.ts";
import { toRow } from "./conference-row.server.ts";
import { type Conference, getConference } from "./desk.server.ts";
import type { ConferenceToSave } from "./prepare.server.ts";

/** Begins a conference with an empty draft. Saying it twice with the same id gives the same one. */
export async function startConference(db: TenantDb, tenantId: string, id: string, language: Language): Promise<void> {
  await sql`select app.start_conference(${tenantId}, ${id}, ${language})`.execute(db);
}

/**
 * Saves a draft over the version that its writer had before her, and returns the conference as it then stands. The same
 * form sent twice is saved once.
 * @throws {Refusal} `stale` when somebody has saved since, `not_editable`, `slug_taken`, `not_found`; `invalid_choice`
 * about a series or round that there is not
 */
export async function saveDraft(
  db: TenantDb,
  tenantId: string,
  id: string,
  version: number,
  input: ConferenceToSave,
): Promise<Conference> {
  const conference = await getEditable(db, tenantId, id);
  const slug = await addressFor(db, tenantId, { kind: "conference", ...conference }, input);
  const { slugBefore: _, ...text } = input;
  const draft: ConferenceText = { ...text, slug, coHostIds: input.coHostIds.filter((host) => host !== tenantId) };
  await requireKnown(db, draft);
  if (!(await writeOver(db, tenantId, conference.revisionId, version, draft))) {
    const present = await getEditable(db, tenantId, id);
    if (present.updatedByMe && isDeepStrictEqual(present.draft, draft)) return present;
    throw new Refusal("stale");
  }
  await db
    .updateTable("app.conferenceRevisions")
    .set(toRow(draft))
    .where("tenantId", "=", tenantId)
    .where("revisionId", "=", conference.revisionId)
    .execute();
  return await getConference(db, tenantId, id);
}

async function getEditable(db: TenantDb, tenantId: string, id: string): Promise<Conference> {
  const conference = await getConference(db, tenantId, id);
  if (!mayEdit(conference)) throw new Refusal("not_editable");
  return conference;
}

/** What the form's lists let choose is there; a made-up id is no choice. One statement, and none without an id. */
async function requireKnown(db: TenantDb, { seriesId, roundId }: ConferenceText): Promise<void> {
  if (seriesId === null && roundId === null) return;
  const { rows } = await sql<{ series: boolean; round: boolean }>`
    select ${seriesId}::uuid is null or exists (select from app.series where id = ${seriesId}::uuid) as series,
           ${roundId}::uuid is null or exists (select from app.rounds where id = ${roundId}::uuid) as round`.execute(
    db,
  );
  if (!rows[0]?.series) throw new Refusal("invalid_choice", "seriesId");
  if (!rows[0]?.round) throw new Refusal("invalid_choice", "roundId");
}

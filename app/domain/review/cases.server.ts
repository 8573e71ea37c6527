import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { exactly } from "../instant.server.ts";
import type { ItemKind } from "../items/rules.ts";
import type { Language } from "../language.ts";
import { findTenantBySlug } from "../tenants/tenants.server.ts";
import type { CaseText } from "./case-text.ts";
import { type Decision, listDecisions } from "./decisions.server.ts";
import type { Place } from "./place.server.ts";
import { type Concern, concernOf, type OwnWork } from "./rules.ts";
import { findLiveText, findProposedText } from "./texts.server.ts";

type Space = { id: string; slug: string; name: string; language: Language; state: string };

/** A case that waits, or that was approved: its text, what readers have or had before it, and what was decided. */
export type OpenCase = {
  space: Space;
  revisionId: string;
  itemId: string;
  waiting: boolean;
  concern: Concern;
  version: number;
  /** ISO 8601. */
  submittedAt: string;
  /** Where it stands in the queue. */
  place: Place;
  submittedBy: string | null;
  own: OwnWork | null;
  text: CaseText;
  /** What to compare with, of the same kind; null for a new text. */
  before: CaseText | null;
  decisions: Decision[];
};

/** A returned case: its text is the space's own again, and only the verdict remains to be read. */
export type ReturnedCase = { space: Space; revisionId: string; title: string; language: string; decisions: Decision[] };

/** A case of the national team. Undefined for what was never handed in, and for what has been taken back. */
export async function findCase(
  db: TenantDb,
  slug: string,
  revisionId: string,
): Promise<OpenCase | ReturnedCase | undefined> {
  const tenant = await findTenantBySlug(db, slug);
  if (!tenant) return undefined;
  const { id, name, language, state: spaceState } = tenant;
  const space = { id, slug, name, language, state: spaceState };
  const revision = await findRevision(db, space.id, revisionId);
  const text = revision && (await findProposedText(db, { kind: revision.kind, tenantId: id, id: revisionId }));
  if (!revision || !text) return await findReturned(db, space, revisionId);
  const { kind, state, live, published, itemId, number, wrote, submitted, own, exactAt, version, submittedBy } =
    revision;
  const waiting = state === "submitted";
  return {
    space,
    revisionId,
    itemId,
    waiting,
    version,
    text,
    submittedBy,
    submittedAt: new Date(exactAt).toISOString(),
    place: { at: exactAt, tenantId: space.id, id: revisionId },
    concern: concernOf({ live, published: waiting ? published : number > 1 }),
    own: !own ? null : wrote ? "wrote" : submitted ? "submitted" : "coordinates",
    before: await findTextBefore(db, space.id, { kind, waiting, live, itemId, number }),
    decisions: await listDecisions(db, space.id, { itemId }),
  };
}

async function findReturned(db: TenantDb, space: Space, revisionId: string): Promise<ReturnedCase | undefined> {
  const decisions = await listDecisions(db, space.id, { revisionId });
  const latest = decisions[0];
  return latest && { space, revisionId, title: latest.title, language: latest.language, decisions };
}

async function findRevision(db: TenantDb, tenantId: string, revisionId: string) {
  return await db
    .selectFrom("app.revisions as r")
    .leftJoin("app.items as i", (join) => join.onRef("i.tenantId", "=", "r.tenantId").onRef("i.id", "=", "r.itemId"))
    .leftJoin("app.users as u", (join) => join.onRef("u.id", "=", "r.submittedBy").on("u.erasedAt", "is", null))
    .where("r.tenantId", "=", tenantId)
    .where("r.id", "=", revisionId)
    .where("r.state", "in", ["submitted", "approved"])
    .select(["r.itemId", "r.kind", "r.number", "r.state", "r.live", "r.version", "u.name as submittedBy"])
    .select((eb) => [
      exactly("r.submitted_at").as("exactAt"),
      sql<boolean>`i.published_at is not null`.as("published"),
      sql<boolean>`app.is_own_work(r.tenant_id, r.id)`.as("own"),
      sql<boolean>`r.submitted_by is not distinct from (select authz.user_id())`.as("submitted"),
      eb
        .exists(
          eb
            .selectFrom("app.revisionAuthors as a")
            .whereRef("a.tenantId", "=", "r.tenantId")
            .whereRef("a.revisionId", "=", "r.id")
            .where("a.userId", "=", sql<string>`(select authz.user_id())`)
            .select("a.userId"),
        )
        .as("wrote"),
    ])
    .executeTakeFirst();
}

type Asked = { kind: ItemKind; waiting: boolean; live: boolean; itemId: string; number: number };

/** What readers have while an edit waits; otherwise what they had before, as it was approved last. */
async function findTextBefore(db: TenantDb, tenantId: string, { kind, waiting, live, itemId, number }: Asked) {
  if (waiting && !live) return (await findLiveText(db, { kind, tenantId, id: itemId })) ?? null;
  const earlier = await db
    .selectFrom("app.revisions")
    .where("tenantId", "=", tenantId)
    .where("itemId", "=", itemId)
    .where("number", "<", number)
    .where("state", "=", "approved")
    .orderBy("number", "desc")
    .select("id")
    .limit(1)
    .executeTakeFirst();
  return (earlier && (await findProposedText(db, { kind, tenantId, id: earlier.id }))) ?? null;
}

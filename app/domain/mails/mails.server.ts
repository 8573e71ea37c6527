import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { exactly } from "../instant.server.ts";
import { isInstant } from "../instant.ts";
import { Refusal } from "../refusal.ts";
import { isUuid } from "../uuid.ts";
import type { Mail } from "./mail.ts";

const pageSize = 30;

/**
 * The outbox as a network admin sees it, the newest first: who is told what kind of thing, and whether it has left. For a
 * made-up `before` the list starts over, and says so.
 */
export async function listMails(db: TenantDb, before: string | null) {
  const place = before === null ? null : placeOf(before);
  const rows = await summaries(db)
    .$if(place !== null, (query) =>
      query.where(sql<boolean>`(m.created_at, m.id) < (${place?.at}::timestamptz, ${place?.id}::uuid)`),
    )
    .select(exactly("m.created_at").as("exactAt"))
    .orderBy("m.createdAt", "desc")
    .orderBy("m.id", "desc")
    .limit(pageSize + 1)
    .execute();
  const last = rows.length > pageSize ? rows[pageSize - 1] : undefined;
  return {
    mails: rows.slice(0, pageSize).map(({ exactAt, ...mail }) => mail),
    older: last ? encodeCursor([last.exactAt, last.id]) : null,
    isFirst: place === null,
    startsOver: before !== null && place === null,
  };
}

/**
 * One mail, for a network admin. `withContent` also reads what a waiting mail says, links that open doors included: only
 * where no mail is ever sent.
 * @throws {Refusal} `not_found`
 */
export async function getMail(db: TenantDb, id: string, { withContent }: { withContent: boolean }) {
  const row = await summaries(db)
    .leftJoin("app.users as u", (join) => join.on("u.id", "=", sql<string>`(m.data ->> 'by')::uuid`))
    .where("m.id", "=", id)
    .select([
      "m.lastError",
      "m.attempts",
      "m.nextAttemptAt",
      "m.sentAt",
      "m.locale",
      "m.data",
      "t.slug",
      "u.name as by",
    ])
    .executeTakeFirst();
  if (!row) throw new Refusal("not_found");
  const { data, slug, by, ...mail } = row;
  const { template, toEmail, tenantName } = mail;
  const tenant = slug !== null && tenantName !== null ? { slug, name: tenantName } : null;
  const content: Mail | null = withContent && mail.state === "waiting" ? { template, data, toEmail, tenant, by } : null;
  return { ...mail, content };
}

export type OutboxMail = Awaited<ReturnType<typeof listMails>>["mails"][number];
export type OutboxMailInFull = Omit<Awaited<ReturnType<typeof getMail>>, "content">;

function summaries(db: TenantDb) {
  return db
    .selectFrom("app.mails as m")
    .leftJoin("app.tenants as t", "t.id", "m.tenantId")
    .select(["m.id", "m.toEmail", "m.template", "m.state", "m.createdAt", "t.name as tenantName"]);
}

function placeOf(cursor: string): { at: string; id: string } | null {
  const [at = "", id, ...rest] = decodeCursor(cursor) ?? [];
  return rest.length === 0 && isInstant(at) && isUuid(id) ? { at, id } : null;
}

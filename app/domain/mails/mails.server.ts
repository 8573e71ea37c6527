import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { Refusal } from "../refusal.ts";
import type { Mail } from "./content.ts";

const pageSize = 30;

/** The outbox as a network admin sees it, the newest first: who is told what kind of thing, and whether it has left. */
export async function listMails(db: TenantDb, before: string | null) {
  const cursor = before === null ? null : readCursor(before);
  const rows = await summaries(db)
    .$if(cursor !== null, (query) =>
      query.where(sql<boolean>`(m.created_at, m.id) < (${cursor?.at}::timestamptz, ${cursor?.id}::uuid)`),
    )
    // To the microsecond, as Postgres sorts it: a Date would lose the last three digits.
    .select(sql<string>`to_char(m.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as("exactly"))
    .orderBy("m.createdAt", "desc")
    .orderBy("m.id", "desc")
    .limit(pageSize + 1)
    .execute();
  const last = rows.length > pageSize ? rows[pageSize - 1] : undefined;
  return {
    mails: rows.slice(0, pageSize).map(({ exactly, ...mail }) => mail),
    older: last ? encodeCursor([last.exactly, last.id]) : null,
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

/** @throws {Refusal} `not_found` for a made-up one. */
function readCursor(text: string): { at: string; id: string } {
  const [at = "", id = ""] = decodeCursor(text) ?? [];
  const day = new Date(at);
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(at) && !Number.isNaN(day.getTime());
  if (!isInstant || day.toISOString().slice(0, 10) !== at.slice(0, 10) || !isUuid(id)) throw new Refusal("not_found");
  return { at, id };
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}

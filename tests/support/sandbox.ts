// A small world for a domain test: spaces, people with sessions, and their posts, in the test file's own database.
// Everything is made by the functions and logins that the product itself uses; only a look behind (`admin`) is not.
import { randomUUID } from "node:crypto";
import { type RawBuilder, sql, type UpdateObject } from "kysely";
import { Client } from "pg";
import { afterAll } from "vitest";
import type { NationalRole, Role } from "../../app/domain/people/viewer.server.ts";
import { asActor, closeDatabase, type TenantDb } from "../../app/platform/database.server.ts";
import { hashToken } from "../../app/platform/session-store.server.ts";
import type { DB } from "../../db/types.ts";
import { testDatabase } from "./database.ts";

export type TestTenant = { id: string; slug: string; name: string };
export type TestPerson = { id: string; name: string; email: string; session: string };
export type TestPost = { item: string; revision: string; slug: string; title: string };

let admin: Client | undefined;
let counter = 0;

/** A connection past row-level security, for making a world and for looking at what was stored. */
export async function adminClient(): Promise<Client> {
  if (admin) return admin;
  const database = await testDatabase();
  Object.assign(process.env, {
    PORTAL_APP_DATABASE_URL: database.appUrl,
    PORTAL_ANON_DATABASE_URL: database.anonUrl,
    PORTAL_AUTH_DATABASE_URL: database.authUrl,
    PORTAL_WORKER_DATABASE_URL: database.workerUrl,
    PORTAL_JOBS_DATABASE_URL: database.jobsUrl,
  });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query("insert into app.tenants (slug, kind, name) values ('natverket', 'network', 'Nätverket')");
  return admin;
}

afterAll(async () => {
  await closeDatabase();
  await admin?.end();
  admin = undefined;
});

/** Runs `work` in one transaction as a person, about a space (for writing). */
export async function as<T>(
  person: TestPerson,
  tenant: TestTenant | null,
  work: (db: TenantDb) => Promise<T>,
): Promise<T> {
  await adminClient();
  return await asActor({ session: person.session, tenantId: tenant?.id ?? null }, work);
}

export async function asVisitor<T>(work: (db: TenantDb) => Promise<T>): Promise<T> {
  await adminClient();
  return await asActor({ session: null, tenantId: null }, work);
}

export async function makeTenant(columns: Partial<Record<string, string>> = {}): Promise<TestTenant> {
  const name = columns.name ?? `Region ${++counter}`;
  const values = { slug: `region-${++counter}`, kind: "region", name, ...columns };
  const names = Object.keys(values);
  const { rows } = await (await adminClient()).query(
    `insert into app.tenants (${names.join(", ")}) values (${names.map((_, n) => `$${n + 1}`).join(", ")}) returning id, slug, name`,
    Object.values(values),
  );
  return rows[0];
}

/** The network's own space, which every world has. */
export async function networkTenant(): Promise<TestTenant> {
  const { rows } = await (await adminClient()).query("select id, slug, name from app.tenants where kind = 'network'");
  return rows[0];
}

/** A signed-in person with roles in spaces and, maybe, a national one. She has no password: sign-in has its own tests. */
export async function makePerson(
  roles: { in?: [TestTenant, Role][]; national?: NationalRole; name?: string; locale?: string } = {},
): Promise<TestPerson> {
  const client = await adminClient();
  const id = randomUUID();
  const session = `${randomUUID()}${randomUUID()}`.replaceAll("-", "");
  const name = roles.name ?? `Person ${++counter}`;
  const email = `person-${++counter}@example.org`;
  await client.query("insert into app.users (id, name, locale) values ($1, $2, $3)", [id, name, roles.locale ?? "sv"]);
  await client.query("insert into app.accounts (user_id, email) values ($1, $2)", [id, email]);
  await client.query(
    "insert into app.sessions (token_hash, user_id, expires_at) values ($1, $2, now() + interval '1 day')",
    [hashToken(session), id],
  );
  for (const [tenant, role] of roles.in ?? []) {
    await client.query("insert into app.memberships (tenant_id, user_id, role) values ($1, $2, $3)", [
      tenant.id,
      id,
      role,
    ]);
  }
  if (roles.national) {
    await client.query("insert into app.national_roles (user_id, role) values ($1, $2)", [id, roles.national]);
  }
  return { id, name, email, session };
}

export type TextState = "draft" | "submitted" | "published";
type Visibility = "public" | "network" | "space" | "national";
/** Columns of the revision itself, for any kind of text. */
type CommonText = { title?: string; lede?: string; slug?: string; visibility?: Visibility; tags?: string[] };

/**
 * A news post by `author`, brought as far as `state`: written, handed in, or published (approved by a reviewer made for
 * it). `text` sets columns of the revision.
 */
export async function makePost(
  tenant: TestTenant,
  author: TestPerson,
  state: TextState,
  { body, ...text }: CommonText & { body?: string } = {},
): Promise<TestPost> {
  return await makeText(tenant, author, state, text, {
    start: (item) => sql<{ id: string }>`select app.start_news(${tenant.id}, ${item}, 'sv') as id`,
    write: async (db, revision) => {
      await db
        .updateTable("app.newsRevisions")
        .set({ body: body ?? "Brödtext." })
        .where("tenantId", "=", tenant.id)
        .where("revisionId", "=", revision)
        .execute();
    },
  });
}

/** A conference, as `makePost`; `columns` are those of app.conference_revisions. Its date is unknown unless they say it. */
export async function makeConference(
  tenant: TestTenant,
  author: TestPerson,
  state: TextState,
  columns: UpdateObject<DB, "app.conferenceRevisions"> = {},
  text: CommonText = {},
): Promise<TestPost> {
  return await makeText(tenant, author, state, text, {
    start: (item) => sql<{ id: string }>`select app.start_conference(${tenant.id}, ${item}, 'sv') as id`,
    write: async (db, revision) => {
      await db
        .updateTable("app.conferenceRevisions")
        .set({ datePrecision: "none", form: "digital", ...columns })
        .where("tenantId", "=", tenant.id)
        .where("revisionId", "=", revision)
        .execute();
    },
  });
}

/** A report of a conference (its item), or without one a coordinator report of 2020; as `makePost`. */
export async function makeReport(
  tenant: TestTenant,
  author: TestPerson,
  state: TextState,
  conference: string | null,
  columns: UpdateObject<DB, "app.reportRevisions"> = {},
  text: CommonText = {},
): Promise<TestPost> {
  const form = conference === null ? "coordinator" : "conference";
  const defaults: UpdateObject<DB, "app.reportRevisions"> =
    conference === null ? { periodStartsOn: "2020-01-01", periodEndsOn: "2020-12-31", body: "Brödtext." } : {};
  return await makeText(tenant, author, state, text, {
    start: (item) =>
      sql<{ id: string }>`select app.start_report(${tenant.id}, ${item}, ${form}, ${conference}, 'sv') as id`,
    write: async (db, revision) => {
      await db
        .updateTable("app.reportRevisions")
        .set({ ...defaults, noActions: columns.actions === undefined, ...columns })
        .where("tenantId", "=", tenant.id)
        .where("revisionId", "=", revision)
        .execute();
    },
  });
}

type Making = {
  start: (item: string) => RawBuilder<{ id: string }>;
  write: (db: TenantDb, revision: string) => Promise<void>;
};

async function makeText(
  tenant: TestTenant,
  author: TestPerson,
  state: TextState,
  text: CommonText,
  { start, write }: Making,
): Promise<TestPost> {
  const item = randomUUID();
  const title = text.title ?? `Text ${++counter}`;
  const slug = text.slug ?? `text-${++counter}`;
  const revision = await as(author, tenant, async (db) => {
    const { rows } = await start(item).execute(db);
    const id = rows[0]?.id ?? "";
    await db
      .updateTable("app.revisions")
      .set({ ...text, title, slug })
      .where("tenantId", "=", tenant.id)
      .where("id", "=", id)
      .execute();
    await write(db, id);
    if (state !== "draft") await sql`select app.submit_revision(${tenant.id}, ${id}, 2)`.execute(db);
    return id;
  });
  if (state === "published") {
    const reviewer = await makePerson({ national: "reviewer" });
    await as(reviewer, null, (db) =>
      sql`select app.decide_revision(${tenant.id}, ${revision}, 2, 'approved', '')`.execute(db),
    );
  }
  return { item, revision, slug, title };
}

/** A series or a round of the network, made by a reviewer made for it. */
export async function makeSeries(name: string, slug: string): Promise<string> {
  const id = randomUUID();
  const reviewer = await makePerson({ national: "reviewer" });
  await as(reviewer, null, (db) => sql`select app.save_series(${id}, ${slug}, ${name}, '', 'sv')`.execute(db));
  return id;
}

export async function makeRound(name: string, slug: string): Promise<string> {
  const id = randomUUID();
  const reviewer = await makePerson({ national: "reviewer" });
  await as(reviewer, null, (db) => sql`select app.save_round(${id}, ${slug}, ${name}, 'sv', null, null)`.execute(db));
  return id;
}

/** How many statements `work` sends to the server within its transaction, settings included. */
export async function countStatements(db: TenantDb, work: () => Promise<unknown>): Promise<number> {
  const executor = db.getExecutor();
  const original = executor.executeQuery.bind(executor);
  let count = 0;
  executor.executeQuery = ((...parameters: Parameters<typeof original>) => {
    count += 1;
    return original(...parameters);
  }) as typeof original;
  try {
    await work();
  } finally {
    executor.executeQuery = original;
  }
  return count;
}

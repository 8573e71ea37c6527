// Demo content: the spaces of the five stories and some more, written the first time `npm start` finds an empty
// database. It goes through the role of the definer functions, so that it works where the administrator is no superuser.
import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { hashPassword } from "../../app/platform/password.server.ts";
import { calendarFrom } from "./calendar.ts";
import { insertConference } from "./conferences.ts";
import { livingConferences } from "./content/living-conferences.ts";
import { livingReports } from "./content/living-reports.ts";
import { people } from "./content/people.ts";
import { posts } from "./content/posts.ts";
import { rounds, series } from "./content/series.ts";
import { spaces } from "./content/spaces.ts";
import { storyConferences } from "./content/story-conferences.ts";
import { storyReports } from "./content/story-reports.ts";
import { readablePassword } from "./passwords.ts";
import { insertPost } from "./posts.ts";
import { insertReport } from "./reports.ts";
import { insertRounds, insertSeries } from "./series.ts";
import { insertSpace } from "./spaces.ts";
import type { TextContext } from "./texts.ts";

export type DemoAccount = { role: string; email: string; password: string };

/**
 * Fills an empty database, in one transaction.
 * @returns the accounts with their new passwords, or null when there was content already.
 */
export async function seedDemo(adminUrl: string): Promise<DemoAccount[] | null> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("set local role portal_workflow");
    await client.query("lock table app.tenants in share row exclusive mode");
    const { rowCount } = await client.query("select from app.tenants limit 1");
    if (rowCount) return null;
    const accounts = await insertEverything(client);
    await client.query("commit");
    return accounts;
  } finally {
    await client.end(); // without a commit, nothing of it is kept
  }
}

async function insertEverything(client: Client): Promise<DemoAccount[]> {
  const tenants = new Map<string, string>();
  for (const space of spaces) tenants.set(space.slug, await insertSpace(client, space));
  const { accounts, authors, reviewer } = await insertPeople(client, tenants);
  const contextOf = (space: string): TextContext => ({
    tenant: keyOf(tenants, space),
    author: keyOf(authors, space),
    reviewer,
  });
  for (const post of posts) await insertPost(client, contextOf(post.space), post);
  const calendar = calendarFrom(new Date());
  const known = {
    tenants,
    authors,
    series: await insertSeries(client, series),
    rounds: await insertRounds(client, rounds(calendar)),
  };
  const conferences = new Map<string, string>();
  for (const conference of [...storyConferences, ...livingConferences(calendar)]) {
    const { item } = await insertConference(client, contextOf(conference.space), known, conference);
    conferences.set(`${conference.space}/${conference.slug}`, item);
  }
  for (const report of [...storyReports(calendar), ...livingReports(calendar)]) {
    const about = report.conference ? keyOf(conferences, `${report.space}/${report.conference}`) : null;
    await insertReport(client, contextOf(report.space), about, report);
  }
  return accounts;
}

/** @throws {Error} when the content names what it does not contain */
function keyOf(keys: ReadonlyMap<string, string>, name: string): string {
  const key = keys.get(name);
  if (!key) throw new Error(`The demo content has no ${name}`);
  return key;
}

/** `authors` has the first coordinator or admin of each space; `reviewer` decides, and writes nothing herself. */
async function insertPeople(client: Client, tenants: ReadonlyMap<string, string>) {
  const accounts: DemoAccount[] = [];
  const authors = new Map<string, string>();
  let reviewer = "";
  for (const person of people) {
    const id = randomUUID();
    const password = readablePassword();
    await client.query("insert into app.users (id, name, locale) values ($1, $2, $3)", [
      id,
      person.name,
      person.locale ?? "sv",
    ]);
    await client.query("insert into app.accounts (user_id, email) values ($1, $2)", [id, person.email]);
    const hash = await hashPassword(password);
    await client.query("insert into app.credentials (user_id, password_hash) values ($1, $2)", [id, hash]);
    if (person.national) {
      await client.query("insert into app.national_roles (user_id, role) values ($1, $2)", [id, person.national]);
    }
    for (const [space, role] of person.in) {
      const tenant = keyOf(tenants, space);
      await client.query("insert into app.memberships (tenant_id, user_id, role) values ($1, $2, $3)", [
        tenant,
        id,
        role,
      ]);
      if (role !== "member" && !authors.has(space)) authors.set(space, id);
    }
    if (person.national === "network_admin") reviewer = id;
    if (person.listedAs) accounts.push({ role: person.listedAs, email: person.email, password });
  }
  return { accounts, authors, reviewer };
}

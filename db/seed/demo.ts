// Demo content: the spaces of the five stories and some more, written the first time `npm start` finds an empty
// database. It goes through the role of the definer functions, so that it works where the administrator is no superuser.
import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { hashPassword } from "../../app/platform/password.server.ts";
import { people } from "./content/people.ts";
import { posts } from "./content/posts.ts";
import { spaces } from "./content/spaces.ts";
import { readablePassword } from "./passwords.ts";
import { insertPost } from "./posts.ts";
import { insertSpace } from "./spaces.ts";

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
  const accounts: DemoAccount[] = [];
  const authors = new Map<string, string>(); // the first coordinator or admin of each space
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
      const tenant = tenants.get(space);
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
  for (const post of posts) {
    const tenant = tenants.get(post.space) ?? "";
    await insertPost(client, { tenant, author: authors.get(post.space) ?? "", reviewer }, post);
  }
  return accounts;
}

// `npm run db:install`: an installation for real people, without demo content.
import { parseArgs } from "node:util";
import { Client } from "pg";
import { maySlugBeTenant } from "../app/domain/tenants/reserved-slugs.ts";
import { hashPassword } from "../app/platform/password.server.ts";
import { readablePassword } from "./seed/passwords.ts";
import { Trouble } from "./trouble.mjs";

export type NewNetwork = { network: string; slug: string; language: string; admin: string; email: string };

const usage =
  'npm run db:install -- --network "The network" --slug national-team --language sv --admin "First Admin" --email admin@example.org';

/**
 * What the command line asks for. `language` is sv, da, nb or en.
 * @throws {Trouble} when something is missing or unknown
 */
export function readNewNetwork(args: string[]): NewNetwork {
  const text = { type: "string" as const };
  const options = {
    network: text,
    slug: { ...text, default: "national-team" },
    language: { ...text, default: "sv" },
    admin: text,
    email: text,
  };
  try {
    const { network, slug, language, admin, email } = parseArgs({ args, options }).values;
    if (!network || !admin || !email) throw new Error("--network, --admin and --email must be given.");
    if (!maySlugBeTenant(slug)) throw new Error(`"${slug}" cannot be the address of a space.`);
    return { network, slug, language, admin, email };
  } catch (error) {
    throw new Trouble((error as Error).message, usage);
  }
}

/**
 * Makes the network's own space and its first admin in an empty database.
 * @returns the admin's password, which nobody else gets to know
 * @throws {Trouble} when there is content already, or a value that the database refuses
 */
export async function makeNetwork(adminUrl: string, wanted: NewNetwork): Promise<string> {
  const password = readablePassword();
  const hash = await hashPassword(password);
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("set local role portal_workflow");
    await client.query("lock table app.tenants in share row exclusive mode");
    const { rowCount } = await client.query("select from app.tenants limit 1");
    if (rowCount) throw new Trouble("This database has a network already.", "Use an empty database, or invite people.");
    const { slug, network, language, admin, email } = wanted;
    await client.query("select app.install($1, $2, $3, $4, $5, $6)", [slug, network, language, admin, email, hash]);
    await client.query("commit");
    return password;
  } catch (error) {
    if (error instanceof Error && "constraint" in error && error.constraint) {
      throw new Trouble(`The database refuses one of these values (${error.constraint}).`, usage);
    }
    throw error;
  } finally {
    await client.end();
  }
}

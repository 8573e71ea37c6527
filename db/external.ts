// A Postgres server that is not ours to start (`DATABASE_URL`): whether it can be used, and if not, what to do.
import { Client } from "pg";
import { Trouble } from "./trouble.mjs";

/** Row security leaked in ON CONFLICT DO UPDATE before these minor versions. */
const safeMinors: Record<number, number> = { 15: 20, 18: 7 };

/**
 * The address in the one form that the other URLs can be made from: with a host, even where a socket folder follows.
 * @throws {Trouble}
 */
export function readDatabaseUrl(text: string): string {
  try {
    const url = new URL(text.trim().replace(/^(postgres(?:ql)?:\/\/[^/]*@)\//, "$1localhost/"));
    if (!/^postgres(ql)?:$/.test(url.protocol)) throw new Error("not a Postgres address");
    if (!url.hostname) url.hostname = "localhost";
    return url.href;
  } catch {
    throw new Trouble(
      "DATABASE_URL is not an address.",
      "It looks like this: postgres://user:password@host:5432/database",
    );
  }
}

/**
 * Connects once and looks whether the server and the login will do.
 * @throws {Trouble} when the server cannot be reached, is too old, or the login lacks a right
 */
export async function checkServer(url: string, warn: (line: string) => void): Promise<void> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: "portal check",
  });
  client.on("error", () => {});
  try {
    await client.connect();
    judgeServer(await readServer(client), warn);
  } catch (error) {
    throw error instanceof Trouble ? error : explain(error as NodeJS.ErrnoException, url);
  } finally {
    await client.end().catch(() => {});
  }
}

export type Server = {
  version: number;
  login: string;
  database: string;
  may_create_roles: boolean;
  owns_database: boolean;
};

/** What the server and the login of an open connection are. */
export async function readServer(client: Client): Promise<Server> {
  const { rows } = await client.query<Server>(`
    select current_setting('server_version_num')::int as version,
           current_user as login,
           current_database() as database,
           rolsuper or rolcreaterole as may_create_roles,
           rolsuper or pg_has_role(datdba, 'USAGE') as owns_database
      from pg_roles, pg_database
     where rolname = current_user and datname = current_database()`);
  return rows[0] as Server;
}

/** Warns where the minor version is one whose row security has a known hole. */
export function warnOfHole(version: number, warn: (line: string) => void): void {
  const [major, minor] = [Math.floor(version / 10_000), version % 10_000];
  const safe = safeMinors[major];
  if (safe === undefined || minor >= safe) return;
  warn(
    `Warning: Postgres ${major}.${minor} has a known hole in row security (ON CONFLICT DO UPDATE). ` +
      `Upgrade it to ${major}.${safe} or newer.`,
  );
}

/**
 * Says no to a server or login that cannot hold the portal, and warns of a known hole.
 * @throws {Trouble}
 */
export function judgeServer(server: Server, warn: (line: string) => void): void {
  const major = Math.floor(server.version / 10_000);
  if (major < 15) {
    throw new Trouble(
      `The server of DATABASE_URL is Postgres ${major}, and 15 is the oldest that works.`,
      "Upgrade it, name a newer server, or unset DATABASE_URL to use the embedded one.",
    );
  }
  const grants = [
    server.may_create_roles ? [] : [`alter role "${server.login}" createrole;`],
    server.owns_database ? [] : [`alter database "${server.database}" owner to "${server.login}";`],
  ].flat();
  if (grants.length > 0) {
    throw new Trouble(
      `The login "${server.login}" of DATABASE_URL may not create the portal's roles and schemas.`,
      `Let an administrator of the server run:\n  ${grants.join("\n  ")}`,
    );
  }
  warnOfHole(server.version, warn);
}

function explain(error: NodeJS.ErrnoException, address: string): Trouble {
  const url = new URL(address);
  const place = url.searchParams.get("host") ?? `${url.hostname}:${url.port || 5432}`;
  const remedies: Record<string, string> = {
    "28P01": "The password is wrong, or the login does not exist: mend DATABASE_URL.",
    "28000": "The server does not let this login in from here: mend its pg_hba.conf, or DATABASE_URL.",
    "3D000": `Create it (createdb "${url.pathname.slice(1)}"), or mend DATABASE_URL.`,
    "53300": "The server has no connection left: raise max_connections, or close some.",
    "57P03": "The server is starting or stopping: try again in a moment.",
    ENOTFOUND: "There is no such host: mend DATABASE_URL.",
  };
  const remedy = remedies[error.code ?? ""] ?? "See that the server runs and is reachable, or mend DATABASE_URL.";
  const said = (error.message || error.code || "no answer").replace(/\.$/, "");
  return new Trouble(
    `The database of DATABASE_URL (${place}) cannot be used: ${said}.`,
    `${remedy} Without DATABASE_URL the embedded one is used.`,
    {
      cause: error,
    },
  );
}

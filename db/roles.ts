// The five logins that the portal's processes use, and their passwords. The administration login is only for this folder.
import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { Trouble } from "./trouble.mjs";

const loginRoles = ["portal_app", "portal_anon", "portal_auth", "portal_worker", "portal_jobs"] as const;
export type LoginRole = (typeof loginRoles)[number];

/** One for each login role, and the embedded server's administrator's. */
export type Passwords = Record<LoginRole | "portal_admin", string>;

/**
 * The passwords kept in the data directory, made where missing. `PORTAL_APP_PASSWORD` and so on take their place: needed
 * where several machines share one database.
 * @returns `isNew` when the administrator's was made just now
 */
export function readPasswords(
  dataDir: string,
  environment: Record<string, string | undefined>,
): { passwords: Passwords; isNew: boolean } {
  const path = join(dataDir, "secrets", "database.json");
  const kept = readKept(path);
  const names = ["portal_admin", ...loginRoles] as const;
  const made = names.filter((name) => !kept[name]);
  for (const name of made) kept[name] = randomBytes(24).toString("base64url");
  if (made.length > 0) {
    mkdirSync(join(dataDir, "secrets"), { recursive: true, mode: 0o700 });
    writeFileSync(`${path}.new`, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600, flush: true });
    renameSync(`${path}.new`, path);
  }
  const given = loginRoles.flatMap((role) => {
    const name = `${role.toUpperCase()}_PASSWORD`;
    const password = environment[name];
    if (password && !/^[\x21-\x7e]{12,}$/.test(password)) {
      throw new Trouble(
        `${name} cannot be used.`,
        "Give 12 or more letters, digits and signs of ASCII, without blanks.",
      );
    }
    return password ? [[role, password]] : [];
  });
  return { passwords: { ...kept, ...Object.fromEntries(given) } as Passwords, isNew: made.includes("portal_admin") };
}

function readKept(path: string): Partial<Passwords> {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw new Trouble(`${path} cannot be read: ${(error as Error).message}`, "Remove it; new passwords will be made.");
  }
}

/**
 * Gives the login roles these passwords, and takes back what they have set for their own future connections, which Postgres
 * grants to every role. Only the passwords' SCRAM verifiers travel, so none stands in a log.
 */
export async function setPasswords(adminUrl: string, passwords: Passwords): Promise<void> {
  const client = new Client({ connectionString: adminUrl, application_name: "portal passwords" });
  await client.connect();
  try {
    const changes = loginRoles.map((role) => `alter role ${role} password '${scramVerifier(passwords[role])}'`);
    await client.query("begin; lock portal_meta.migrations");
    changes.push(...(await listOwnSettings(client)));
    await client.query(`${changes.join("; ")}; commit`);
  } finally {
    await client.end();
  }
}

/** The statements that take back every setting of the login roles but what the migrations set, and an operator may tune. */
async function listOwnSettings(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ reset: string }>(
    `select format('alter role %I %s reset %I', rolname, in_database, split_part(setting, '=', 1)) as reset
       from pg_db_role_setting join pg_roles r on r.oid = setrole, unnest(setconfig) as setting,
            lateral (select case when setdatabase <> 0 then format('in database %I', current_database()) end as in_database) as place
      where rolname = any ($1) and setdatabase in (0, (select oid from pg_database where datname = current_database()))
        and setting !~ '^(jit|[a-z_]+_timeout)='`,
    [loginRoles],
  );
  return rows.map(({ reset }) => reset);
}

/**
 * Gives a login role a password that nobody else knows, until `setPasswords` sets the kept one.
 * @returns the URL to log in with
 */
export async function borrowLogin(client: Client, adminUrl: string, role: LoginRole): Promise<string> {
  const password = randomBytes(24).toString("base64url");
  await client.query(`alter role ${role} password '${scramVerifier(password)}'`);
  return loginUrl(adminUrl, role, { [role]: password } as Passwords);
}

/** What Postgres keeps of a password, RFC 5803. ASCII only, as SASLprep is left out. */
function scramVerifier(password: string): string {
  const iterations = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, "sha256");
  const clientKey = createHmac("sha256", salted).update("Client Key").digest();
  const storedKey = createHash("sha256").update(clientKey).digest("base64");
  const serverKey = createHmac("sha256", salted).update("Server Key").digest("base64");
  return `SCRAM-SHA-256$${iterations}:${salt.toString("base64")}$${storedKey}:${serverKey}`;
}

/** The administration URL with another login in it. */
export function loginUrl(adminUrl: string, role: LoginRole, passwords: Passwords): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = encodeURIComponent(passwords[role]);
  return url.href;
}

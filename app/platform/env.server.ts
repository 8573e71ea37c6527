import { resolve } from "node:path";
import * as v from "valibot";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const databaseUrl = v.pipe(text, v.regex(/^postgres(ql)?:\/\//, "must start with postgres://"));
const url = v.pipe(text, v.url("must be a full address"));
const portRule = "must be a number from 1 to 65535";

const variables = v.object({
  PORTAL_APP_DATABASE_URL: v.optional(databaseUrl),
  PORTAL_ANON_DATABASE_URL: v.optional(databaseUrl),
  PORTAL_AUTH_DATABASE_URL: v.optional(databaseUrl),
  PORTAL_WORKER_DATABASE_URL: v.optional(databaseUrl),
  PORTAL_JOBS_DATABASE_URL: v.optional(databaseUrl),
  DATA_DIR: v.pipe(
    v.optional(text, ".data"),
    v.transform((path) => resolve(path)),
  ),
  PORT: v.pipe(
    v.optional(text, "3000"),
    v.digits(portRule),
    v.transform(Number),
    v.minValue(1, portRule),
    v.maxValue(65_535, portRule),
  ),
  HOST: v.optional(text, "127.0.0.1"),
  PUBLIC_URL: v.optional(url),
  SMTP_URL: v.optional(v.pipe(url, v.regex(/^smtps?:\/\//, "must start with smtp:// or smtps://"))),
  MAIL_FROM: v.optional(text),
  /** "1" behind a proxy of ours that overwrites X-Forwarded-For and X-Forwarded-Proto. */
  TRUST_PROXY: v.optional(v.picklist(["0", "1"], "must be 0 or 1")),
  POOL_SIZE: v.pipe(v.optional(text, "10"), v.digits("must be a number"), v.transform(Number), v.minValue(1)),
});

/** Known without the other settings, so that a module may ask while it is loaded. */
export const isProduction = process.env.NODE_ENV === "production";

export type Env = ReturnType<typeof readEnv>;

let parsed: Env | undefined;

/**
 * The settings of this process, read once. A process holds only the database logins that it needs; asking for another
 * one throws and says so.
 * @throws {Error} naming every variable that is wrong
 */
export function env(): Env {
  parsed ??= readEnv(process.env);
  return parsed;
}

/** The settings in `source`; empty variables count as absent. */
export function readEnv(source: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const result = v.safeParse(variables, given);
  if (!result.success) {
    const wrong = result.issues.map((issue) => `  ${v.getDotPath(issue)}: ${issue.message}`);
    throw new Error(`Settings that cannot be used:\n${wrong.join("\n")}`);
  }
  const set = result.output;
  const publicUrl = new URL(set.PUBLIC_URL ?? `http://localhost:${set.PORT}`);
  return {
    get appDatabaseUrl() {
      return needed("PORTAL_APP_DATABASE_URL", set.PORTAL_APP_DATABASE_URL);
    },
    get anonDatabaseUrl() {
      return needed("PORTAL_ANON_DATABASE_URL", set.PORTAL_ANON_DATABASE_URL);
    },
    get authDatabaseUrl() {
      return needed("PORTAL_AUTH_DATABASE_URL", set.PORTAL_AUTH_DATABASE_URL);
    },
    workerDatabaseUrl: set.PORTAL_WORKER_DATABASE_URL,
    jobsDatabaseUrl: set.PORTAL_JOBS_DATABASE_URL,
    dataDir: set.DATA_DIR,
    port: set.PORT,
    host: set.HOST,
    publicUrl,
    smtpUrl: set.SMTP_URL,
    mailFrom: set.MAIL_FROM ?? `no-reply@${publicUrl.hostname}`,
    trustProxy: set.TRUST_PROXY === "1",
    /** Connections a login role may hold in this process. */
    poolSize: set.POOL_SIZE,
  };
}

function needed(name: string, value: string | undefined): string {
  if (value === undefined) throw new Error(`${name} is not set: \`npm start\` gives it to the processes that need it.`);
  return value;
}

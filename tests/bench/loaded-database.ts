import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { administer, databaseUrl, templateName } from "../support/cluster.ts";
import { type Loaded, loadSpaces } from "./load.ts";

export type Size = { spaces: number; posts: number };

/** A database of a size, and the way to run a program on it with the logins of the portal. */
export async function makeLoadedDatabase(adminUrl: string, size: Size) {
  const name = `bench_${size.spaces}`;
  await administer(adminUrl, `create database ${name} template ${templateName}`);
  const loaded = await loadSpaces(databaseUrl(adminUrl, name), size);
  /** Runs a program of this folder and reads what it prints. The sign-in's login is the administrator: see `compare`. */
  const run = async <T>(program: string): Promise<T> => {
    const env = {
      ...process.env,
      PORTAL_APP_DATABASE_URL: databaseUrl(adminUrl, name, "portal_app"),
      PORTAL_ANON_DATABASE_URL: databaseUrl(adminUrl, name, "portal_anon"),
      PORTAL_AUTH_DATABASE_URL: databaseUrl(adminUrl, name),
    };
    const path = new URL(program, import.meta.url).pathname;
    const { stdout } = await promisify(execFile)(process.execPath, [path, JSON.stringify(loaded)], { env });
    return JSON.parse(stdout);
  };
  return { run };
}

/** What a program of this folder was given: its argument. */
export function readLoaded(): Loaded {
  return JSON.parse(process.argv[2] ?? "{}");
}

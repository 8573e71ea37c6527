import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { administer, databaseUrl, templateName } from "../support/cluster.ts";
import { type Loaded, loadSpaces } from "./load.ts";

export type Size = { spaces: number; posts: number };

/** A database of a size, and the way to run a program on it with the logins of the portal, or with the administrator's. */
export async function makeLoadedDatabase(adminUrl: string, size: Size) {
  const name = `bench_${size.spaces}`;
  await administer(adminUrl, `create database ${name} template ${templateName}`);
  const loaded = await loadSpaces(databaseUrl(adminUrl, name), size);
  /** Runs a program of this folder and reads what it prints. As administrator, row security is not asked. */
  const run = async <T>(program: string, as: "portal" | "administrator"): Promise<T> => {
    const urls = ["app", "anon", "auth"].map((login) => [
      `PORTAL_${login.toUpperCase()}_DATABASE_URL`,
      databaseUrl(adminUrl, name, as === "portal" ? `portal_${login}` : undefined),
    ]);
    const path = new URL(program, import.meta.url).pathname;
    const { stdout } = await promisify(execFile)(process.execPath, [path, JSON.stringify(loaded)], {
      env: { ...process.env, ...Object.fromEntries(urls) },
    });
    return JSON.parse(stdout);
  };
  return { run };
}

/** What a program of this folder was given: its argument. */
export function readLoaded(): Loaded {
  return JSON.parse(process.argv[2] ?? "{}");
}

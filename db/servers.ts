// What `npm start` serves with: the web server and the worker, each with no other login than its own.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Administration } from "./administration.ts";
import { type Child, childEnv, startChild } from "./children.ts";
import { loginUrl } from "./roles.ts";
import type { Settings } from "./settings.ts";
import { Trouble } from "./trouble.mjs";

export type Server = { name: string; child: Child };
type Logins = Pick<Administration, "url" | "passwords">;

const workerEntry = "app/jobs/worker.ts";
const readyWithinMs = 60_000;

export function startWeb({ url, passwords }: Logins, settings: Settings, isDevelopment: boolean): Server {
  const env = childEnv({
    ...common(settings, isDevelopment),
    PORTAL_APP_DATABASE_URL: loginUrl(url, "portal_app", passwords),
    PORTAL_ANON_DATABASE_URL: loginUrl(url, "portal_anon", passwords),
    PORTAL_AUTH_DATABASE_URL: loginUrl(url, "portal_auth", passwords),
  });
  const args = isDevelopment ? ["app/server.ts", "--dev"] : ["app/server.ts"];
  return { name: "web server", child: startChild(args, env) };
}

/** The worker, where this version of the portal has one. */
export function startWorker({ url, passwords }: Logins, settings: Settings, isDevelopment: boolean): Server | null {
  if (!existsSync(join(import.meta.dirname, "..", workerEntry))) return null;
  const env = childEnv({
    ...common(settings, isDevelopment),
    PORTAL_WORKER_DATABASE_URL: loginUrl(url, "portal_worker", passwords),
    PORTAL_JOBS_DATABASE_URL: loginUrl(url, "portal_jobs", passwords),
  });
  return { name: "worker", child: startChild([workerEntry], env) };
}

function common(settings: Settings, isDevelopment: boolean): Record<string, string> {
  return {
    NODE_ENV: isDevelopment ? "development" : "production",
    DATA_DIR: settings.dataDir,
    HOST: settings.host,
    PORT: String(settings.port),
    PUBLIC_URL: settings.publicUrl.href,
  };
}

/**
 * Waits until the portal answers and its database is as it should be.
 * @throws {Trouble} when it ends first, or takes too long
 */
export async function becomesReady({ child }: Server, settings: Settings): Promise<void> {
  const host = { "0.0.0.0": "127.0.0.1", "::": "[::1]" }[settings.host] ?? settings.host;
  const base = `http://${host}:${settings.port}`;
  const paths = ["/healthz", "/readyz"];
  const end = Date.now() + readyWithinMs;
  let said = "nothing";
  while (!child.hasExited() && Date.now() < end) {
    const answers = await Promise.all(paths.map((path) => fetch(base + path).catch((error) => error as Error)));
    if (answers.every((answer) => answer instanceof Response && answer.ok)) return;
    const refused = answers.find((answer) => answer instanceof Response && !answer.ok) as Response | undefined;
    if (refused) said = `${refused.status} ${(await refused.text()).slice(0, 500)}`;
    await wait(30);
  }
  if (child.hasExited())
    throw new Trouble(`The web server stopped (${await child.exited}).`, "See what it wrote above.");
  throw new Trouble(`The web server is not ready after a minute; it answers: ${said}`, "See what it wrote above.");
}

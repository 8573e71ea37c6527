// `npm start` and `npm run dev`: everything, in order, until Ctrl-C.
import { type Administration, openAdministration } from "./administration.ts";
import { build } from "./build.ts";
import { lockDataDirectory, openDataDirectory } from "./data-directory.ts";
import { makeDemo, showDemoAccounts } from "./demo-accounts.ts";
import { requireFreePort } from "./port.mjs";
import { prepare } from "./prepare.ts";
import { becomesReady, type Server, startWeb, startWorker } from "./servers.ts";
import { readSettings } from "./settings.ts";
import type { Shutdown } from "./shutdown.ts";
import { Trouble } from "./trouble.mjs";

const log = (line: string) => console.log(`- ${line}`);

/**
 * Starts the portal and keeps it until `shutdown` stops it.
 * @throws {Trouble} when it cannot start, or when a part of it ends by itself
 */
export async function start(shutdown: Shutdown, isDevelopment: boolean): Promise<void> {
  const settings = readSettings();
  const address = settings.publicUrl.href;
  console.log("Starting Röda tråden");
  openDataDirectory(settings.dataDir);
  const unlock = lockDataDirectory(settings.dataDir, `the portal already runs from it, at ${address}`);
  shutdown.add("the lock", async () => unlock());
  await requireFreePort(settings.port, settings.host);

  const administration = await open(shutdown, settings.dataDir);
  await prepare(administration, log);
  if (await makeDemo(administration.url, settings.dataDir)) log("Made the demo content");
  if (!isDevelopment) await build(shutdown, log);

  const worker = startWorker(administration, settings, isDevelopment);
  if (worker) shutdown.add("the worker", worker.child.stop);
  const web = startWeb(administration, settings, isDevelopment);
  shutdown.add("the web server", web.child.stop);
  await becomesReady(web, settings);

  showDemoAccounts(settings.dataDir);
  console.log(`\nRöda tråden is running: ${address}\nCtrl-C stops it.`);
  throw await firstEnd(administration, worker ? [web, worker] : [web]);
}

/** Opens the database so that a signal in the middle of it still stops what has been started. */
export function open(shutdown: Shutdown, dataDir: string): Promise<Administration> {
  const opening = openAdministration(dataDir, log);
  shutdown.add("the database", async () => {
    const administration = await opening.catch(() => null);
    await administration?.stop();
  });
  return opening;
}

async function firstEnd(administration: Administration, servers: Server[]): Promise<Trouble> {
  const ends = servers.map(async ({ name, child }) => `The ${name} stopped (${await child.exited}).`);
  const what = await Promise.race([...ends, administration.exited.then(() => "The database stopped.")]);
  return new Trouble(what, "See what it wrote above; nothing that was saved is lost. Start again with npm start.");
}

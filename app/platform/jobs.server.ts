import { setTimeout as wait } from "node:timers/promises";
import { Logger, makeWorkerUtils, run, type WorkerUtils } from "graphile-worker";
import { env } from "./env.server.ts";
import { log } from "./log.server.ts";

/** A piece of work that may be repeated. `stopped` turns true when the process wants to end. */
export type Job = (stopped: () => boolean) => Promise<void>;

export type JobsOptions = {
  jobs: Record<string, Job>;
  /** Lines as in graphile-worker's crontab; hours in UTC. */
  crontab: string;
  /** Which jobs to run at once when something is announced on a channel of the database. */
  wake: { channel: string; job: string }[];
};

export type RunningJobs = { ended: Promise<void>; stop: () => Promise<void> };

const concurrency = 2;
const reconnectAfterMs = 2_000;

/**
 * Runs jobs from the queue of this installation until `stop`, which lets the running ones finish. `ended` rejects when
 * the queue is lost.
 */
export async function startJobs({ jobs, crontab, wake }: JobsOptions): Promise<RunningJobs> {
  const connectionString = env().jobsDatabaseUrl;
  if (!connectionString) throw new Error("This process holds no database login for its jobs");
  const stopping = new AbortController();
  const stopped = () => stopping.signal.aborted;
  const taskList = Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, () => job(stopped)]));
  const runner = await run({ connectionString, taskList, crontab, concurrency, noHandleSignals: true, logger });
  const utils = await makeWorkerUtils({ connectionString, logger });
  const listening = wake.map(({ channel, job }) => listen(utils, channel, () => enqueue(utils, job), stopping.signal));
  return {
    ended: runner.promise,
    async stop() {
      stopping.abort();
      await Promise.all(listening);
      await runner.stop();
      await utils.release();
    },
  };
}

/** Once in the queue is enough: the key lets a second one take the place of the first that has not begun. */
async function enqueue(utils: WorkerUtils, job: string): Promise<void> {
  await utils.addJob(job, {}, { jobKey: job, maxAttempts: 3 });
}

/** Calls `heard` for every announcement, and once each time it begins to listen: for what came while nobody did. */
async function listen(
  utils: WorkerUtils,
  channel: string,
  heard: () => Promise<void>,
  stop: AbortSignal,
): Promise<void> {
  while (!stop.aborted) {
    try {
      await utils.withPgClient(async (client) => {
        const lost = new Promise<never>((_, reject) => {
          client.once("error", reject);
          client.once("end", () => reject(new Error("the connection ended")));
          client.on("notification", () => void heard().catch(reject));
        });
        lost.catch(() => {});
        await client.query(`listen ${channel}`);
        await heard();
        await Promise.race([lost, aborted(stop)]);
        await client.query(`unlisten ${channel}`);
        client.removeAllListeners("notification");
      });
    } catch (error) {
      log.warn({ err: error, channel }, "stopped listening, will try again");
      await wait(reconnectAfterMs, undefined, { signal: stop }).catch(() => {});
    }
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

/** Failures of jobs and of the queue reach the log; its diary of every job does not. */
const logger = new Logger(({ label, taskIdentifier }) => (level, message) => {
  if (level === "error") log.error({ part: label, job: taskIdentifier }, message);
  else if (level === "warning") log.warn({ part: label, job: taskIdentifier }, message);
  else log.trace({ part: label, job: taskIdentifier }, message);
});

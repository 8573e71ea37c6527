import { setTimeout as wait } from "node:timers/promises";
import { Logger, makeWorkerUtils, run, type WorkerUtils } from "graphile-worker";
import { env } from "./env.server.ts";
import { log, unquoted } from "./log.server.ts";

/** A piece of work that may be repeated. `stopped` turns true when the process wants to end. */
export type Job = (stopped: () => boolean) => Promise<void>;

export type JobsOptions = {
  jobs: Record<string, Job>;
  /** Lines as in graphile-worker's crontab; hours in UTC. */
  crontab: string;
  /** Which jobs to run at once when something is announced on a channel of the database. */
  wake: { channel: string; job: string }[];
};

const concurrency = 2;
const retryAfterMs = 2_000;
/** How long a lost queue's remains are waited for; its jobs begin anew, which each of them allows. */
const abandonAfterMs = 3_000;

/**
 * Runs jobs from the queue of this installation until `stop`, which lets the running ones finish. When the database goes
 * away it waits for it to come back.
 * @throws when the queue cannot be reached to begin with
 */
export async function keepJobsRunning(options: JobsOptions): Promise<{ stop: () => Promise<void> }> {
  const stopping = new AbortController();
  let running = await startJobs(options, stopping.signal);
  const kept = keep();
  return {
    async stop() {
      stopping.abort();
      await kept;
    },
  };

  async function keep(): Promise<void> {
    while (!stopping.signal.aborted) {
      const lost = await Promise.race([running.ended, aborted(stopping.signal)]);
      if (lost) log.error({ err: lost }, "the queue was lost, will try again");
      // What held the lost connections may never come to its end; the process wants to end, and jobs may take their time.
      const over = running.stop().catch((error) => log.warn({ err: error }, "the queue did not end in order"));
      await (stopping.signal.aborted ? over : Promise.race([over, wait(abandonAfterMs)]));
      while (!stopping.signal.aborted && !(await restart())) await pause(stopping.signal);
    }
  }

  async function restart(): Promise<boolean> {
    try {
      running = await startJobs(options, stopping.signal);
      return true;
    } catch (error) {
      log.warn({ err: error }, "the queue is not back yet");
      return false;
    }
  }
}

/** `ended` resolves with the reason when the queue is lost. */
type RunningJobs = { ended: Promise<unknown>; stop: () => Promise<void> };

async function startJobs({ jobs, crontab, wake }: JobsOptions, stopping: AbortSignal): Promise<RunningJobs> {
  const connectionString = env().jobsDatabaseUrl;
  if (!connectionString) throw new Error("This process holds no database login for its jobs");
  const taskList = Object.fromEntries(
    Object.entries(jobs).map(([name, job]) => [name, () => job(() => stopping.aborted)]),
  );
  const runner = await run({ connectionString, taskList, crontab, concurrency, noHandleSignals: true, logger });
  const stoppedByItself = runner.promise.then(() => Promise.reject(new Error("it stopped by itself")));
  stoppedByItself.catch(() => {}); // also when the next line throws, and nobody asks
  const utils = await makeWorkerUtils({ connectionString, logger }).catch(async (error) => {
    await runner.stop().catch(() => {});
    throw error;
  });
  const over = new AbortController();
  const end = AbortSignal.any([over.signal, stopping]);
  const listening = wake.map(({ channel, job }) => listen(utils, channel, () => enqueue(utils, job), end));
  return {
    ended: Promise.all([stoppedByItself, ...listening]).catch((error) => error),
    async stop() {
      over.abort();
      await Promise.allSettled(listening);
      await runner.stop().catch(() => {}); // it may have ended already
      await utils.release();
    },
  };
}

/** Once in the queue is enough: the key lets a second one take the place of the first that has not begun. */
async function enqueue(utils: WorkerUtils, job: string): Promise<void> {
  await utils.addJob(job, {}, { jobKey: job, maxAttempts: 3 });
}

/**
 * Calls `heard` once when it has begun to listen (for what came while nobody did), then for every announcement until
 * `stop`.
 * @throws when the connection is lost: the whole queue is then begun anew, since its other connections are not to be trusted
 */
async function listen(
  utils: WorkerUtils,
  channel: string,
  heard: () => Promise<void>,
  stop: AbortSignal,
): Promise<void> {
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
}

async function pause(stop: AbortSignal): Promise<void> {
  await wait(retryAfterMs, undefined, { signal: stop }).catch(() => {});
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

/** Failures of jobs and of the queue reach the log; its diary of every job does not. */
const logger = new Logger(({ label, taskIdentifier }) => (level, said) => {
  const message = unquoted(said);
  if (level === "error") log.error({ part: label, job: taskIdentifier }, message);
  else if (level === "warning") log.warn({ part: label, job: taskIdentifier }, message);
  else log.trace({ part: label, job: taskIdentifier }, message);
});

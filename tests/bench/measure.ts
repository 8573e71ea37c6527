import { isDeepStrictEqual } from "node:util";
import { CompiledQuery, sql } from "kysely";
import { asActor, asSignIn, type TenantDb } from "../../app/platform/database.server.ts";

/** Shared buffers that all statements of a piece of work touch, and the median time of the whole of it. */
export type Cost = { buffers: number; medianMs: number };

/** The same of the portal's login, and its median time as a ratio to that of a login whom no policy concerns. */
export type ComparedCost = Cost & { ratio: number };

type Work = (db: TenantDb) => Promise<unknown>;

const runs = 30;
const comparedRuns = 301;
/** Postgres plans a statement for its parameters five times before it keeps a plan for all: pages in use are past that. */
const runsToKeepPlans = 10;

/** Measures `work` as the holder of `session`, about a space when it writes, after a first run that fills the caches. */
export async function measure(session: string | null, work: Work, tenantId: string | null = null): Promise<Cost> {
  return await asActor({ session, tenantId }, async (db) => {
    await work(db);
    const buffers = await countBuffers(db, () => work(db));
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) times.push(await time(() => work(db)));
    return { buffers, medianMs: median(times) };
  });
}

/**
 * Measures `work` as the holder of `session`, and beside it as the administrator, whose URL the environment names for the
 * sign-in's login. The runs take turns in one process, so that what else the machine does concerns both alike.
 * @throws where the two do not get the very same rows: then there is nothing to compare.
 */
export async function compare(session: string, work: Work, tenantId: string): Promise<ComparedCost> {
  return await asActor({ session, tenantId }, (within) =>
    asSignIn(async (transaction) => {
      const without = transaction as unknown as TenantDb;
      // What the portal's logins have: the same settings, and no compiling (0021).
      await sql`select set_config('app.session', ${session}, true), set_config('app.tenant_id', ${tenantId}, true),
                       set_config('jit', 'off', true)`.execute(without);
      for (let run = 0; run < runsToKeepPlans; run += 1)
        if (!isDeepStrictEqual(await work(within), await work(without))) throw new Error("The rows are not the same");
      const buffers = await countBuffers(within, () => work(within));
      const times = { within: [] as number[], without: [] as number[] };
      for (let run = 0; run < comparedRuns; run += 1) {
        times.within.push(await time(() => work(within)));
        times.without.push(await time(() => work(without)));
      }
      return { buffers, medianMs: median(times.within), ratio: median(times.within) / median(times.without) };
    }),
  );
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Explains every statement before it runs, and adds up the buffers at the root of its plan. */
async function countBuffers(db: TenantDb, work: () => Promise<unknown>): Promise<number> {
  const executor = db.getExecutor();
  const original = executor.executeQuery.bind(executor);
  let buffers = 0;
  executor.executeQuery = (async (query: CompiledQuery, ...rest: []) => {
    const explain = `explain (analyze, buffers, format json) ${query.sql}`;
    const { rows } = await original<Record<string, [{ Plan: Record<string, number> }]>>(
      CompiledQuery.raw(explain, [...query.parameters]),
      ...rest,
    );
    const plan = Object.values(rows[0] ?? {})[0]?.[0].Plan;
    buffers += (plan?.["Shared Hit Blocks"] ?? 0) + (plan?.["Shared Read Blocks"] ?? 0);
    return await original(query, ...rest);
  }) as typeof original;
  try {
    await work();
  } finally {
    executor.executeQuery = original;
  }
  return buffers;
}

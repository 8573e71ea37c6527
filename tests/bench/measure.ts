import { CompiledQuery } from "kysely";
import { asActor, type TenantDb } from "../../app/platform/database.server.ts";

/** Shared buffers that all statements of a piece of work touch, and the median time of the whole of it. */
export type Cost = { buffers: number; medianMs: number };

const runs = 30;

/** Measures `work` as the holder of `session`, about a space when it writes, after a first run that fills the caches. */
export async function measure(
  session: string | null,
  work: (db: TenantDb) => Promise<unknown>,
  tenantId: string | null = null,
): Promise<Cost> {
  return await asActor({ session, tenantId }, async (db) => {
    await work(db);
    const buffers = await countBuffers(db, () => work(db));
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const start = performance.now();
      await work(db);
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    return { buffers, medianMs: times[runs / 2] ?? 0 };
  });
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

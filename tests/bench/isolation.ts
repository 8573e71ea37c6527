// `npm run bench -- isolation`: what row security costs, with 10, 1,000 and 10,000 spaces. The same statements are run by the
// portal's login and by the administrator, whom no policy concerns: the ratio is that of their median times in this run.
import { startCluster } from "../support/cluster.ts";
import { makeLoadedDatabase } from "./loaded-database.ts";
import type { Cost } from "./measure.ts";

const sizes = [
  { spaces: 10, posts: 1_000 },
  { spaces: 1_000, posts: 100_000 },
  { spaces: 10_000, posts: 1_000_000 },
];

type Costs = Record<string, Cost>;

export async function measureIsolation(): Promise<void> {
  const cluster = await startCluster();
  try {
    const table: Record<string, Record<string, number>> = {};
    for (const size of sizes) {
      const database = await makeLoadedDatabase(cluster.adminUrl, size);
      const within = await database.run<Costs>("isolation-statements.ts", "portal");
      const without = await database.run<Costs>("isolation-statements.ts", "administrator");
      for (const [statement, cost] of Object.entries(within)) {
        table[statement] = {
          ...table[statement],
          [`buffers, ${size.spaces} spaces`]: cost.buffers,
          [`ratio, ${size.spaces} spaces`]: Number(
            (cost.medianMs / (without[statement]?.medianMs ?? Number.NaN)).toFixed(2),
          ),
        };
      }
      console.log(`${size.spaces} spaces, ${size.posts} posts: measured`);
    }
    console.table(table);
  } finally {
    await cluster.stop();
  }
}

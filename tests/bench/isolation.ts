// `npm run bench -- isolation`: what row security costs, with 10, 1,000 and 10,000 spaces. The same statements are run in turns
// by the portal's login and by the administrator, whom no policy concerns: the ratio is that of their median times.
import { startCluster } from "../support/cluster.ts";
import { makeLoadedDatabase } from "./loaded-database.ts";
import type { ComparedCost } from "./measure.ts";

const sizes = [
  { spaces: 10, posts: 1_000 },
  { spaces: 1_000, posts: 100_000 },
  { spaces: 10_000, posts: 1_000_000 },
];

export async function measureIsolation(): Promise<void> {
  const cluster = await startCluster();
  try {
    const table: Record<string, Record<string, number>> = {};
    for (const size of sizes) {
      const database = await makeLoadedDatabase(cluster.adminUrl, size);
      const costs = await database.run<Record<string, ComparedCost>>("isolation-statements.ts");
      for (const [statement, { buffers, ratio }] of Object.entries(costs)) {
        table[statement] = {
          ...table[statement],
          [`buffers, ${size.spaces} spaces`]: buffers,
          [`ratio, ${size.spaces} spaces`]: Number(ratio.toFixed(2)),
        };
      }
      console.log(`${size.spaces} spaces, ${size.posts} posts: measured`);
    }
    console.table(table);
  } finally {
    await cluster.stop();
  }
}

// `npm run bench`: what the lists cost, with 10 spaces and with 1,000. `npm run bench -- isolation`: what row security costs.
// All in one run against one throw-away Postgres. Buffers are the measure; times are given as ratios, since machines are noisy.
import { startCluster } from "../support/cluster.ts";
import { measureIsolation } from "./isolation.ts";
import { makeLoadedDatabase } from "./loaded-database.ts";
import type { Cost } from "./measure.ts";

const sizes = [
  { spaces: 10, posts: 1_000 },
  { spaces: 1_000, posts: 100_000 },
];

await (process.argv[2] === "isolation" ? measureIsolation() : measureLists());

async function measureLists(): Promise<void> {
  const cluster = await startCluster();
  try {
    const measured: Record<string, Cost>[] = [];
    for (const size of sizes) {
      const database = await makeLoadedDatabase(cluster.adminUrl, size);
      measured.push(await database.run("one-size.ts"));
    }
    const [small = {}, large = {}] = measured;
    console.table(
      Object.fromEntries(
        Object.keys(small).map((list) => [
          list,
          {
            ...Object.fromEntries(
              sizes.map(({ posts }, n) => [`buffers, ${posts} posts`, measured[n]?.[list]?.buffers]),
            ),
            "time, large to small": Number(((large[list]?.medianMs ?? 0) / (small[list]?.medianMs ?? 1)).toFixed(2)),
          },
        ]),
      ),
    );
  } finally {
    await cluster.stop();
  }
}

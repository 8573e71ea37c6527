// `npm run bench`: what the lists cost, with 10 spaces and with 1,000, in one run against one throw-away Postgres.
// Buffers are the measure; times are given as ratios to the small database, since machines are noisy.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { administer, databaseUrl, startCluster, templateName } from "../support/cluster.ts";
import { loadSpaces } from "./load.ts";
import type { Cost } from "./measure.ts";

const sizes = [
  { spaces: 10, posts: 1_000 },
  { spaces: 1_000, posts: 100_000 },
];

const cluster = await startCluster();
try {
  const measured: Record<string, Cost>[] = [];
  for (const size of sizes) measured.push(await measureSize(size));
  const [small = {}, large = {}] = measured;
  console.table(
    Object.fromEntries(
      Object.keys(small).map((list) => [
        list,
        {
          ...Object.fromEntries(sizes.map(({ posts }, n) => [`buffers, ${posts} posts`, measured[n]?.[list]?.buffers])),
          "time, large to small": Number(((large[list]?.medianMs ?? 0) / (small[list]?.medianMs ?? 1)).toFixed(2)),
        },
      ]),
    ),
  );
} finally {
  await cluster.stop();
}

async function measureSize(size: { spaces: number; posts: number }): Promise<Record<string, Cost>> {
  const name = `bench_${size.spaces}`;
  await administer(cluster.adminUrl, `create database ${name} template ${templateName}`);
  const { tenantId, reviewerSession } = await loadSpaces(databaseUrl(cluster.adminUrl, name), size);
  const logins = ["app", "anon", "auth"].map((login) => [
    `PORTAL_${login.toUpperCase()}_DATABASE_URL`,
    databaseUrl(cluster.adminUrl, name, `portal_${login}`),
  ]);
  const program = new URL("one-size.ts", import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [program, tenantId, reviewerSession], {
    env: { ...process.env, ...Object.fromEntries(logins) },
  });
  return JSON.parse(stdout);
}

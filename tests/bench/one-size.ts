// The lists on one database, whose logins the environment names; started by run.ts, a process for each size.
import { listNews } from "../../app/domain/news/reading.server.ts";
import { listQueue } from "../../app/domain/review/queue.server.ts";
import { closeDatabase, type TenantDb } from "../../app/platform/database.server.ts";
import { type Cost, measure } from "./measure.ts";

const [tenantId = "", reviewerSession = ""] = process.argv.slice(2);

const filtered = (filter: { tenantId?: string; tag?: string; language?: "da" }) => (db: TenantDb) =>
  listNews(db, { filter: { tenantId: null, tag: null, language: null, ...filter }, limit: 20 });

const lists: Record<string, { session: string | null; run: (db: TenantDb) => Promise<unknown> }> = {
  "network list": { session: null, run: filtered({}) },
  "network list, signed in": { session: reviewerSession, run: filtered({}) },
  "space list": { session: null, run: filtered({ tenantId }) },
  "list of a tag": { session: null, run: filtered({ tag: "tag-7" }) },
  "list of a language": { session: null, run: filtered({ language: "da" }) },
  "review queue": { session: reviewerSession, run: (db) => listQueue(db, null) },
};

const costs: Record<string, Cost> = {};
for (const [title, { session, run }] of Object.entries(lists)) costs[title] = await measure(session, run);
await closeDatabase();
process.stdout.write(JSON.stringify(costs));

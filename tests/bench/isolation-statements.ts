// The statements of `npm run bench -- isolation` on one database; started by isolation.ts, a process for each size.
import { sql } from "kysely";
import { listNews } from "../../app/domain/news/reading.server.ts";
import { getPost } from "../../app/domain/news/reading-post.server.ts";
import { listQueue } from "../../app/domain/review/queue.server.ts";
import { closeDatabase, type TenantDb } from "../../app/platform/database.server.ts";
import { readLoaded } from "./loaded-database.ts";
import { type ComparedCost, compare } from "./measure.ts";

const { tenantId, slug, coordinatorSession, coordinatorId, reviewerSession } = readLoaded();
const nobodysFilter = { tenantId: null, tag: null, language: null };
const space = { id: tenantId, slug: "space-7", name: "Space 7" };

/** Twenty at once, so that the statement outweighs the transaction around it. Each run makes others. */
const insertFiles = (db: TenantDb) =>
  sql`insert into app.files (tenant_id, id, media_type, width, height, variants, bytes, name, uploaded_by)
    select ${tenantId}, gen_random_uuid(), 'image/webp', 10, 10, '{10}', 10, 'x.png', ${coordinatorId} from generate_series(1, 20)`.execute(
    db,
  );

const statements: Record<string, { session: string; run: (db: TenantDb) => Promise<unknown> }> = {
  "space list": {
    session: coordinatorSession,
    run: (db) => listNews(db, { filter: { ...nobodysFilter, tenantId }, ownTenants: [tenantId], limit: 20 }),
  },
  "network list": {
    session: coordinatorSession,
    run: (db) => listNews(db, { filter: nobodysFilter, ownTenants: [tenantId], limit: 20 }),
  },
  "one post": { session: coordinatorSession, run: (db) => getPost(db, space, slug) },
  "review queue": { session: reviewerSession, run: (db) => listQueue(db, null) },
  insert: { session: coordinatorSession, run: insertFiles },
};

const costs: Record<string, ComparedCost> = {};
for (const [title, { session, run }] of Object.entries(statements))
  costs[title] = await compare(session, run, tenantId);
await closeDatabase();
process.stdout.write(JSON.stringify(costs));

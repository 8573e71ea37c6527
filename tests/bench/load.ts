import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { hashToken } from "../../app/platform/session-store.server.ts";
import { loadConferences } from "./load-conferences.ts";

export type Loaded = {
  /** A space in the middle, the address of a post there that its coordinator reads, and she. */
  tenantId: string;
  slug: string;
  coordinatorSession: string;
  coordinatorId: string;
  reviewerSession: string;
};

/**
 * Fills an empty migrated database with spaces and published posts, and a few that wait for review; and with a tenth as many
 * conferences.
 */
export async function loadSpaces(
  adminUrl: string,
  { spaces, posts }: { spaces: number; posts: number },
): Promise<Loaded> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  await client.query("insert into app.tenants (slug, kind, name) values ('natverket', 'network', 'Nätverket')");
  await client.query(
    "insert into app.tenants (slug, kind, name) select 'space-' || n, 'region', 'Space ' || n from generate_series(1, $1) n",
    [spaces],
  );
  await client.query(
    // Of each visibility in every space, and among what is latest in the network.
    `with spaces as (select id, row_number() over (order by slug) - 1 as n from app.tenants where kind = 'region')
     insert into app.items (tenant_id, id, kind, slug, lifecycle, visibility, language, title, lede, published_at)
     select s.id, gen_random_uuid(), 'news', 'post-' || p, 'published', (array['public', 'public', 'network', 'space'])[1 + (p + p / $2) % 4],
       (array['sv', 'da', 'nb', 'en'])[1 + p % 4], 'Post ' || p, 'Lede', now() - p * interval '1 minute'
     from generate_series(1, $1) p join spaces s on s.n = p % $2`,
    [posts, spaces],
  );
  await client.query(
    `insert into app.news_posts (tenant_id, item_id, form, body) select tenant_id, id, 'article', repeat('Text. ', 200) from app.items`,
  );
  await client.query(
    `insert into app.item_tags (tenant_id, item_id, tag, published_at)
     select tenant_id, id, 'tag-' || (row_number() over ()) % 50, published_at from app.items`,
  );
  await client.query(
    `insert into app.revisions (tenant_id, item_id, kind, number, state, slug, title, submitted_at)
     select tenant_id, id, 'news', 1, case when (row_number() over (order by published_at)) % 20 = 0 then 'submitted' else 'approved' end,
       slug, title, published_at from app.items`,
  );
  await loadConferences(client, posts / 10);
  const { rows: spaceRows } = await client.query("select id from app.tenants where slug = 'space-7'");
  const tenantId = spaceRows[0].id;
  const reviewer = await addPerson(client, "reviewer");
  await client.query("insert into app.national_roles (user_id, role) values ($1, 'reviewer')", [reviewer.id]);
  const coordinator = await addPerson(client, "coordinator");
  await client.query("insert into app.memberships (tenant_id, user_id, role) values ($1, $2, 'coordinator')", [
    tenantId,
    coordinator.id,
  ]);
  await client.query("vacuum analyze");
  const { rows: posts7 } = await client.query(
    "select slug from app.items where tenant_id = $1 and kind = 'news' order by published_at desc limit 1",
    [tenantId],
  );
  await client.end();
  return {
    tenantId,
    slug: posts7[0].slug,
    coordinatorSession: coordinator.session,
    coordinatorId: coordinator.id,
    reviewerSession: reviewer.session,
  };
}

async function addPerson(client: Client, name: string): Promise<{ id: string; session: string }> {
  const session = randomUUID() + randomUUID();
  const { rows } = await client.query("insert into app.users (name) values ($1) returning id", [name]);
  await client.query("insert into app.accounts (user_id, email) values ($1, $2)", [rows[0].id, `${name}@example.org`]);
  await client.query(
    "insert into app.sessions (token_hash, user_id, expires_at) values ($1, $2, now() + interval '1 day')",
    [hashToken(session), rows[0].id],
  );
  return { id: rows[0].id, session };
}

// Conferences straight into the live columns, for tests of lists: what is published, and nothing of how it came there.
import { randomUUID } from "node:crypto";
import { adminClient, type TestTenant } from "./sandbox.ts";

export type LiveConference = {
  title?: string;
  visibility?: "public" | "network" | "space";
  lifecycle?: "published" | "cancelled" | "archived";
  /** yyyy-mm-dd: a day. Without it, `year`; without either, no date. */
  day?: string;
  year?: number;
  /** Said to have been held. */
  held?: boolean;
  theme?: string;
  form?: "on_site" | "digital" | "hybrid";
  seriesId?: string;
  areas?: string[];
  hosts?: TestTenant[];
  language?: string;
};

/** Its id. */
export async function publishConference(space: TestTenant, conference: LiveConference = {}): Promise<string> {
  const admin = await adminClient();
  const id = randomUUID();
  const { title = "Konferens", visibility = "public", lifecycle = "published", day, year } = conference;
  await admin.query(
    `insert into app.items (tenant_id, id, kind, slug, lifecycle, visibility, language, title, published_at)
     values ($1, $2, 'conference', $3, $4, $5, $6, $7, now())`,
    [space.id, id, `konferens-${id}`, lifecycle, visibility, conference.language ?? "sv", title],
  );
  const precision = day ? "day" : year ? "year" : "none";
  const [startsOn, endsOn] = [day ?? (year ? `${year}-01-01` : null), day ?? (year ? `${year}-12-31` : null)];
  await admin.query(
    `insert into app.conferences (tenant_id, item_id, series_id, theme, date_precision, starts_on, ends_on, stated_held_on,
       form, venue, town, time_zone, target_group, body, days, speakers, links, halt, halted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', '', 'Europe/Stockholm', '', '', '[]', '[]', '[]', $10, $11)`,
    [
      ...[space.id, id, conference.seriesId ?? null, conference.theme ?? "", precision, startsOn, endsOn],
      conference.held ? "2026-01-01" : null,
      conference.form ?? "on_site",
      lifecycle === "cancelled" ? "cancelled" : null,
      lifecycle === "cancelled" ? new Date() : null,
    ],
  );
  for (const area of conference.areas ?? []) {
    await admin.query(
      `insert into app.conference_areas (tenant_id, item_id, area_code, listed_on)
       select tenant_id, item_id, $2, listed_on from app.conferences where item_id = $1`,
      [id, area],
    );
  }
  for (const host of conference.hosts ?? []) {
    await admin.query(
      `insert into app.conference_hosts (tenant_id, item_id, host_tenant_id, state, listed_on)
       select tenant_id, item_id, $2, 'accepted', listed_on from app.conferences where item_id = $1`,
      [id, host.id],
    );
  }
  return id;
}

export async function makeSeries(name: string): Promise<{ id: string; slug: string; name: string }> {
  const [id, slug] = [randomUUID(), `serie-${randomUUID()}`];
  await (await adminClient()).query("insert into app.series (id, slug, name, language) values ($1, $2, $3, 'sv')", [
    id,
    slug,
    name,
  ]);
  return { id, slug, name };
}

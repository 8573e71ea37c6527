import type { Client } from "pg";

/** The series that the lists of a series are measured with, whatever the size. */
export const measuredSeries = "00000000-0000-4000-8000-000000000007";

/**
 * Conferences spread over the spaces: seven of eight have been, from day to day backwards; of those ahead every fourth has
 * only a year. Each has an area, a theme and a series like one in fifty others, and every tenth one a co-organiser.
 */
export async function loadConferences(client: Client, conferences: number): Promise<void> {
  await client.query(
    `insert into app.series (id, slug, name, language)
     select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'serie-' || n, 'Serie ' || n, 'sv' from generate_series(0, 49) n`,
  );
  await client.query(
    `with spaces as (select id, row_number() over (order by slug) - 1 as place, count(*) over () as of from app.tenants where kind = 'region'),
     made as (
       insert into app.items (tenant_id, id, kind, slug, lifecycle, visibility, language, title, lede, published_at)
       select s.id, md5(n::text)::uuid, 'conference', 'conference-' || n, 'published', (array['public', 'public', 'network', 'space'])[1 + n % 4],
         'sv', 'Conference ' || n, 'Lede', now()
       from generate_series(1, $1) n join spaces s on s.place = n % s.of returning tenant_id, id, split_part(slug, '-', 2)::int as n)
     insert into app.conferences (tenant_id, item_id, series_id, theme, date_precision, starts_on, ends_on, form, venue, town, country,
       time_zone, target_group, body, days, speakers, links)
     select tenant_id, id, ('00000000-0000-4000-8000-' || lpad((n % 50)::text, 12, '0'))::uuid, 'Theme ' || n % 50,
       case when n % 32 = 0 then 'year' else 'day' end,
       case when n % 32 = 0 then date_trunc('year', held)::date else held end,
       case when n % 32 = 0 then (date_trunc('year', held) + interval '1 year - 1 day')::date else held end,
       (array['on_site', 'digital', 'hybrid'])[1 + n % 3], '', 'Town', 'SE', 'Europe/Stockholm', '', '', '[]', '[]', '[]'
     from made, lateral (select case when n % 8 = 0 then date '2027-01-01' + n / 8 % 1500 else date '2026-01-01' - n % 5000 end as held) on_day`,
    [conferences],
  );
  await client.query(
    `insert into app.conference_areas (tenant_id, item_id, area_code, listed_on)
     select c.tenant_id, c.item_id, a.code, c.listed_on
     from (select *, row_number() over (order by item_id) % 21 + 1 as place from app.conferences) c
     join (select code, row_number() over (order by position) as place from app.areas where country = 'SE') a using (place)`,
  );
  await client.query(
    `insert into app.conference_hosts (tenant_id, item_id, host_tenant_id, state, listed_on)
     select c.tenant_id, c.item_id, h.id, 'accepted', c.listed_on
     from (select *, row_number() over (order by item_id) as place from app.conferences) c
     join (select id, row_number() over (order by slug) as place, count(*) over () as of from app.tenants where kind = 'region') h
       on h.place = c.place % h.of + 1 and h.id <> c.tenant_id
     where c.place % 10 = 0`,
  );
  await client.query(
    `insert into app.figures (tenant_id, conference_id, reporter, measure, dimension, category, count, qualifier)
     select tenant_id, item_id, 'national', 'participants', 'total', '', 100, 'about' from app.conferences where listed_on < date '2026-06-01'`,
  );
}

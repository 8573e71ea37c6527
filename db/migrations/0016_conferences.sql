-- Conferences: items with a date of any precision, days, places and hosts. Series and rounds belong to the network, since
-- a series moves from host to host and a round gathers conferences of many spaces.

set local role portal_owner;

alter table app.items drop constraint items_kind_check;
alter table app.items add constraint items_kind_check check (kind in ('news', 'conference', 'report'));
alter table app.revisions drop constraint revisions_kind_check;
alter table app.revisions add constraint revisions_kind_check check (kind in ('news', 'conference', 'report'));

create table app.series (
  id          uuid primary key,
  slug        text not null unique check (slug ~ '^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$'),
  name        text not null check (char_length(name) between 1 and 120),
  description text not null default '' check (char_length(description) <= 1000),
  language    text not null check (language in ('sv', 'da', 'nb', 'en')),
  created_at  timestamptz not null default now()
);
create index series_by_name on app.series (name, id);

create table app.rounds (
  id         uuid primary key,
  slug       text not null unique check (slug ~ '^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$'),
  name       text not null check (char_length(name) between 1 and 120),
  language   text not null check (language in ('sv', 'da', 'nb', 'en')),
  starts_on  date,
  ends_on    date check (ends_on >= starts_on),
  created_at timestamptz not null default now()
);
create index rounds_by_time on app.rounds (starts_on desc nulls last, id);

-- The proposed text, beside app.revisions. A draft may lack anything; what is there must fit.
create table app.conference_revisions (
  tenant_id        uuid not null,
  revision_id      uuid not null,
  series_id        uuid references app.series on delete restrict,
  round_id         uuid references app.rounds on delete restrict,
  theme            text not null default '' check (char_length(theme) <= 200),
  date_precision   text not null default 'day' check (date_precision in ('day', 'month', 'season', 'year', 'yearless', 'none')),
  starts_on        date,
  ends_on          date check (ends_on >= starts_on),
  season           text check (season in ('spring', 'summer', 'autumn', 'winter')),
  starts_day       text check (starts_day ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
  ends_day         text check (ends_day ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
  stated_held      boolean not null default false,
  form             text not null default 'on_site' check (form in ('on_site', 'digital', 'hybrid')),
  venue            text not null default '' check (char_length(venue) <= 200),
  town             text not null default '' check (char_length(town) <= 120),
  country          text check (country ~ '^[A-Z]{2}$'), -- ISO 3166-1 alpha-2
  time_zone        text not null default 'Europe/Stockholm' check (char_length(time_zone) between 1 and 60), -- IANA
  area_codes       text[] not null default '{}' check (cardinality(area_codes) <= 41),
  co_host_ids      uuid[] not null default '{}' check (cardinality(co_host_ids) <= 30),
  target_group     text not null default '' check (char_length(target_group) <= 300),
  target_count     integer check (target_count between 1 and 1000000),
  target_qualifier text check (target_qualifier in ('exact', 'about', 'over')),
  registration_url text check (registration_url ~ '^https?://' and char_length(registration_url) <= 2000),
  body             text not null default '' check (char_length(body) <= 100000), -- Markdown
  days             jsonb not null default '[]' check (jsonb_typeof(days) = 'array' and pg_column_size(days) <= 100000),
  speakers         jsonb not null default '[]' check (jsonb_typeof(speakers) = 'array' and pg_column_size(speakers) <= 100000),
  links            jsonb not null default '[]' check (jsonb_typeof(links) = 'array' and pg_column_size(links) <= 100000),
  primary key (tenant_id, revision_id),
  foreign key (tenant_id, revision_id) references app.revisions on delete cascade,
  check ((target_count is null) = (target_qualifier is null))
);

-- The live text, beside app.items. `listed_on` orders every list: the last day that the conference may still lie ahead.
-- Nothing known of its date: the end of time. Held, but nobody knows which year: its beginning.
create table app.conferences (
  tenant_id        uuid not null,
  item_id          uuid not null,
  series_id        uuid references app.series on delete restrict,
  round_id         uuid references app.rounds on delete restrict,
  theme            text not null,
  theme_key        text not null generated always as (lower(theme)) stored, -- lower() is not leakproof: under row security its index would go unused
  date_precision   text not null check (date_precision in ('day', 'month', 'season', 'year', 'yearless', 'none')),
  starts_on        date,
  ends_on          date,
  season           text,
  starts_day       text,
  ends_day         text,
  stated_held_on   date, -- when somebody said that it had been held, where the date is too vague to tell
  form             text not null,
  venue            text not null,
  town             text not null,
  country          text,
  time_zone        text not null,
  target_group     text not null,
  target_count     integer,
  target_qualifier text,
  registration_url text,
  body             text not null,
  days             jsonb not null,
  speakers         jsonb not null,
  links            jsonb not null,
  halt             text check (halt in ('cancelled', 'postponed')),
  halt_reason      text not null default '' check (char_length(halt_reason) <= 1000),
  halted_at        timestamptz,
  asked_on         date, -- when its coordinators were asked last what became of an overdue plan
  listed_on        date not null generated always as (
                     case when stated_held_on is null then coalesce(ends_on, date '9999-12-31')
                          else least(coalesce(ends_on, date '0001-01-01'), stated_held_on - 1) end) stored,
  primary key (tenant_id, item_id),
  foreign key (tenant_id, item_id) references app.items on delete cascade,
  check ((halt is null) = (halted_at is null)),
  check (case when date_precision in ('day', 'month', 'season', 'year')
              then starts_on is not null and ends_on is not null and ends_on >= starts_on
              else starts_on is null and ends_on is null end),
  check ((date_precision = 'season') = (season is not null)),
  check ((date_precision = 'yearless') = (starts_day is not null and ends_day is not null))
);
create index conferences_in_time on app.conferences (listed_on, tenant_id, item_id);
create index conferences_of_space on app.conferences (tenant_id, listed_on, item_id);
create index conferences_of_series on app.conferences (series_id, listed_on, tenant_id, item_id) where series_id is not null;
create index conferences_of_round on app.conferences (round_id, listed_on, tenant_id, item_id) where round_id is not null;
create index conferences_of_theme on app.conferences (theme_key, listed_on, tenant_id, item_id) where theme <> '';
create index conferences_of_form on app.conferences (form, listed_on, tenant_id, item_id);

create table app.conference_areas (
  tenant_id uuid not null,
  item_id   uuid not null,
  area_code text not null references app.areas on delete restrict,
  listed_on date not null, -- the conference's, so that the list of an area has its index
  primary key (tenant_id, item_id, area_code),
  foreign key (tenant_id, item_id) references app.conferences on delete cascade
);
create index conferences_of_area on app.conference_areas (area_code, listed_on, tenant_id, item_id);

-- Who organises it together with its space. A bridge between spaces: named by one, accepted by the other.
create table app.conference_hosts (
  tenant_id      uuid not null,
  item_id        uuid not null,
  host_tenant_id uuid not null references app.tenants on delete cascade check (host_tenant_id <> tenant_id),
  state          text not null default 'asked' check (state in ('asked', 'accepted', 'declined')),
  listed_on      date not null, -- the conference's
  asked_at       timestamptz not null default now(),
  answered_at    timestamptz,
  answered_by    uuid references app.users on delete set null,
  primary key (tenant_id, item_id, host_tenant_id),
  foreign key (tenant_id, item_id) references app.conferences on delete cascade
);
create index conferences_of_host on app.conference_hosts (host_tenant_id, state, listed_on, tenant_id, item_id);

alter table app.series enable row level security;
alter table app.series force row level security;
alter table app.rounds enable row level security;
alter table app.rounds force row level security;
alter table app.conference_revisions enable row level security;
alter table app.conference_revisions force row level security;
alter table app.conferences enable row level security;
alter table app.conferences force row level security;
alter table app.conference_areas enable row level security;
alter table app.conference_areas force row level security;
alter table app.conference_hosts enable row level security;
alter table app.conference_hosts force row level security;

create policy anon_select on app.series for select to portal_anon using (true);
create policy app_select on app.series for select to portal_app using (true);
call app.let_workflow('app.series', 'select', 'insert', 'update');
create policy anon_select on app.rounds for select to portal_anon using (true);
create policy app_select on app.rounds for select to portal_app using (true);
call app.let_workflow('app.rounds', 'select', 'insert', 'update');

create policy app_select on app.conference_revisions for select to portal_app
  using (exists (select from app.revisions r where r.tenant_id = conference_revisions.tenant_id and r.id = revision_id));
create policy app_update on app.conference_revisions for update to portal_app
  using (tenant_id = any ((select authz.writable_tenants('{coordinator,admin}'))::uuid[])
         and exists (select from app.revisions r where r.tenant_id = conference_revisions.tenant_id and r.id = revision_id
                        and r.state in ('draft', 'returned')))
  with check (tenant_id = any ((select authz.writable_tenants('{coordinator,admin}'))::uuid[])
         and exists (select from app.revisions r where r.tenant_id = conference_revisions.tenant_id and r.id = revision_id
                        and r.state in ('draft', 'returned')));
call app.let_workflow('app.conference_revisions', 'select', 'insert', 'update');

-- `offset 0`, as for app.item_tags: the item is asked for row by row, so that a list reads no more than it shows.
create policy anon_select on app.conferences for select to portal_anon
  using (exists (select from app.items i where i.tenant_id = conferences.tenant_id and i.id = item_id offset 0));
create policy app_select on app.conferences for select to portal_app
  using (exists (select from app.items i where i.tenant_id = conferences.tenant_id and i.id = item_id offset 0));
call app.let_workflow('app.conferences', 'select', 'insert', 'update');

create policy anon_select on app.conference_areas for select to portal_anon
  using (exists (select from app.items i where i.tenant_id = conference_areas.tenant_id and i.id = item_id offset 0));
create policy app_select on app.conference_areas for select to portal_app
  using (exists (select from app.items i where i.tenant_id = conference_areas.tenant_id and i.id = item_id offset 0));
call app.let_workflow('app.conference_areas', 'select', 'insert', 'update', 'delete');

create policy anon_select on app.conference_hosts for select to portal_anon
  using (case when state = 'accepted'
              then exists (select from app.items i where i.tenant_id = conference_hosts.tenant_id and i.id = item_id offset 0)
              else false end);
create policy app_select on app.conference_hosts for select to portal_app
  using (case when tenant_id = any ((select authz.tenants('{coordinator,admin}'))::uuid[]) then true
              when host_tenant_id = any ((select authz.tenants('{coordinator,admin}'))::uuid[]) then true
              when state = 'accepted' or (select authz.is_reviewer())
              then exists (select from app.items i where i.tenant_id = conference_hosts.tenant_id and i.id = item_id offset 0)
              else false end);
call app.let_workflow('app.conference_hosts', 'select', 'insert', 'update', 'delete');

grant select on app.series, app.rounds, app.conferences, app.conference_areas, app.conference_hosts to portal_anon;
grant select on app.series, app.rounds, app.conferences, app.conference_areas, app.conference_hosts, app.conference_revisions
  to portal_app;
grant update (series_id, round_id, theme, date_precision, starts_on, ends_on, season, starts_day, ends_day, stated_held, form,
  venue, town, country, time_zone, area_codes, co_host_ids, target_group, target_count, target_qualifier, registration_url, body,
  days, speakers, links) on app.conference_revisions to portal_app;

create trigger mark_text_author after update on app.conference_revisions
  for each row execute function app.mark_text_author();

reset role;

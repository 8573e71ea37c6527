-- Reports: of one conference, or of a space's coordinators about a period. Published figures and actions become rows of
-- their own, since they are summed and followed long after the text.

set local role portal_owner;

-- "national": the roles of the space and the national team, for coordinator reports that the network does not read.
alter table app.items drop constraint items_visibility_check;
alter table app.items add constraint items_visibility_check
  check (visibility in ('public', 'network', 'space') or (visibility = 'national' and kind = 'report'));
alter table app.revisions drop constraint revisions_visibility_check;
alter table app.revisions add constraint revisions_visibility_check
  check (visibility in ('public', 'network', 'space') or (visibility = 'national' and kind = 'report'));

create table app.report_revisions (
  tenant_id             uuid not null,
  revision_id           uuid not null,
  form                  text not null check (form in ('conference', 'coordinator')),
  conference_id         uuid,
  period_starts_on      date,
  period_ends_on        date check (period_ends_on >= period_starts_on),
  body                  text not null default '' check (char_length(body) <= 100000), -- Markdown, as all longer texts here
  figures               jsonb not null default '[]' check (jsonb_typeof(figures) = 'array' and pg_column_size(figures) <= 20000),
  figures_source        text not null default '' check (char_length(figures_source) <= 300),
  ratio_to_previous     numeric(8, 3) check (ratio_to_previous > 0),
  organisations         jsonb not null default '[]' check (jsonb_typeof(organisations) = 'array' and pg_column_size(organisations) <= 200000),
  worked                text not null default '' check (char_length(worked) <= 20000),
  did_not_work          text not null default '' check (char_length(did_not_work) <= 20000),
  participant_voices    text not null default '' check (char_length(participant_voices) <= 20000),
  speaker_voices        text not null default '' check (char_length(speaker_voices) <= 20000),
  lessons               jsonb not null default '[]' check (jsonb_typeof(lessons) = 'array' and pg_column_size(lessons) <= 200000),
  next_target_count     integer check (next_target_count between 1 and 1000000),
  next_target_qualifier text check (next_target_qualifier in ('exact', 'about', 'over')),
  next_same_target      boolean not null default false,
  next_form             text check (next_form in ('on_site', 'digital', 'hybrid')),
  next_note             text not null default '' check (char_length(next_note) <= 1000),
  actions               jsonb not null default '[]' check (jsonb_typeof(actions) = 'array' and pg_column_size(actions) <= 200000),
  no_actions            boolean not null default false,
  primary key (tenant_id, revision_id),
  foreign key (tenant_id, revision_id) references app.revisions on delete cascade,
  foreign key (tenant_id, conference_id) references app.items on delete cascade,
  check ((form = 'conference') = (conference_id is not null)),
  check ((next_target_count is null) = (next_target_qualifier is null))
);
create index report_revisions_of_conference on app.report_revisions (tenant_id, conference_id) where conference_id is not null;

create table app.reports (
  tenant_id             uuid not null,
  item_id               uuid not null,
  form                  text not null check (form in ('conference', 'coordinator')),
  conference_id         uuid,
  period_starts_on      date,
  period_ends_on        date,
  body                  text not null,
  figures               jsonb not null, -- as the text gives them; app.figures holds what counts
  figures_source        text not null,
  ratio_to_previous     numeric(8, 3),
  organisations         jsonb not null,
  worked                text not null,
  did_not_work          text not null,
  participant_voices    text not null,
  speaker_voices        text not null,
  lessons               jsonb not null,
  next_target_count     integer,
  next_target_qualifier text,
  next_same_target      boolean not null,
  next_form             text,
  next_note             text not null,
  actions               jsonb not null, -- as the text gives them; app.actions holds what became of them
  no_actions            boolean not null,
  primary key (tenant_id, item_id),
  foreign key (tenant_id, item_id) references app.items on delete cascade,
  foreign key (tenant_id, conference_id) references app.items on delete cascade
);
create unique index report_of_conference on app.reports (tenant_id, conference_id) where conference_id is not null;

-- Reported numbers of a conference, by the space itself or by the national team on its behalf.
create table app.figures (
  tenant_id         uuid not null,
  conference_id     uuid not null,
  reporter          text not null check (reporter in ('space', 'national')),
  measure           text not null check (measure in ('participants', 'organisations', 'speakers')),
  dimension         text not null check (dimension in ('total', 'kind', 'role')),
  category          text not null check ((dimension = 'total') = (category = '')),
  count             integer check (count between 0 and 1000000), -- null: present, but nobody counted
  qualifier         text not null check (qualifier in ('exact', 'about', 'over')),
  source            text not null default '' check (char_length(source) <= 300),
  ratio_to_previous numeric(8, 3) check (ratio_to_previous > 0),
  report_id         uuid,
  reported_by       uuid references app.users on delete set null,
  reported_at       timestamptz not null default now(),
  primary key (tenant_id, conference_id, reporter, measure, dimension, category),
  foreign key (tenant_id, conference_id) references app.conferences on delete cascade,
  foreign key (tenant_id, report_id) references app.items on delete cascade,
  check ((reporter = 'space') = (report_id is not null)),
  check (dimension <> 'total' or count is not null or ratio_to_previous is not null),
  check (ratio_to_previous is null or (measure = 'participants' and dimension = 'total')),
  check (case dimension
           when 'kind' then measure <> 'speakers' and category in ('municipality', 'region', 'state', 'university', 'association', 'company', 'other')
           when 'role' then measure = 'participants' and category in ('elected', 'manager', 'strategist', 'specialist', 'researcher', 'other')
           else true end)
);
create index figures_of_report on app.figures (tenant_id, report_id) where report_id is not null;

-- What was to be done, and what became of it. The wording is the report's; the state is settled without a review.
create table app.actions (
  tenant_id    uuid not null,
  id           uuid not null,
  report_id    uuid not null,
  position     integer not null,
  title        text not null check (char_length(title) between 1 and 300),
  owner        text not null default '' check (char_length(owner) <= 120),
  organisation text not null default '' check (char_length(organisation) <= 200),
  due_on       date,
  listed_on    date not null generated always as (coalesce(due_on, date '9999-12-31')) stored,
  state        text not null default 'open' check (state in ('open', 'done', 'dropped')),
  note         text not null default '' check (char_length(note) <= 1000),
  settled_at   timestamptz,
  settled_by   uuid references app.users on delete set null,
  reminded_on  date,
  primary key (tenant_id, id),
  foreign key (tenant_id, report_id) references app.reports on delete cascade,
  check ((state = 'open') = (settled_at is null))
);
create index actions_of_report on app.actions (tenant_id, report_id, position);
create index open_actions_of_space on app.actions (tenant_id, listed_on, id) where state = 'open';
create index open_actions on app.actions (listed_on, tenant_id, id) where state = 'open';
create index settled_actions_of_space on app.actions (tenant_id, settled_at desc, id) where state <> 'open';
create index settled_actions on app.actions (settled_at desc, tenant_id, id) where state <> 'open';

alter table app.report_revisions enable row level security;
alter table app.report_revisions force row level security;
alter table app.reports enable row level security;
alter table app.reports force row level security;
alter table app.figures enable row level security;
alter table app.figures force row level security;
alter table app.actions enable row level security;
alter table app.actions force row level security;

alter policy app_select on app.items
  using (case when lifecycle <> 'unpublished' and visibility = 'public'
              then tenant_id <> all ((select authz.hidden_tenants())::uuid[])
              when lifecycle <> 'unpublished' and visibility = 'network' and (select authz.in_network())
              then tenant_id <> all ((select authz.hidden_tenants())::uuid[])
              when lifecycle <> 'unpublished' and tenant_id = any ((select authz.tenants('{member,coordinator,admin}'))::uuid[])
              then true
              when lifecycle <> 'unpublished' and visibility = 'national' and (select authz.is_reviewer()) then true
              when tenant_id = any ((select authz.tenants('{coordinator,admin}'))::uuid[]) then true
              when (select authz.is_reviewer())
              then exists (select from app.revisions r where r.tenant_id = items.tenant_id and r.item_id = items.id
                              and r.state = 'submitted')
              else false end);

create policy app_select on app.report_revisions for select to portal_app
  using (exists (select from app.revisions r where r.tenant_id = report_revisions.tenant_id and r.id = revision_id));
create policy app_update on app.report_revisions for update to portal_app
  using (tenant_id = any ((select authz.writable_tenants('{coordinator,admin}'))::uuid[])
         and exists (select from app.revisions r where r.tenant_id = report_revisions.tenant_id and r.id = revision_id
                        and r.state in ('draft', 'returned')))
  with check (tenant_id = any ((select authz.writable_tenants('{coordinator,admin}'))::uuid[])
         and exists (select from app.revisions r where r.tenant_id = report_revisions.tenant_id and r.id = revision_id
                        and r.state in ('draft', 'returned')));
call app.let_workflow('app.report_revisions', 'select', 'insert', 'update');

create policy anon_select on app.reports for select to portal_anon
  using (exists (select from app.items i where i.tenant_id = reports.tenant_id and i.id = item_id offset 0));
create policy app_select on app.reports for select to portal_app
  using (exists (select from app.items i where i.tenant_id = reports.tenant_id and i.id = item_id offset 0));
call app.let_workflow('app.reports', 'select', 'insert', 'update');

-- Who may read both the conference and the report that says it.
create policy anon_select on app.figures for select to portal_anon
  using (exists (select from app.items i where i.tenant_id = figures.tenant_id and i.id = conference_id offset 0)
         and (report_id is null
              or exists (select from app.items i where i.tenant_id = figures.tenant_id and i.id = report_id offset 0)));
create policy app_select on app.figures for select to portal_app
  using (exists (select from app.items i where i.tenant_id = figures.tenant_id and i.id = conference_id offset 0)
         and (report_id is null
              or exists (select from app.items i where i.tenant_id = figures.tenant_id and i.id = report_id offset 0)));
call app.let_workflow('app.figures', 'select', 'insert', 'delete');

create policy anon_select on app.actions for select to portal_anon
  using (exists (select from app.items i where i.tenant_id = actions.tenant_id and i.id = report_id offset 0));
create policy app_select on app.actions for select to portal_app
  using (exists (select from app.items i where i.tenant_id = actions.tenant_id and i.id = report_id offset 0));
call app.let_workflow('app.actions', 'select', 'insert', 'update');

grant select on app.reports, app.figures, app.actions to portal_anon;
grant select on app.reports, app.figures, app.actions, app.report_revisions to portal_app;
grant update (period_starts_on, period_ends_on, body, figures, figures_source, ratio_to_previous, organisations, worked,
  did_not_work, participant_voices, speaker_voices, lessons, next_target_count, next_target_qualifier, next_same_target,
  next_form, next_note, actions, no_actions) on app.report_revisions to portal_app;

create trigger mark_text_author after update on app.report_revisions
  for each row execute function app.mark_text_author();

reset role;

-- Review of every kind of item: the functions of 0010 with what a kind adds in functions of its own. Each kind has three:
-- copy_… (live text into a new revision), require_… (what a submitted text must have) and publish_… (revision into live text).

set local role portal_owner;
alter table app.tenants
  add column conference_trust text not null default 'review_first' check (conference_trust in ('review_first', 'publish_first')),
  add column report_trust text not null default 'review_first' check (report_trust in ('review_first', 'publish_first'));
-- As the title, for the national team, which reads no revision that is the space's own again.
alter table app.review_decisions
  add column kind text not null default 'news' check (kind in ('news', 'conference', 'report'));
reset role;
set local role portal_workflow;

create function app.copy_news(p_tenant uuid, p_item uuid, p_revision uuid) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into app.news_revisions (tenant_id, revision_id, form, body, questions)
  select p_tenant, p_revision, n.form, n.body, n.questions from app.news_posts n where n.tenant_id = p_tenant and n.item_id = p_item;
  insert into app.revision_pictures (tenant_id, revision_id, key, position, placement, file_id, alt, decorative, caption)
  select p_tenant, p_revision, p.key, p.position, p.placement, p.file_id, p.alt, p.alt = '', p.caption
    from app.item_pictures p where p.tenant_id = p_tenant and p.item_id = p_item;
end
$$;

create function app.copy_conference(p_tenant uuid, p_item uuid, p_revision uuid) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into app.conference_revisions (tenant_id, revision_id, series_id, round_id, theme, date_precision, starts_on, ends_on,
    season, starts_day, ends_day, stated_held, form, venue, town, country, time_zone, area_codes, co_host_ids, target_group,
    target_count, target_qualifier, registration_url, body, days, speakers, links)
  select p_tenant, p_revision, c.series_id, c.round_id, c.theme, c.date_precision, c.starts_on, c.ends_on,
    c.season, c.starts_day, c.ends_day, c.stated_held_on is not null, c.form, c.venue, c.town, c.country, c.time_zone,
    coalesce((select array_agg(a.area_code order by a.area_code) from app.conference_areas a
               where a.tenant_id = p_tenant and a.item_id = p_item), '{}'),
    coalesce((select array_agg(h.host_tenant_id order by h.host_tenant_id) from app.conference_hosts h
               where h.tenant_id = p_tenant and h.item_id = p_item and h.state <> 'declined'), '{}'),
    c.target_group, c.target_count, c.target_qualifier, c.registration_url, c.body, c.days, c.speakers, c.links
    from app.conferences c where c.tenant_id = p_tenant and c.item_id = p_item;
end
$$;

create function app.copy_report(p_tenant uuid, p_item uuid, p_revision uuid) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into app.report_revisions (tenant_id, revision_id, form, conference_id, period_starts_on, period_ends_on, body, figures,
    figures_source, ratio_to_previous, organisations, worked, did_not_work, participant_voices, speaker_voices, lessons,
    next_target_count, next_target_qualifier, next_same_target, next_form, next_note, actions, no_actions)
  select p_tenant, p_revision, r.form, r.conference_id, r.period_starts_on, r.period_ends_on, r.body, r.figures,
    r.figures_source, r.ratio_to_previous, r.organisations, r.worked, r.did_not_work, r.participant_voices, r.speaker_voices, r.lessons,
    r.next_target_count, r.next_target_qualifier, r.next_same_target, r.next_form, r.next_note, r.actions, r.no_actions
    from app.reports r where r.tenant_id = p_tenant and r.item_id = p_item;
end
$$;

-- Whether a conference is over: past its last day, or said to have been held. "Today" is the network's, which keeps one time.
create function app.today() returns date language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return (now() at time zone 'Europe/Stockholm')::date;
end
$$;

create function app.is_held(c app.conferences) returns boolean language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return c.halt is null and (c.stated_held_on is not null or (c.date_precision = 'day' and c.ends_on <= app.today()));
end
$$;

create function app.require_news(r app.revisions) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from app.news_revisions n where n.tenant_id = r.tenant_id and n.revision_id = r.id
               and n.body = '' and n.questions = '[]') then
    perform app.refuse('body_missing', 'body');
  end if;
  if exists (select from unnest(r.tags) as tag -- as app.item_tags will have it
              where tag is null or tag !~ '^[a-z0-9åäöæøéü]([a-z0-9åäöæøéü -]{0,38}[a-z0-9åäöæøéü])?$') then
    perform app.refuse('tag_invalid', 'tags');
  end if;
  if exists (select from app.revision_pictures p where p.tenant_id = r.tenant_id and p.revision_id = r.id
               and (p.file_id is null or p.decorative is null or (not p.decorative and p.alt = ''))) then
    perform app.refuse('picture_undecided', 'pictures');
  end if;
end
$$;

create function app.require_conference(r app.revisions) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  c app.conference_revisions;
begin
  select * into c from app.conference_revisions v where v.tenant_id = r.tenant_id and v.revision_id = r.id;
  if not coalesce(case c.date_precision
       when 'none' then c.starts_on is null and c.ends_on is null
       when 'yearless' then c.starts_on is null and c.ends_on is null and c.starts_day is not null and c.ends_day is not null
       when 'day' then c.ends_on - c.starts_on <= 60
       else c.starts_on is not null and c.ends_on is not null end, false)
     or (c.date_precision = 'season') <> (c.season is not null) then
    perform app.refuse('date_missing', 'date');
  end if;
  if c.form <> 'digital' and c.country is null then
    perform app.refuse('country_missing', 'country');
  end if;
  if cardinality(c.co_host_ids) > 0 and r.visibility = 'space' then
    perform app.refuse('co_hosts_need_network', 'coHostIds'); -- those who are asked could not read what about
  end if;
  if exists (select from unnest(c.co_host_ids) as host (id)
              where host.id = r.tenant_id
                 or not exists (select from app.tenants t where t.id = host.id and t.state <> 'suspended')) then
    perform app.refuse('invalid_choice', 'coHostIds');
  end if;
  if exists (select from unnest(c.area_codes) as area (code) where not exists (select from app.areas a where a.code = area.code)) then
    perform app.refuse('invalid_choice', 'areaCodes');
  end if;
  -- Its own counties, or those of a space that it organises it with. A space without counties may meet anywhere.
  if exists (select from app.tenant_areas a where a.tenant_id = r.tenant_id)
     and exists (select from unnest(c.area_codes) as area (code)
                  where not exists (select from app.tenant_areas a where a.area_code = area.code
                                       and (a.tenant_id = r.tenant_id or a.tenant_id = any (c.co_host_ids)))) then
    perform app.refuse('area_outside_space', 'areaCodes');
  end if;
end
$$;

-- The figures and actions of a text as rows. Refused when they would not fit the tables that they are copied to.
create function app.figures_in(p_figures jsonb) returns table (measure text, dimension text, category text, count integer, qualifier text)
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select f.measure, f.dimension, f.category, f.count, f.qualifier
      from jsonb_to_recordset(p_figures) as f (measure text, dimension text, category text, count integer, qualifier text);
exception when data_exception or invalid_text_representation or numeric_value_out_of_range then
  perform app.refuse('invalid_choice', 'figures');
end
$$;

create function app.actions_in(p_actions jsonb) returns table (id uuid, title text, owner text, organisation text, due_on date, place integer)
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select a.id, a.title, coalesce(a.owner, ''), coalesce(a.organisation, ''), a."dueOn", a.place::integer
      from rows from (jsonb_to_recordset(p_actions) as (id uuid, title text, owner text, organisation text, "dueOn" date))
           with ordinality as a (id, title, owner, organisation, "dueOn", place);
exception when data_exception or invalid_text_representation or datetime_field_overflow then
  perform app.refuse('invalid_choice', 'actions');
end
$$;

create function app.require_figures(p_figures jsonb) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from app.figures_in(p_figures) f where f.dimension = 'total' and f.count is null) then
    perform app.refuse('figure_without_count', 'figures');
  end if;
  if exists (select from app.figures_in(p_figures) f where f.count not between 0 and 1000000) then
    perform app.refuse('count_out_of_range', 'figures');
  end if;
  if exists (select from app.figures_in(p_figures) f
              where (case f.dimension
                       when 'total' then f.measure in ('participants', 'organisations', 'speakers') and f.category = ''
                       when 'kind' then f.measure in ('participants', 'organisations')
                         and f.category in ('municipality', 'region', 'state', 'university', 'association', 'company', 'other')
                       when 'role' then f.measure = 'participants'
                         and f.category in ('elected', 'manager', 'strategist', 'specialist', 'researcher', 'other')
                       else false end
                     and f.qualifier in ('exact', 'about', 'over')) is not true)
     or exists (select from app.figures_in(p_figures) f group by f.measure, f.dimension, f.category having count(*) > 1) then
    perform app.refuse('invalid_choice', 'figures');
  end if;
end
$$;

create function app.require_report(r app.revisions) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  t app.report_revisions;
  about app.items;
  c app.conferences;
begin
  select * into t from app.report_revisions v where v.tenant_id = r.tenant_id and v.revision_id = r.id;
  if t.form = 'conference' then
    select * into about from app.items i where i.tenant_id = r.tenant_id and i.id = t.conference_id;
    select * into c from app.conferences v where v.tenant_id = r.tenant_id and v.item_id = t.conference_id;
    if c.item_id is null or not app.is_held(c) then
      perform app.refuse('conference_not_held');
    end if;
    if array_position('{space,network,public}', r.visibility) is null
       or array_position('{space,network,public}', r.visibility) > array_position('{space,network,public}', about.visibility) then
      perform app.refuse('wider_than_conference', 'visibility');
    end if;
  else
    if r.visibility not in ('national', 'network') then
      perform app.refuse('invalid_choice', 'visibility');
    end if;
    if t.period_starts_on is null or t.period_ends_on is null then
      perform app.refuse('period_missing', 'periodStartsOn');
    end if;
    if t.body = '' then
      perform app.refuse('body_missing', 'body');
    end if;
  end if;
  perform app.require_figures(t.figures);
  if (t.actions = '[]') <> t.no_actions then
    perform app.refuse('actions_undecided', 'actions');
  end if;
  if exists (select from app.actions_in(t.actions) a where a.id is null or coalesce(a.title, '') = '' or char_length(a.title) > 300
               or char_length(a.owner) > 120 or char_length(a.organisation) > 200
               or exists (select from app.actions o where o.tenant_id = r.tenant_id and o.id = a.id and o.report_id <> r.item_id))
     or exists (select from app.actions_in(t.actions) a group by a.id having count(*) > 1) then
    perform app.refuse('invalid_choice', 'actions');
  end if;
end
$$;

create function app.publish_news(r app.revisions) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into app.news_posts (tenant_id, item_id, form, body, questions)
  select r.tenant_id, r.item_id, n.form, n.body, n.questions from app.news_revisions n
   where n.tenant_id = r.tenant_id and n.revision_id = r.id
  on conflict (tenant_id, item_id) do update set form = excluded.form, body = excluded.body, questions = excluded.questions;
  delete from app.item_pictures p where p.tenant_id = r.tenant_id and p.item_id = r.item_id;
  insert into app.item_pictures (tenant_id, item_id, key, position, placement, file_id, alt, caption)
  select r.tenant_id, r.item_id, p.key, p.position, p.placement, p.file_id, case when p.decorative then '' else p.alt end, p.caption
    from app.revision_pictures p where p.tenant_id = r.tenant_id and p.revision_id = r.id and p.file_id is not null;
  delete from app.item_tags t where t.tenant_id = r.tenant_id and t.item_id = r.item_id;
  insert into app.item_tags (tenant_id, item_id, tag, published_at)
  select distinct r.tenant_id, r.item_id, tag, i.published_at from app.items i, unnest(r.tags) as tag
   where i.tenant_id = r.tenant_id and i.id = r.item_id;
end
$$;

-- The copies of `listed_on` that the lists of an area and of a co-organiser are read by.
create function app.copy_listed_on(p_tenant uuid, p_item uuid) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update app.conference_areas a set listed_on = c.listed_on from app.conferences c
   where c.tenant_id = p_tenant and c.item_id = p_item and a.tenant_id = p_tenant and a.item_id = p_item;
  update app.conference_hosts h set listed_on = c.listed_on from app.conferences c
   where c.tenant_id = p_tenant and c.item_id = p_item and h.tenant_id = p_tenant and h.item_id = p_item;
end
$$;

create function app.publish_conference(r app.revisions) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  c app.conference_revisions;
  before app.conferences;
  same_date boolean;
  the_title text := r.title;
  the_host app.tenants;
  asked uuid;
begin
  select * into c from app.conference_revisions v where v.tenant_id = r.tenant_id and v.revision_id = r.id;
  select * into before from app.conferences v where v.tenant_id = r.tenant_id and v.item_id = r.item_id;
  same_date := (before.date_precision, before.starts_on, before.ends_on, before.season, before.starts_day, before.ends_day)
    is not distinct from (c.date_precision, c.starts_on, c.ends_on, c.season, c.starts_day, c.ends_day);
  insert into app.conferences as live (tenant_id, item_id, series_id, round_id, theme, date_precision, starts_on, ends_on, season,
    starts_day, ends_day, stated_held_on, form, venue, town, country, time_zone, target_group, target_count, target_qualifier,
    registration_url, body, days, speakers, links)
  values (r.tenant_id, r.item_id, c.series_id, c.round_id, c.theme, c.date_precision, c.starts_on, c.ends_on, c.season,
    c.starts_day, c.ends_day,
    case when c.date_precision = 'day' then null
         when same_date and before.stated_held_on is not null then before.stated_held_on
         when c.stated_held and coalesce(c.starts_on, app.today()) <= app.today() then app.today() end,
    c.form, c.venue, c.town, c.country, c.time_zone, c.target_group, c.target_count, c.target_qualifier,
    c.registration_url, c.body, c.days, c.speakers, c.links)
  on conflict (tenant_id, item_id) do update set
    series_id = excluded.series_id, round_id = excluded.round_id, theme = excluded.theme, date_precision = excluded.date_precision,
    starts_on = excluded.starts_on, ends_on = excluded.ends_on, season = excluded.season, starts_day = excluded.starts_day,
    ends_day = excluded.ends_day, stated_held_on = excluded.stated_held_on, form = excluded.form, venue = excluded.venue,
    town = excluded.town, country = excluded.country, time_zone = excluded.time_zone, target_group = excluded.target_group,
    target_count = excluded.target_count, target_qualifier = excluded.target_qualifier, registration_url = excluded.registration_url,
    body = excluded.body, days = excluded.days, speakers = excluded.speakers, links = excluded.links,
    -- Another date answers a postponement.
    halt = case when live.halt = 'postponed' and not same_date then null else live.halt end,
    halted_at = case when live.halt = 'postponed' and not same_date then null else live.halted_at end,
    halt_reason = case when live.halt = 'postponed' and not same_date then '' else live.halt_reason end,
    asked_on = case when same_date then live.asked_on end;
  delete from app.conference_areas a where a.tenant_id = r.tenant_id and a.item_id = r.item_id;
  insert into app.conference_areas (tenant_id, item_id, area_code, listed_on)
  select distinct r.tenant_id, r.item_id, area.code, v.listed_on from app.conferences v, unnest(c.area_codes) as area (code)
   where v.tenant_id = r.tenant_id and v.item_id = r.item_id;
  delete from app.conference_hosts h
   where h.tenant_id = r.tenant_id and h.item_id = r.item_id and h.host_tenant_id <> all (c.co_host_ids);
  select * into the_host from app.tenants t where t.id = r.tenant_id;
  for asked in
    insert into app.conference_hosts (tenant_id, item_id, host_tenant_id, listed_on)
    select distinct r.tenant_id, r.item_id, host.id, v.listed_on from app.conferences v, unnest(c.co_host_ids) as host (id)
     where v.tenant_id = r.tenant_id and v.item_id = r.item_id
    on conflict do nothing
    returning host_tenant_id
  loop
    perform app.note(r.tenant_id, 'conference.co_host_asked', r.item_id, jsonb_build_object('host', asked));
    perform app.mail_to_user(m.user_id, asked, 'co_host_asked',
                             jsonb_build_object('item', r.item_id, 'title', the_title, 'language', r.language, 'host', the_host.slug,
                                                'hostName', the_host.name, 'slug', (select i.slug from app.items i where i.tenant_id = r.tenant_id and i.id = r.item_id)))
       from app.memberships m where m.tenant_id = asked and m.role in ('coordinator', 'admin');
  end loop;
  perform app.copy_listed_on(r.tenant_id, r.item_id);
end
$$;

create function app.publish_report(r app.revisions) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  t app.report_revisions;
begin
  select * into t from app.report_revisions v where v.tenant_id = r.tenant_id and v.revision_id = r.id;
  insert into app.reports (tenant_id, item_id, form, conference_id, period_starts_on, period_ends_on, body, figures, figures_source,
    ratio_to_previous, organisations, worked, did_not_work, participant_voices, speaker_voices, lessons, next_target_count,
    next_target_qualifier, next_same_target, next_form, next_note, actions, no_actions)
  values (r.tenant_id, r.item_id, t.form, t.conference_id, t.period_starts_on, t.period_ends_on, t.body, t.figures, t.figures_source,
    t.ratio_to_previous, t.organisations, t.worked, t.did_not_work, t.participant_voices, t.speaker_voices, t.lessons, t.next_target_count,
    t.next_target_qualifier, t.next_same_target, t.next_form, t.next_note, t.actions, t.no_actions)
  on conflict (tenant_id, item_id) do update set
    period_starts_on = excluded.period_starts_on, period_ends_on = excluded.period_ends_on, body = excluded.body,
    figures = excluded.figures, figures_source = excluded.figures_source, ratio_to_previous = excluded.ratio_to_previous,
    organisations = excluded.organisations, worked = excluded.worked, did_not_work = excluded.did_not_work,
    participant_voices = excluded.participant_voices, speaker_voices = excluded.speaker_voices, lessons = excluded.lessons,
    next_target_count = excluded.next_target_count, next_target_qualifier = excluded.next_target_qualifier,
    next_same_target = excluded.next_same_target, next_form = excluded.next_form, next_note = excluded.next_note,
    actions = excluded.actions, no_actions = excluded.no_actions;
  if t.form = 'conference' then
    delete from app.figures f where f.tenant_id = r.tenant_id and f.conference_id = t.conference_id and f.reporter = 'space';
    perform app.keep_figures(r.tenant_id, t.conference_id, r.item_id, t.figures, t.figures_source, t.ratio_to_previous, r.submitted_by);
  end if;
  -- What the text no longer names is dropped; what was settled stays settled.
  update app.actions a set state = 'dropped', settled_at = now(), settled_by = authz.user_id()
   where a.tenant_id = r.tenant_id and a.report_id = r.item_id and a.state = 'open'
     and not exists (select from app.actions_in(t.actions) n where n.id = a.id);
  insert into app.actions as a (tenant_id, id, report_id, position, title, owner, organisation, due_on)
  select r.tenant_id, n.id, r.item_id, n.place, n.title, n.owner, n.organisation, n.due_on from app.actions_in(t.actions) n
  on conflict (tenant_id, id) do update set position = excluded.position, title = excluded.title, owner = excluded.owner,
    organisation = excluded.organisation, due_on = excluded.due_on,
    reminded_on = case when a.due_on is not distinct from excluded.due_on then a.reminded_on end;
end
$$;

-- Writes a reporter's figures. A ratio to the edition before is kept with the participants, also where they are not counted.
create function app.keep_figures(p_tenant uuid, p_conference uuid, p_report uuid, p_figures jsonb, p_source text, p_ratio numeric, p_by uuid)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  who text := case when p_report is null then 'national' else 'space' end;
begin
  insert into app.figures (tenant_id, conference_id, reporter, measure, dimension, category, count, qualifier, source,
    ratio_to_previous, report_id, reported_by)
  select p_tenant, p_conference, who, f.measure, f.dimension, f.category, f.count, f.qualifier, p_source,
         case when (f.measure, f.dimension) = ('participants', 'total') then p_ratio end, p_report, p_by
    from app.figures_in(p_figures) f
  union all
  select p_tenant, p_conference, who, 'participants', 'total', '', null, 'about', p_source, p_ratio, p_report, p_by
   where p_ratio is not null
     and not exists (select from app.figures_in(p_figures) f where (f.measure, f.dimension) = ('participants', 'total'));
end
$$;
reset role;

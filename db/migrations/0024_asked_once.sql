-- The functions again, without what they asked twice: each condition taken away alone was noticed by no test, since another one
-- said the same. An action's date is a day of the calendar.

set local role portal_workflow;

-- Nobody in the session has no address: app.use_invitation() finds no invitation of hers.
create or replace function app.accept_invitation(p_token text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp set debug_print_plan = off set client_min_messages = error as $$
begin
  return app.use_invitation(p_token, authz.user_id());
end
$$;

-- An address that has an account already is kept from a second one by its index.
create or replace function app.accept_invitation_as_new(p_token text, p_name text, p_locale text, p_password_hash text)
returns table (user_id uuid, tenant_slug text)
language plpgsql security definer set search_path = pg_catalog, pg_temp set debug_print_plan = off set client_min_messages = error as $$
declare
  the_email text := (select f.email from app.find_invitation(p_token) f);
begin
  if the_email is null then
    perform app.refuse('invitation_gone');
  end if;
  user_id := gen_random_uuid();
  insert into app.users (id, name, locale) values (user_id, p_name, p_locale);
  insert into app.accounts (user_id, email) values (user_id, the_email);
  insert into app.credentials (user_id, password_hash) values (user_id, p_password_hash);
  tenant_slug := app.use_invitation(p_token, user_id);
  return next;
exception when unique_violation then
  perform app.refuse('invitation_gone'); -- the address has an account; or the same link, sent twice at once
end
$$;

-- app.change_role() asks for the role.
create or replace function app.hand_over(p_tenant uuid, p_user uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set debug_print_plan = off set client_min_messages = error as $$
declare
  me uuid := authz.user_id();
begin
  if p_user = me then
    perform app.refuse('not_found');
  end if;
  perform app.change_role(p_tenant, p_user, 'admin');
  perform app.change_role(p_tenant, me, 'coordinator');
end
$$;

-- One that waits and is not out cannot stand beside the one that is handed in (index one_open_revision).
create or replace function app.submit_revision(p_tenant uuid, p_revision uuid, p_version integer) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp set debug_print_plan = off set client_min_messages = error as $$
declare
  me uuid := app.require_role(p_tenant, '{coordinator,admin}');
  publish_first boolean;
  r app.revisions;
begin
  -- What goes to the national team alone is read by it first.
  select 'publish_first' = case v.kind when 'news' then t.news_trust when 'conference' then t.conference_trust else t.report_trust end
         and not exists (select from app.report_revisions o
                          where o.tenant_id = p_tenant and o.revision_id = p_revision and o.form = 'coordinator')
    into publish_first
    from app.tenants t join app.revisions v on v.tenant_id = t.id where t.id = p_tenant and v.id = p_revision;
  update app.revisions set state = 'submitted', submitted_by = me, submitted_at = now(), live = publish_first
   where tenant_id = p_tenant and id = p_revision and state in ('draft', 'returned') and version = p_version
  returning * into r;
  if not found then
    perform app.refuse(case when exists (select from app.revisions v where v.tenant_id = p_tenant and v.id = p_revision
                                           and v.state in ('draft', 'returned')) then 'stale' else 'not_editable' end);
  end if;
  if r.title = '' then perform app.refuse('title_missing', 'title'); end if;
  if r.slug is null then perform app.refuse('slug_missing', 'slug'); end if;
  if exists (select from app.items i where i.tenant_id = p_tenant and i.kind = r.kind and i.slug = r.slug and i.id <> r.item_id) then
    perform app.refuse('slug_taken', 'slug');
  end if;
  case r.kind
    when 'news' then perform app.require_news(r);
    when 'conference' then perform app.require_conference(r);
    when 'report' then perform app.require_report(r);
  end case;
  if publish_first then
    perform app.publish_revision(p_tenant, p_revision);
    -- What it corrects is no longer out: the national team reads the text that is.
    update app.revisions set state = 'discarded'
     where tenant_id = p_tenant and item_id = r.item_id and state = 'submitted' and id <> p_revision;
  end if;
  perform app.note(p_tenant, r.kind || case when publish_first then '.published' else '.submitted' end, r.item_id,
                   jsonb_build_object('revision', p_revision));
  perform app.mail_to_user(n.user_id, p_tenant, 'submitted',
                           jsonb_build_object('revision', p_revision, 'kind', r.kind, 'title', r.title, 'language', r.language,
                                              'live', publish_first))
     from app.national_roles n where n.user_id <> me;
  return case when publish_first then 'published' else 'submitted' end;
end
$$;

-- Whoever wrote or submitted it does not decide it, so that nobody is told of her own verdict.
create or replace function app.decide_revision(p_tenant uuid, p_revision uuid, p_version integer, p_decision text, p_message text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set debug_print_plan = off set client_min_messages = error as $$
declare
  me uuid := authz.user_id();
  r app.revisions;
begin
  if not authz.is_reviewer() then
    perform app.refuse('not_found');
  end if;
  if p_decision is null or p_decision not in ('returned', 'approved') then
    perform app.refuse('not_found');
  end if;
  if p_decision = 'returned' and coalesce(btrim(p_message), '') = '' then
    perform app.refuse('message_missing', 'message');
  end if;
  select * into r from app.revisions v where v.tenant_id = p_tenant and v.id = p_revision for update;
  if not found or r.state in ('draft', 'discarded') then
    perform app.refuse('not_found');
  end if;
  if app.is_own_work(p_tenant, p_revision) then
    perform app.refuse('own_work');
  end if;
  if r.state <> 'submitted' then
    perform app.refuse('already_decided');
  end if;
  if r.version is distinct from p_version then
    perform app.refuse('text_changed');
  end if;
  if p_decision = 'approved' and exists (select from app.tenants t where t.id = p_tenant and t.state <> 'active') then
    perform app.refuse('space_closed'); -- archived is read only, for the national team too
  end if;
  -- A text that is being corrected already stays where the correction is: the message goes there.
  update app.revisions set state = case
      when p_decision = 'returned' and exists (select from app.revisions n where n.tenant_id = p_tenant and n.item_id = r.item_id
             and n.number > r.number and n.state in ('draft', 'submitted', 'returned')) then 'discarded'
      else p_decision end
   where tenant_id = p_tenant and id = p_revision;
  if p_decision = 'approved' and not r.live then
    -- The world has moved on since it was handed in: a conference was halted, a co-organiser closed.
    case r.kind
      when 'conference' then perform app.require_conference(r);
      when 'report' then perform app.require_report(r);
      else null;
    end case;
    perform app.publish_revision(p_tenant, p_revision);
  end if;
  insert into app.review_decisions (tenant_id, revision_id, kind, decision, title, language, message, decided_by)
  values (p_tenant, p_revision, r.kind, p_decision, r.title, r.language, coalesce(btrim(p_message), ''), me);
  perform app.note(p_tenant, r.kind || '.' || p_decision, r.item_id, jsonb_build_object('revision', p_revision));
  -- Told are those who wrote or submitted it, and who still belong to the space's coordinators.
  perform app.mail_to_user(m.user_id, p_tenant, p_decision,
                           jsonb_build_object('item', r.item_id, 'kind', r.kind, 'title', r.title, 'language', r.language, 'message', btrim(p_message),
                                              'slug', (select i.slug from app.items i where i.tenant_id = p_tenant and i.id = r.item_id)))
     from app.memberships m
    where m.tenant_id = p_tenant and m.role in ('coordinator', 'admin')
      and (m.user_id = r.submitted_by
           or exists (select from app.revision_authors a
                       where a.tenant_id = p_tenant and a.revision_id = p_revision and a.user_id = m.user_id));
end
$$;

-- When it is listed is known as soon as it is written.
create or replace function app.publish_conference(r app.revisions) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  c app.conference_revisions;
  before app.conferences;
  same_date boolean;
  listed date;
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
    asked_on = case when same_date then live.asked_on end
  returning live.listed_on into listed;
  delete from app.conference_areas a where a.tenant_id = r.tenant_id and a.item_id = r.item_id;
  insert into app.conference_areas (tenant_id, item_id, area_code, listed_on)
  select distinct r.tenant_id, r.item_id, area.code, listed from unnest(c.area_codes) as area (code);
  delete from app.conference_hosts h
   where h.tenant_id = r.tenant_id and h.item_id = r.item_id and h.host_tenant_id <> all (c.co_host_ids);
  select * into the_host from app.tenants t where t.id = r.tenant_id;
  for asked in
    insert into app.conference_hosts (tenant_id, item_id, host_tenant_id, listed_on)
    select distinct r.tenant_id, r.item_id, host.id, listed from unnest(c.co_host_ids) as host (id)
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

create or replace function app.actions_in(p_actions jsonb) returns table (id uuid, title text, owner text, organisation text, due_on date, place integer)
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from jsonb_to_recordset(p_actions) as a ("dueOn" date) where not isfinite(a."dueOn")) then
    perform app.refuse('invalid_choice', 'actions'); -- no day that a calendar has
  end if;
  return query
    select a.id, a.title, coalesce(a.owner, ''), coalesce(a.organisation, ''), a."dueOn", a.place::integer
      from rows from (jsonb_to_recordset(p_actions) as (id uuid, title text, owner text, organisation text, "dueOn" date))
           with ordinality as a (id, title, owner, organisation, "dueOn", place);
exception when data_exception or invalid_text_representation or datetime_field_overflow then
  perform app.refuse('invalid_choice', 'actions');
end
$$;

reset role;

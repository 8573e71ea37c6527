-- What happens to a conference without a review, each on the record: cancelled or postponed, said to have been held,
-- co-organised, counted by the national team; and what becomes of its actions.

set local role portal_owner;
alter table app.mails drop constraint mails_template_check;
alter table app.mails add constraint mails_template_check check (template in ('invitation', 'reset', 'submitted', 'returned', 'approved',
  'co_host_asked', 'co_host_answered', 'halted', 'plan_overdue', 'actions_due', 'figures_reported'));
reset role;
set local role portal_workflow;

create function app.require_reviewer() returns uuid
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not authz.is_reviewer() then
    perform app.refuse('not_found');
  end if;
  return authz.user_id();
end
$$;

create function app.network_tenant() returns uuid language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return (select t.id from app.tenants t where t.kind = 'network');
end
$$;

-- Makes a series, or changes it. Series and rounds are the national team's.
create function app.save_series(p_id uuid, p_slug text, p_name text, p_description text, p_language text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.require_reviewer();
begin
  if coalesce(btrim(p_name), '') = '' then
    perform app.refuse('name_missing', 'name');
  end if;
  insert into app.series (id, slug, name, description, language) values (p_id, p_slug, btrim(p_name), p_description, p_language)
  on conflict (id) do update set slug = excluded.slug, name = excluded.name, description = excluded.description, language = excluded.language;
  perform app.note(app.network_tenant(), 'series.saved', p_id);
exception when unique_violation then
  perform app.refuse('slug_taken', 'slug');
end
$$;

create function app.save_round(p_id uuid, p_slug text, p_name text, p_language text, p_starts_on date, p_ends_on date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.require_reviewer();
begin
  if coalesce(btrim(p_name), '') = '' then
    perform app.refuse('name_missing', 'name');
  end if;
  if p_ends_on < p_starts_on then
    perform app.refuse('date_order', 'endsOn');
  end if;
  insert into app.rounds (id, slug, name, language, starts_on, ends_on) values (p_id, p_slug, btrim(p_name), p_language, p_starts_on, p_ends_on)
  on conflict (id) do update set slug = excluded.slug, name = excluded.name, language = excluded.language,
    starts_on = excluded.starts_on, ends_on = excluded.ends_on;
  perform app.note(app.network_tenant(), 'round.saved', p_id);
exception when unique_violation then
  perform app.refuse('slug_taken', 'slug');
end
$$;

-- Tells the national team and the spaces that organise it too.
create function app.tell_halt(p_tenant uuid, p_item uuid, p_how text, p_reason text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform app.mail_to_user(told.user_id, p_tenant, 'halted',
                           jsonb_build_object('item', p_item, 'title', i.title, 'language', i.language, 'slug', i.slug, 'how', p_how, 'reason', p_reason))
     from app.items i,
          (select n.user_id from app.national_roles n
           union
           select m.user_id from app.conference_hosts h join app.memberships m on m.tenant_id = h.host_tenant_id
            where h.tenant_id = p_tenant and h.item_id = p_item and h.state = 'accepted' and m.role in ('coordinator', 'admin')) as told
    where i.tenant_id = p_tenant and i.id = p_item and told.user_id <> authz.user_id();
end
$$;

-- Cancels or postpones a published conference that has not been held. It stays where it was listed, with the reason.
create function app.halt_conference(p_tenant uuid, p_item uuid, p_how text, p_reason text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.require_role(p_tenant, '{coordinator,admin}');
  c app.conferences;
begin
  if p_how is null or p_how not in ('cancelled', 'postponed') then
    perform app.refuse('invalid_choice', 'how');
  end if;
  if coalesce(btrim(p_reason), '') = '' then
    perform app.refuse('reason_missing', 'reason');
  end if;
  select v.* into c from app.conferences v join app.items i on i.tenant_id = v.tenant_id and i.id = v.item_id
   where v.tenant_id = p_tenant and v.item_id = p_item and i.lifecycle = 'published' for update of v, i;
  if not found or c.halt = p_how then
    perform app.refuse('not_found');
  end if;
  if app.is_held(c) then
    perform app.refuse('conference_held');
  end if;
  update app.conferences v set halt = p_how, halt_reason = btrim(p_reason), halted_at = now()
   where v.tenant_id = p_tenant and v.item_id = p_item;
  update app.items i set lifecycle = case p_how when 'cancelled' then 'cancelled' else 'published' end
   where i.tenant_id = p_tenant and i.id = p_item;
  perform app.note(p_tenant, 'conference.' || p_how, p_item);
  perform app.tell_halt(p_tenant, p_item, p_how, btrim(p_reason));
end
$$;

-- The way back: it takes place after all.
create function app.resume_conference(p_tenant uuid, p_item uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.require_role(p_tenant, '{coordinator,admin}');
begin
  update app.items i set lifecycle = 'published'
   where i.tenant_id = p_tenant and i.id = p_item and i.lifecycle in ('published', 'cancelled');
  if not found then
    perform app.refuse('not_found');
  end if;
  update app.conferences v set halt = null, halt_reason = '', halted_at = null
   where v.tenant_id = p_tenant and v.item_id = p_item and v.halt is not null;
  if not found then
    perform app.refuse('not_found');
  end if;
  perform app.note(p_tenant, 'conference.resumed', p_item);
  perform app.tell_halt(p_tenant, p_item, 'resumed', '');
end
$$;

-- Says of a conference whose date is too vague to tell that it has been held, or takes that back.
create function app.state_held(p_tenant uuid, p_item uuid, p_held boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.require_role(p_tenant, '{coordinator,admin}');
begin
  update app.conferences c set stated_held_on = case when p_held then app.today() end
    from app.items i
   where c.tenant_id = p_tenant and c.item_id = p_item and i.tenant_id = p_tenant and i.id = p_item and i.lifecycle = 'published'
     and c.date_precision <> 'day' and c.halt is null and (c.stated_held_on is not null) <> p_held
     and (not p_held or coalesce(c.starts_on, app.today()) <= app.today());
  if not found then
    perform app.refuse('not_found');
  end if;
  perform app.copy_listed_on(p_tenant, p_item);
  perform app.note(p_tenant, case when p_held then 'conference.held' else 'conference.not_held' end, p_item);
end
$$;

-- A space that was asked to co-organise says yes or no, now or later.
create function app.answer_co_hosting(p_host_tenant uuid, p_tenant uuid, p_item uuid, p_accept boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.require_role(p_host_tenant, '{coordinator,admin}');
  answer text := case when p_accept then 'accepted' else 'declined' end;
begin
  update app.conference_hosts h set state = answer, answered_at = now(), answered_by = me
   where h.tenant_id = p_tenant and h.item_id = p_item and h.host_tenant_id = p_host_tenant and h.state <> answer;
  if not found then
    perform app.refuse('not_found');
  end if;
  perform app.note(p_host_tenant, 'conference.co_host_' || answer, p_item);
  perform app.note(p_tenant, 'conference.co_host_' || answer, p_item, jsonb_build_object('host', p_host_tenant));
  perform app.mail_to_user(m.user_id, p_tenant, 'co_host_answered',
                           jsonb_build_object('item', p_item, 'title', i.title, 'language', i.language, 'slug', i.slug, 'accepted', p_accept,
                                              'byName', (select t.name from app.tenants t where t.id = p_host_tenant)))
     from app.memberships m, app.items i
    where m.tenant_id = p_tenant and m.role in ('coordinator', 'admin') and m.user_id <> me
      and i.tenant_id = p_tenant and i.id = p_item;
end
$$;

-- The national team reports figures on behalf of a space. They are the team's, and say so; what the space itself reports
-- goes before. An empty list takes them back.
create function app.report_figures(p_tenant uuid, p_conference uuid, p_figures jsonb, p_source text, p_ratio numeric) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.require_reviewer();
  c app.conferences;
  the_item app.items;
begin
  select v.* into c from app.conferences v where v.tenant_id = p_tenant and v.item_id = p_conference for update;
  select i.* into the_item from app.items i where i.tenant_id = p_tenant and i.id = p_conference;
  if c.item_id is null or the_item.lifecycle not in ('published', 'archived') or the_item.visibility not in ('public', 'network') then
    perform app.refuse('not_found');
  end if;
  if not app.is_held(c) then
    perform app.refuse('conference_not_held');
  end if;
  perform app.require_figures(p_figures);
  delete from app.figures f where f.tenant_id = p_tenant and f.conference_id = p_conference and f.reporter = 'national';
  perform app.keep_figures(p_tenant, p_conference, null, p_figures, coalesce(btrim(p_source), ''), p_ratio, me);
  if p_figures = '[]' and p_ratio is null then
    perform app.note(p_tenant, 'figures.removed', p_conference);
  else
    perform app.note(p_tenant, 'figures.reported', p_conference);
    perform app.mail_to_user(m.user_id, p_tenant, 'figures_reported',
                             jsonb_build_object('item', p_conference, 'title', the_item.title, 'language', the_item.language, 'slug', the_item.slug))
       from app.memberships m where m.tenant_id = p_tenant and m.role in ('coordinator', 'admin') and m.user_id <> me;
  end if;
end
$$;

-- Settles an action as done or dropped, or opens it again.
create function app.settle_action(p_tenant uuid, p_action uuid, p_state text, p_note text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.require_role(p_tenant, '{coordinator,admin}');
begin
  if p_state is null or p_state not in ('open', 'done', 'dropped') then
    perform app.refuse('invalid_choice', 'state');
  end if;
  if char_length(p_note) > 1000 then
    perform app.refuse('too_long', 'note');
  end if;
  update app.actions a
     set state = p_state, note = coalesce(btrim(p_note), ''),
         settled_at = case when p_state <> 'open' then now() end, settled_by = case when p_state <> 'open' then me end
   where a.tenant_id = p_tenant and a.id = p_action and a.state <> p_state;
  if not found then
    perform app.refuse('not_found');
  end if;
  perform app.note(p_tenant, case p_state when 'open' then 'action.reopened' else 'action.settled' end, p_action);
end
$$;

-- When something last happened in a space, as its record shows, for the national team.
create function app.last_signs(p_tenants uuid[]) returns table (tenant_id uuid, at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not authz.is_reviewer() then
    return;
  end if;
  return query
    select asked.id, latest.at from unnest(p_tenants) as asked (id)
      cross join lateral (select e.at from app.audit_events e where e.tenant_id = asked.id order by e.at desc limit 1) as latest;
end
$$;

-- Asks the coordinators of plans whose time has gone by, once a month: has it been held, or when will it be? Run by the worker.
create function app.ask_overdue_plans() returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  c record;
  asked integer := 0;
begin
  for c in
    select v.tenant_id, v.item_id, i.title, i.language
      from app.conferences v join app.items i on i.tenant_id = v.tenant_id and i.id = v.item_id join app.tenants t on t.id = v.tenant_id
     where v.listed_on < app.today() and v.date_precision in ('month', 'season', 'year') and v.stated_held_on is null and v.halt is null
       and (v.asked_on is null or v.asked_on <= app.today() - 30)
       and i.lifecycle = 'published' and t.state = 'active'
     order by v.listed_on, v.tenant_id, v.item_id limit 500 for update of v
  loop
    perform app.mail_to_user(m.user_id, c.tenant_id, 'plan_overdue',
                             jsonb_build_object('item', c.item_id, 'title', c.title, 'language', c.language))
       from app.memberships m where m.tenant_id = c.tenant_id and m.role in ('coordinator', 'admin');
    update app.conferences v set asked_on = app.today() where v.tenant_id = c.tenant_id and v.item_id = c.item_id;
    asked := asked + 1;
  end loop;
  return asked;
end
$$;

-- Reminds a space's coordinators of actions that are due within a week, when they are overdue, and every month after: one mail
-- a space and day. Run by the worker.
create function app.remind_actions() returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  s record;
  reminded integer := 0;
begin
  for s in
    with due as (
      update app.actions a set reminded_on = app.today()
        from app.items i, app.tenants t
       where a.state = 'open' and a.listed_on <= app.today() + 7
         and (a.reminded_on is null or (a.due_on < app.today() and (a.reminded_on <= a.due_on or a.reminded_on <= app.today() - 30)))
         and i.tenant_id = a.tenant_id and i.id = a.report_id and i.lifecycle = 'published' and t.id = a.tenant_id and t.state = 'active'
      returning a.tenant_id, a.id, a.title, a.owner, a.due_on)
    select due.tenant_id, jsonb_agg(jsonb_build_object('title', due.title, 'owner', due.owner, 'dueOn', due.due_on) order by due.due_on, due.id) as actions
      from due group by due.tenant_id
  loop
    perform app.mail_to_user(m.user_id, s.tenant_id, 'actions_due', jsonb_build_object('actions', s.actions))
       from app.memberships m where m.tenant_id = s.tenant_id and m.role in ('coordinator', 'admin');
    reminded := reminded + 1;
  end loop;
  return reminded;
end
$$;

-- Who loses a role is not told any more what came with it: mails that wait are taken back, since they may wait for hours.
create function app.unsend_mails() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_table_name = 'national_roles' then
    delete from app.mails m
     where m.to_user_id = old.user_id and m.state = 'waiting' and m.template in ('submitted', 'halted');
  elsif tg_op = 'DELETE' or new.role = 'member' then
    delete from app.mails m
     where m.to_user_id = old.user_id and m.tenant_id = old.tenant_id and m.state = 'waiting'
       and m.template in ('returned', 'approved', 'co_host_asked', 'co_host_answered', 'plan_overdue', 'actions_due', 'figures_reported');
  end if;
  return null;
end
$$;
reset role;
grant execute on function app.unsend_mails() to portal_owner;
set local role portal_owner;
create trigger unsend_mails after delete or update of role on app.memberships for each row execute function app.unsend_mails();
create trigger unsend_mails after delete on app.national_roles for each row execute function app.unsend_mails();
reset role;
set local role portal_workflow;

-- As in 0015, with what the tables of conferences and reports keep of a person.
create or replace function app.my_records() returns table (kind text, tenant_id uuid, subject_id uuid, at timestamptz, details jsonb)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := authz.user_id();
  my_email text := (select lower(a.email) from app.accounts a where a.user_id = me);
begin
  return query
    select 'text', r.tenant_id, r.id, r.created_at, jsonb_build_object('item', r.item_id, 'number', r.number, 'state', r.state)
      from app.revision_authors w join app.revisions r on r.tenant_id = w.tenant_id and r.id = w.revision_id
     where w.user_id = me
    union all
    select 'decision', d.tenant_id, d.revision_id, d.decided_at, jsonb_build_object('decision', d.decision, 'message', d.message)
      from app.review_decisions d where d.decided_by = me
    union all
    select 'file', f.tenant_id, f.id, f.created_at, jsonb_build_object('name', f.name)
      from app.files f where f.uploaded_by = me
    union all
    select 'co_hosting', h.tenant_id, h.item_id, h.answered_at, jsonb_build_object('host', h.host_tenant_id, 'state', h.state)
      from app.conference_hosts h where h.answered_by = me
    union all
    select 'figure', f.tenant_id, f.conference_id, f.reported_at, jsonb_build_object('measure', f.measure, 'category', f.category)
      from app.figures f where f.reported_by = me
    union all
    select 'action', a.tenant_id, a.id, a.settled_at, jsonb_build_object('state', a.state, 'note', a.note)
      from app.actions a where a.settled_by = me
    union all
    select 'invitation', i.tenant_id, i.id, i.created_at,
           jsonb_build_object('role', i.role, 'expiresAt', i.expires_at, 'acceptedAt', i.accepted_at, 'revokedAt', i.revoked_at)
      from app.invitations i where lower(i.email) = my_email
    union all
    select 'mail', m.tenant_id, m.id, m.created_at, jsonb_build_object('template', m.template, 'state', m.state, 'sentAt', m.sent_at)
      from app.mails m where m.to_user_id = me or lower(m.to_email) = my_email
    union all
    select 'event', e.tenant_id, e.subject_id, e.at, jsonb_build_object('action', e.action, 'byMe', e.actor_id = me)
      from app.audit_events e where e.actor_id = me or e.subject_id = me
    order by 1, 4 desc, 3;
end
$$;

grant execute on function app.save_series(uuid, text, text, text, text), app.save_round(uuid, text, text, text, date, date),
  app.halt_conference(uuid, uuid, text, text), app.resume_conference(uuid, uuid), app.state_held(uuid, uuid, boolean),
  app.answer_co_hosting(uuid, uuid, uuid, boolean), app.report_figures(uuid, uuid, jsonb, text, numeric),
  app.settle_action(uuid, uuid, text, text), app.last_signs(uuid[]) to portal_app;
grant execute on function app.ask_overdue_plans(), app.remind_actions() to portal_worker;
reset role;

-- The functions of 0010 again, for every kind: what differs between kinds is asked of the functions of 0018.

set local role portal_workflow;

-- Begins an item with an empty first revision, or returns that revision when the item exists. Inner: the kind's start_… calls it.
create function app.start_item(p_tenant uuid, p_item uuid, p_kind text, p_language text, p_visibility text default 'public')
returns uuid
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.require_role(p_tenant, '{coordinator,admin}');
  the_revision uuid;
begin
  insert into app.items (tenant_id, id, kind, language, author_id) values (p_tenant, p_item, p_kind, p_language, me)
  on conflict (tenant_id, id) do nothing;
  if not found then
    if not exists (select from app.items i where i.tenant_id = p_tenant and i.id = p_item and i.kind = p_kind) then
      perform app.refuse('not_found');
    end if;
    return (select r.id from app.revisions r where r.tenant_id = p_tenant and r.item_id = p_item and r.number = 1);
  end if;
  insert into app.revisions (tenant_id, item_id, kind, number, language, visibility, author_id, updated_by)
  values (p_tenant, p_item, p_kind, 1, p_language, p_visibility, me, me) returning id into the_revision;
  insert into app.revision_authors (tenant_id, revision_id, user_id) values (p_tenant, the_revision, me);
  perform app.note(p_tenant, p_kind || '.started', p_item);
  return the_revision;
end
$$;

create or replace function app.start_news(p_tenant uuid, p_item uuid, p_language text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  the_revision uuid := app.start_item(p_tenant, p_item, 'news', p_language);
begin
  insert into app.news_revisions (tenant_id, revision_id) values (p_tenant, the_revision) on conflict do nothing;
  return the_revision;
end
$$;

-- Begins a conference. Saying it twice with the same id gives the same one.
create function app.start_conference(p_tenant uuid, p_item uuid, p_language text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  the_revision uuid := app.start_item(p_tenant, p_item, 'conference', p_language);
begin
  insert into app.conference_revisions (tenant_id, revision_id) values (p_tenant, the_revision) on conflict do nothing;
  return the_revision;
end
$$;

-- Begins a report: of a conference that has been held and has none yet, or (no conference) from the coordinators about a period.
create function app.start_report(p_tenant uuid, p_item uuid, p_form text, p_conference uuid, p_language text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.require_role(p_tenant, '{coordinator,admin}');
  c app.conferences;
  the_visibility text := 'national';
  the_revision uuid;
begin
  if p_form is null or p_form not in ('conference', 'coordinator') or (p_form = 'conference') <> (p_conference is not null) then
    perform app.refuse('invalid_choice', 'form');
  end if;
  if p_form = 'conference' then
    select * into c from app.conferences v where v.tenant_id = p_tenant and v.item_id = p_conference for update;
    if not found then
      perform app.refuse('not_found');
    end if;
    if not app.is_held(c) then
      perform app.refuse('conference_not_held');
    end if;
    if exists (select from app.report_revisions v join app.revisions r on r.tenant_id = v.tenant_id and r.id = v.revision_id
                where v.tenant_id = p_tenant and v.conference_id = p_conference and r.item_id <> p_item) then
      perform app.refuse('report_exists');
    end if;
    select i.visibility into the_visibility from app.items i where i.tenant_id = p_tenant and i.id = p_conference;
  end if;
  the_revision := app.start_item(p_tenant, p_item, 'report', p_language, the_visibility);
  insert into app.report_revisions (tenant_id, revision_id, form, conference_id)
  values (p_tenant, the_revision, p_form, p_conference) on conflict do nothing;
  return the_revision;
end
$$;

create or replace function app.open_revision(p_tenant uuid, p_item uuid, p_afresh boolean default false) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.require_role(p_tenant, '{coordinator,admin}');
  the_item app.items;
  latest app.revisions;
  the_revision uuid;
begin
  select * into the_item from app.items i where i.tenant_id = p_tenant and i.id = p_item for update;
  if not found then
    perform app.refuse('not_found');
  end if;
  select * into latest from app.revisions r where r.tenant_id = p_tenant and r.item_id = p_item order by r.number desc limit 1;
  if latest.state in ('draft', 'returned') or (latest.state = 'submitted' and not latest.live) then
    return latest.id;
  end if;
  if latest.state = 'discarded' and not (p_afresh and the_item.lifecycle <> 'unpublished') then -- the way back
    update app.revisions r set state = 'draft', updated_at = now(), updated_by = me, version = r.version + 1
     where r.tenant_id = p_tenant and r.id = latest.id;
    insert into app.revision_authors (tenant_id, revision_id, user_id) values (p_tenant, latest.id, me) on conflict do nothing;
    perform app.note(p_tenant, the_item.kind || '.restored', p_item);
    return latest.id;
  end if;
  insert into app.revisions (tenant_id, item_id, kind, number, slug, visibility, language, title, lede, tags, author_id, updated_by)
  values (p_tenant, p_item, the_item.kind, latest.number + 1, the_item.slug, the_item.visibility, the_item.language,
          the_item.title, the_item.lede,
          coalesce((select array_agg(t.tag order by t.tag) from app.item_tags t where t.tenant_id = p_tenant and t.item_id = p_item), '{}'),
          me, me)
  returning id into the_revision;
  case the_item.kind
    when 'news' then perform app.copy_news(p_tenant, p_item, the_revision);
    when 'conference' then perform app.copy_conference(p_tenant, p_item, the_revision);
    when 'report' then perform app.copy_report(p_tenant, p_item, the_revision);
  end case;
  -- Whoever wrote what was published and not approved yet wrote in its copy too, and does not approve that either.
  insert into app.revision_authors (tenant_id, revision_id, user_id)
  select p_tenant, the_revision, me
  union
  select p_tenant, the_revision, a.user_id
    from app.revision_authors a join app.revisions r on r.tenant_id = a.tenant_id and r.id = a.revision_id
   where r.tenant_id = p_tenant and r.item_id = p_item
     and r.number > coalesce((select max(v.number) from app.revisions v
                               where v.tenant_id = p_tenant and v.item_id = p_item and v.state = 'approved'), 0);
  return the_revision;
end
$$;

create or replace function app.publish_revision(p_tenant uuid, p_revision uuid) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  r app.revisions;
  first_time boolean;
begin
  select * into r from app.revisions where tenant_id = p_tenant and id = p_revision;
  select i.published_at is null into first_time from app.items i where i.tenant_id = p_tenant and i.id = r.item_id;
  begin
    update app.items i
       set lifecycle = case when i.lifecycle = 'unpublished' then 'published' else i.lifecycle end,
           slug = coalesce(i.slug, r.slug), visibility = r.visibility, language = r.language, title = r.title, lede = r.lede,
           published_at = coalesce(i.published_at, now()), changed_at = case when first_time then null else now() end
     where i.tenant_id = p_tenant and i.id = r.item_id;
  exception when unique_violation then
    perform app.refuse('slug_taken', 'slug');
  end;
  case r.kind
    when 'news' then perform app.publish_news(r);
    when 'conference' then perform app.publish_conference(r);
    when 'report' then perform app.publish_report(r);
  end case;
end
$$;

create or replace function app.submit_revision(p_tenant uuid, p_revision uuid, p_version integer) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
     where tenant_id = p_tenant and item_id = r.item_id and state = 'submitted' and live and id <> p_revision;
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

create or replace function app.withdraw_revision(p_tenant uuid, p_revision uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.require_role(p_tenant, '{coordinator,admin}');
  r app.revisions;
begin
  update app.revisions set state = 'draft', submitted_at = null, submitted_by = null
   where tenant_id = p_tenant and id = p_revision and state = 'submitted' and not live
  returning * into r;
  if not found then
    perform app.refuse('not_submitted');
  end if;
  perform app.note(p_tenant, r.kind || '.withdrawn', r.item_id, jsonb_build_object('revision', p_revision));
end
$$;

create or replace function app.discard_revision(p_tenant uuid, p_revision uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.require_role(p_tenant, '{coordinator,admin}');
  r app.revisions;
begin
  update app.revisions set state = 'discarded', updated_at = now(), updated_by = me
   where tenant_id = p_tenant and id = p_revision and state in ('draft', 'returned')
  returning * into r;
  if not found then
    perform app.refuse('not_editable');
  end if;
  perform app.note(p_tenant, r.kind || '.discarded', r.item_id, jsonb_build_object('revision', p_revision));
end
$$;

create or replace function app.decide_revision(p_tenant uuid, p_revision uuid, p_version integer, p_decision text, p_message text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
    where m.tenant_id = p_tenant and m.role in ('coordinator', 'admin') and m.user_id <> me
      and (m.user_id = r.submitted_by
           or exists (select from app.revision_authors a
                       where a.tenant_id = p_tenant and a.revision_id = p_revision and a.user_id = m.user_id));
end
$$;

create or replace function app.archive_item(p_tenant uuid, p_item uuid, p_archive boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.require_role(p_tenant, '{coordinator,admin}');
  the_kind text;
begin
  -- A cancelled conference comes back as the cancelled one that it was.
  update app.items i
     set lifecycle = case when p_archive then 'archived'
                          when exists (select from app.conferences c
                                        where c.tenant_id = p_tenant and c.item_id = p_item and c.halt = 'cancelled') then 'cancelled'
                          else 'published' end
   where i.tenant_id = p_tenant and i.id = p_item
     and i.lifecycle = any (case p_archive when true then '{published,cancelled}'::text[] when false then '{archived}'::text[] end)
  returning i.kind into the_kind;
  if not found then
    perform app.refuse('not_found');
  end if;
  perform app.note(p_tenant, the_kind || case when p_archive then '.archived' else '.unarchived' end, p_item);
end
$$;

create function app.set_trust(p_tenant uuid, p_kind text, p_trust text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform app.require_network_admin();
  if not exists (select from app.tenants t where t.id = p_tenant) then
    perform app.refuse('not_found');
  end if;
  if p_kind is null or p_kind not in ('news', 'conference', 'report') or p_trust is null or p_trust not in ('review_first', 'publish_first') then
    perform app.refuse('invalid_choice', 'trust');
  end if;
  update app.tenants t
     set news_trust = case p_kind when 'news' then p_trust else t.news_trust end,
         conference_trust = case p_kind when 'conference' then p_trust else t.conference_trust end,
         report_trust = case p_kind when 'report' then p_trust else t.report_trust end
   where t.id = p_tenant
     and p_trust <> case p_kind when 'news' then t.news_trust when 'conference' then t.conference_trust else t.report_trust end;
  if found then
    perform app.note(p_tenant, 'space.trust_changed', p_tenant, jsonb_build_object(p_kind, p_trust));
  end if;
end
$$;
drop function app.set_news_trust(uuid, text);

create or replace function app.note_settings() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if authz.user_id() is not null and new.state = old.state
     and (new.news_trust, new.conference_trust, new.report_trust) = (old.news_trust, old.conference_trust, old.report_trust) then
    perform app.note(new.id, 'space.settings_changed', new.id);
  end if;
  return null;
end
$$;

grant execute on function app.start_conference(uuid, uuid, text), app.start_report(uuid, uuid, text, uuid, text),
  app.set_trust(uuid, text, text) to portal_app;
reset role;

-- Review that cannot be got round: every change of lifecycle or review state is one of these functions. Each checks the
-- right, changes the state in one statement (of two at once exactly one succeeds), notes the event and writes the mails.

set local role portal_owner;

create table app.review_decisions (
  tenant_id   uuid not null,
  id          uuid not null default gen_random_uuid(),
  revision_id uuid not null,
  decision    text not null check (decision in ('returned', 'approved')),
  title       text not null, -- as it read when it was decided: a returned text is the space's own again
  language    text not null check (language in ('sv', 'da', 'nb', 'en')),
  message     text not null default '' check (char_length(message) <= 4000),
  decided_by  uuid references app.users on delete set null,
  decided_at  timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, revision_id) references app.revisions on delete cascade
);
create index decisions_of_revision on app.review_decisions (tenant_id, revision_id, decided_at desc);
create index decisions_by_time on app.review_decisions (decided_at, tenant_id, id);

alter table app.review_decisions enable row level security;
alter table app.review_decisions force row level security;
create policy app_select on app.review_decisions for select to portal_app
  using (case when tenant_id = any ((select authz.tenants('{coordinator,admin}'))::uuid[]) then true
              else (select authz.is_reviewer()) end);
call app.let_workflow('app.review_decisions', 'select', 'insert');
grant select on app.review_decisions to portal_app;

reset role;
set local role portal_workflow;

-- Begins a news post with an empty first revision. Saying it twice with the same id gives the same post.
create function app.start_news(p_tenant uuid, p_item uuid, p_language text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.require_role(p_tenant, '{coordinator,admin}');
  the_revision uuid;
begin
  insert into app.items (tenant_id, id, kind, language, author_id) values (p_tenant, p_item, 'news', p_language, me)
  on conflict (tenant_id, id) do nothing;
  if not found then
    return (select r.id from app.revisions r where r.tenant_id = p_tenant and r.item_id = p_item and r.number = 1);
  end if;
  insert into app.revisions (tenant_id, item_id, kind, number, language, author_id, updated_by)
  values (p_tenant, p_item, 'news', 1, p_language, me, me) returning id into the_revision;
  insert into app.news_revisions (tenant_id, revision_id) values (p_tenant, the_revision);
  insert into app.revision_authors (tenant_id, revision_id, user_id) values (p_tenant, the_revision, me);
  perform app.note(p_tenant, 'news.started', p_item);
  return the_revision;
end
$$;

-- Opens a revision of an item that has none open: the draft that was discarded last, or (`p_afresh`, and where there is no
-- such draft) a new one that begins with the live text. Returns the open one where there is one.
create function app.open_revision(p_tenant uuid, p_item uuid, p_afresh boolean default false) returns uuid
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
    perform app.note(p_tenant, 'news.restored', p_item);
    return latest.id;
  end if;
  insert into app.revisions (tenant_id, item_id, kind, number, slug, visibility, language, title, lede, tags, author_id, updated_by)
  values (p_tenant, p_item, the_item.kind, latest.number + 1, the_item.slug, the_item.visibility, the_item.language,
          the_item.title, the_item.lede,
          coalesce((select array_agg(t.tag order by t.tag) from app.item_tags t where t.tenant_id = p_tenant and t.item_id = p_item), '{}'),
          me, me)
  returning id into the_revision;
  insert into app.news_revisions (tenant_id, revision_id, form, body, questions)
  select p_tenant, the_revision, n.form, n.body, n.questions from app.news_posts n where n.tenant_id = p_tenant and n.item_id = p_item;
  insert into app.revision_pictures (tenant_id, revision_id, key, position, placement, file_id, alt, decorative, caption)
  select p_tenant, the_revision, p.key, p.position, p.placement, p.file_id, p.alt, p.alt = '', p.caption
    from app.item_pictures p where p.tenant_id = p_tenant and p.item_id = p_item;
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

-- Copies a revision into the live columns. Inner: called by the functions below, executable by nobody else.
create function app.publish_revision(p_tenant uuid, p_revision uuid) returns void
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
  insert into app.news_posts (tenant_id, item_id, form, body, questions)
  select p_tenant, r.item_id, n.form, n.body, n.questions from app.news_revisions n
   where n.tenant_id = p_tenant and n.revision_id = p_revision
  on conflict (tenant_id, item_id) do update set form = excluded.form, body = excluded.body, questions = excluded.questions;
  delete from app.item_pictures p where p.tenant_id = p_tenant and p.item_id = r.item_id;
  insert into app.item_pictures (tenant_id, item_id, key, position, placement, file_id, alt, caption)
  select p_tenant, r.item_id, p.key, p.position, p.placement, p.file_id, case when p.decorative then '' else p.alt end, p.caption
    from app.revision_pictures p where p.tenant_id = p_tenant and p.revision_id = p_revision and p.file_id is not null;
  delete from app.item_tags t where t.tenant_id = p_tenant and t.item_id = r.item_id;
  insert into app.item_tags (tenant_id, item_id, tag, published_at)
  select distinct p_tenant, r.item_id, tag, i.published_at from app.items i, unnest(r.tags) as tag
   where i.tenant_id = p_tenant and i.id = r.item_id;
end
$$;

-- Hands the open revision to the national team; where the space is trusted to publish first, publishes it as well.
-- The text must be complete: a title, an address, something to read, and a decision about every picture.
create function app.submit_revision(p_tenant uuid, p_revision uuid, p_version integer) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.require_role(p_tenant, '{coordinator,admin}');
  publish_first boolean;
  r app.revisions;
begin
  select t.news_trust = 'publish_first' into publish_first from app.tenants t where t.id = p_tenant;
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
  if exists (select from app.news_revisions n where n.tenant_id = p_tenant and n.revision_id = p_revision
               and n.body = '' and n.questions = '[]') then
    perform app.refuse('body_missing', 'body');
  end if;
  if exists (select from unnest(r.tags) as tag -- as app.item_tags will have it
              where tag is null or tag !~ '^[a-z0-9åäöæøéü]([a-z0-9åäöæøéü -]{0,38}[a-z0-9åäöæøéü])?$') then
    perform app.refuse('tag_invalid', 'tags');
  end if;
  if exists (select from app.revision_pictures p where p.tenant_id = p_tenant and p.revision_id = p_revision
               and (p.file_id is null or p.decorative is null or (not p.decorative and p.alt = ''))) then
    perform app.refuse('picture_undecided', 'pictures');
  end if;
  if publish_first then
    perform app.publish_revision(p_tenant, p_revision);
    -- What it corrects is no longer out: the national team reads the text that is.
    update app.revisions set state = 'discarded'
     where tenant_id = p_tenant and item_id = r.item_id and state = 'submitted' and live and id <> p_revision;
  end if;
  perform app.note(p_tenant, case when publish_first then 'news.published' else 'news.submitted' end, r.item_id,
                   jsonb_build_object('revision', p_revision));
  perform app.mail_to_user(n.user_id, p_tenant, 'submitted',
                           jsonb_build_object('revision', p_revision, 'title', r.title, 'language', r.language, 'live', publish_first))
     from app.national_roles n where n.user_id <> me;
  return case when publish_first then 'published' else 'submitted' end;
end
$$;

-- Takes a submitted revision back to go on writing. One that was published first stays with the national team.
create function app.withdraw_revision(p_tenant uuid, p_revision uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.require_role(p_tenant, '{coordinator,admin}');
  the_item uuid;
begin
  update app.revisions set state = 'draft', submitted_at = null, submitted_by = null
   where tenant_id = p_tenant and id = p_revision and state = 'submitted' and not live
  returning item_id into the_item;
  if not found then
    perform app.refuse('not_submitted');
  end if;
  perform app.note(p_tenant, 'news.withdrawn', the_item, jsonb_build_object('revision', p_revision));
end
$$;

-- Throws a draft away. app.open_revision() brings the latest one back.
create function app.discard_revision(p_tenant uuid, p_revision uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.require_role(p_tenant, '{coordinator,admin}');
  the_item uuid;
begin
  update app.revisions set state = 'discarded', updated_at = now(), updated_by = me
   where tenant_id = p_tenant and id = p_revision and state in ('draft', 'returned')
  returning item_id into the_item;
  if not found then
    perform app.refuse('not_editable');
  end if;
  perform app.note(p_tenant, 'news.discarded', the_item, jsonb_build_object('revision', p_revision));
end
$$;

-- Whether the revision is the person's own work: she wrote in it or submitted it, or coordinates its space (in the
-- network's own space only the former, since the national team are its coordinators).
create function app.is_own_work(p_tenant uuid, p_revision uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := authz.user_id();
begin
  return exists (select from app.revision_authors a where a.tenant_id = p_tenant and a.revision_id = p_revision and a.user_id = me)
      or exists (select from app.revisions r where r.tenant_id = p_tenant and r.id = p_revision and r.submitted_by = me)
      or exists (select from app.memberships m join app.tenants t on t.id = m.tenant_id
                  where m.tenant_id = p_tenant and m.user_id = me and m.role in ('coordinator', 'admin') and t.kind <> 'network');
end
$$;

-- The national team's verdict. `p_version` is the one the reviewer read, so nobody approves a text he has not seen.
create function app.decide_revision(p_tenant uuid, p_revision uuid, p_version integer, p_decision text, p_message text) returns void
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
    perform app.publish_revision(p_tenant, p_revision);
  end if;
  insert into app.review_decisions (tenant_id, revision_id, decision, title, language, message, decided_by)
  values (p_tenant, p_revision, p_decision, r.title, r.language, coalesce(btrim(p_message), ''), me);
  perform app.note(p_tenant, 'news.' || p_decision, r.item_id, jsonb_build_object('revision', p_revision));
  -- Told are those who wrote or submitted it, and who still belong to the space's coordinators.
  perform app.mail_to_user(m.user_id, p_tenant, p_decision,
                           jsonb_build_object('item', r.item_id, 'title', r.title, 'language', r.language, 'message', btrim(p_message),
                                              'slug', (select i.slug from app.items i where i.tenant_id = p_tenant and i.id = r.item_id)))
     from app.memberships m
    where m.tenant_id = p_tenant and m.role in ('coordinator', 'admin') and m.user_id <> me
      and (m.user_id = r.submitted_by
           or exists (select from app.revision_authors a
                       where a.tenant_id = p_tenant and a.revision_id = p_revision and a.user_id = m.user_id));
end
$$;

-- Takes a published item out of the lists; its address goes on working and says that it is archived.
create function app.archive_item(p_tenant uuid, p_item uuid, p_archive boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.require_role(p_tenant, '{coordinator,admin}');
begin
  update app.items set lifecycle = case when p_archive then 'archived' else 'published' end
   where tenant_id = p_tenant and id = p_item and lifecycle = case p_archive when true then 'published' when false then 'archived' end;
  if not found then
    perform app.refuse('not_found');
  end if;
  perform app.note(p_tenant, case when p_archive then 'news.archived' else 'news.unarchived' end, p_item);
end
$$;

grant execute on function app.start_news(uuid, uuid, text), app.open_revision(uuid, uuid, boolean),
  app.submit_revision(uuid, uuid, integer), app.withdraw_revision(uuid, uuid), app.discard_revision(uuid, uuid),
  app.is_own_work(uuid, uuid), app.decide_revision(uuid, uuid, integer, text, text), app.archive_item(uuid, uuid, boolean)
  to portal_app;
reset role;

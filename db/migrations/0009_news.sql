-- News posts: an article, or an interview of questions and answers. The live text beside app.items, the proposed one
-- beside app.revisions; the pictures of both, each with a decision about its description.

set local role portal_owner;

create table app.news_posts (
  tenant_id uuid not null,
  item_id   uuid not null,
  form      text not null check (form in ('article', 'interview')),
  body      text not null,   -- Markdown
  questions jsonb not null default '[]', -- [{question, answer}], answers in Markdown
  primary key (tenant_id, item_id),
  foreign key (tenant_id, item_id) references app.items on delete cascade
);

create table app.news_revisions (
  tenant_id   uuid not null,
  revision_id uuid not null,
  form        text not null default 'article' check (form in ('article', 'interview')),
  body        text not null default '' check (char_length(body) <= 100000),
  questions   jsonb not null default '[]' check (jsonb_typeof(questions) = 'array' and pg_column_size(questions) <= 400000),
  primary key (tenant_id, revision_id),
  foreign key (tenant_id, revision_id) references app.revisions on delete cascade
);

-- Pictures of a proposed text. `key` is what its Markdown calls them (`picture:key`). One without a file is a
-- placeholder for a picture that pasted text took from elsewhere: it must be uploaded or removed.
create table app.revision_pictures (
  tenant_id   uuid not null,
  revision_id uuid not null,
  key         text not null check (key ~ '^[a-z0-9]{4,32}$'),
  position    integer not null,
  placement   text not null default 'text' check (placement in ('lead', 'text')),
  file_id     uuid,
  source_url  text check (char_length(source_url) <= 2000),
  alt         text not null default '' check (char_length(alt) <= 500),
  decorative  boolean, -- null: not decided yet
  caption     text not null default '' check (char_length(caption) <= 500),
  primary key (tenant_id, revision_id, key),
  foreign key (tenant_id, revision_id) references app.revisions on delete cascade,
  foreign key (tenant_id, file_id) references app.files on delete restrict
);
create index revision_pictures_of_file on app.revision_pictures (tenant_id, file_id);

create table app.item_pictures (
  tenant_id  uuid not null,
  item_id    uuid not null,
  key        text not null,
  position   integer not null,
  placement  text not null check (placement in ('lead', 'text')),
  file_id    uuid not null,
  alt        text not null, -- empty: decoration
  caption    text not null,
  primary key (tenant_id, item_id, key),
  foreign key (tenant_id, item_id) references app.items on delete cascade,
  foreign key (tenant_id, file_id) references app.files on delete restrict
);
create index item_pictures_of_file on app.item_pictures (tenant_id, file_id);

alter table app.news_posts enable row level security;
alter table app.news_posts force row level security;
alter table app.news_revisions enable row level security;
alter table app.news_revisions force row level security;
alter table app.revision_pictures enable row level security;
alter table app.revision_pictures force row level security;
alter table app.item_pictures enable row level security;
alter table app.item_pictures force row level security;

-- Children ask their parent, whose own policies filter the question.
create policy anon_select on app.news_posts for select to portal_anon
  using (exists (select from app.items i where i.tenant_id = news_posts.tenant_id and i.id = item_id));
create policy app_select on app.news_posts for select to portal_app
  using (exists (select from app.items i where i.tenant_id = news_posts.tenant_id and i.id = item_id));
call app.let_workflow('app.news_posts', 'select', 'insert', 'update');

create policy anon_select on app.item_pictures for select to portal_anon
  using (exists (select from app.items i where i.tenant_id = item_pictures.tenant_id and i.id = item_id));
create policy app_select on app.item_pictures for select to portal_app
  using (exists (select from app.items i where i.tenant_id = item_pictures.tenant_id and i.id = item_id));
call app.let_workflow('app.item_pictures', 'select', 'insert', 'delete');

create policy app_select on app.news_revisions for select to portal_app
  using (exists (select from app.revisions r where r.tenant_id = news_revisions.tenant_id and r.id = revision_id));
create policy app_update on app.news_revisions for update to portal_app
  using (tenant_id = any ((select authz.writable_tenants('{coordinator,admin}'))::uuid[])
         and exists (select from app.revisions r where r.tenant_id = news_revisions.tenant_id and r.id = revision_id
                        and r.state in ('draft', 'returned')))
  with check (tenant_id = any ((select authz.writable_tenants('{coordinator,admin}'))::uuid[])
         and exists (select from app.revisions r where r.tenant_id = news_revisions.tenant_id and r.id = revision_id
                        and r.state in ('draft', 'returned')));
call app.let_workflow('app.news_revisions', 'select', 'insert', 'update');

create policy app_select on app.revision_pictures for select to portal_app
  using (exists (select from app.revisions r where r.tenant_id = revision_pictures.tenant_id and r.id = revision_id));
create policy app_insert on app.revision_pictures for insert to portal_app
  with check (tenant_id = any ((select authz.writable_tenants('{coordinator,admin}'))::uuid[])
         and exists (select from app.revisions r where r.tenant_id = revision_pictures.tenant_id and r.id = revision_id
                        and r.state in ('draft', 'returned')));
create policy app_update on app.revision_pictures for update to portal_app
  using (tenant_id = any ((select authz.writable_tenants('{coordinator,admin}'))::uuid[])
         and exists (select from app.revisions r where r.tenant_id = revision_pictures.tenant_id and r.id = revision_id
                        and r.state in ('draft', 'returned')))
  with check (tenant_id = any ((select authz.writable_tenants('{coordinator,admin}'))::uuid[])
         and exists (select from app.revisions r where r.tenant_id = revision_pictures.tenant_id and r.id = revision_id
                        and r.state in ('draft', 'returned')));
create policy app_delete on app.revision_pictures for delete to portal_app
  using (tenant_id = any ((select authz.writable_tenants('{coordinator,admin}'))::uuid[])
         and exists (select from app.revisions r where r.tenant_id = revision_pictures.tenant_id and r.id = revision_id
                        and r.state in ('draft', 'returned')));
call app.let_workflow('app.revision_pictures', 'select', 'insert', 'delete');

-- A file is seen where something that refers to it is seen; besides, a space's coordinators see all its files.
create policy anon_select on app.files for select to portal_anon
  using (exists (select from app.item_pictures p where p.tenant_id = files.tenant_id and p.file_id = files.id)
         or exists (select from app.tenants t where t.id = files.tenant_id and t.logo_file_id = files.id));
create policy app_select on app.files for select to portal_app
  using (case when tenant_id = any ((select authz.tenants('{coordinator,admin}'))::uuid[]) then true
              when exists (select from app.item_pictures p where p.tenant_id = files.tenant_id and p.file_id = files.id) then true
              when exists (select from app.tenants t where t.id = files.tenant_id and t.logo_file_id = files.id) then true
              else exists (select from app.revision_pictures p where p.tenant_id = files.tenant_id and p.file_id = files.id) end);

grant select on app.news_posts, app.item_pictures, app.files to portal_anon;
grant select on app.news_posts, app.item_pictures, app.files, app.news_revisions, app.revision_pictures to portal_app;
grant update (form, body, questions) on app.news_revisions to portal_app;
grant insert (tenant_id, revision_id, key, position, placement, file_id, source_url, alt, decorative, caption),
  update (position, placement, file_id, alt, decorative, caption), delete on app.revision_pictures to portal_app;

reset role;
set local role portal_workflow;

-- The text and the pictures belong to the revision: whoever changes them is its author, and it is another version, also
-- when the statement leaves the revision's own row alone. What was handed in meanwhile is no longer changed: the policies
-- cannot see that, so the row is locked. A transaction that saves them together makes one version.
create function app.mark_text_author() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := authz.user_id();
  the_tenant uuid := case when tg_op = 'DELETE' then old.tenant_id else new.tenant_id end;
  the_revision uuid := case when tg_op = 'DELETE' then old.revision_id else new.revision_id end;
begin
  if me is null then
    return null;
  end if;
  perform from app.revisions r
    where r.tenant_id = the_tenant and r.id = the_revision and r.state in ('draft', 'returned') for update;
  if not found then
    perform app.refuse('not_editable');
  end if;
  update app.revisions r set updated_at = now() -- mark_revision_author() does the rest
   where r.tenant_id = the_tenant and r.id = the_revision and (r.updated_at <> now() or r.updated_by is distinct from me);
  return null;
end
$$;
reset role;
grant execute on function app.mark_text_author() to portal_owner;
set local role portal_owner;
create trigger mark_text_author after update on app.news_revisions
  for each row execute function app.mark_text_author();
create trigger mark_text_author after insert or update or delete on app.revision_pictures
  for each row execute function app.mark_text_author();
reset role;
set local role portal_workflow;

-- Files that nothing refers to and that are older than `p_older_than`: forgets them, and returns the keys to delete.
create function app.sweep_files(p_older_than interval) returns table (tenant_id uuid, id uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    delete from app.files f
     where f.created_at < now() - p_older_than
       and not exists (select from app.item_pictures p where p.tenant_id = f.tenant_id and p.file_id = f.id)
       and not exists (select from app.revision_pictures p where p.tenant_id = f.tenant_id and p.file_id = f.id)
       and not exists (select from app.tenants t where t.id = f.tenant_id and t.logo_file_id = f.id)
    returning f.tenant_id, f.id;
end
$$;

-- Which of these files are known; what else lies in the storage was left by an upload that failed half-way.
create function app.known_files(p_tenants uuid[], p_ids uuid[]) returns table (tenant_id uuid, id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select f.tenant_id, f.id from app.files f
    join unnest(p_tenants, p_ids) as asked (tenant_id, id) on asked.tenant_id = f.tenant_id and asked.id = f.id;
end
$$;

grant execute on function app.sweep_files(interval), app.known_files(uuid[], uuid[]) to portal_worker;
reset role;

-- Items and revisions. An item is the stable thing with an address and a lifecycle; its live columns are what readers
-- see. A revision is a proposed text with a review state. Readers' policies look at lifecycle and visibility alone, so
-- a published text stays live while an edit waits. What each kind adds lies in tables of its own (0009 for news).

set local role portal_owner;

create table app.items (
  tenant_id    uuid not null references app.tenants on delete restrict,
  id           uuid not null,
  kind         text not null check (kind in ('news')),
  slug         text check (slug ~ '^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$'), -- set at the first publishing, then kept
  lifecycle    text not null default 'unpublished' check (lifecycle in ('unpublished', 'published', 'cancelled', 'archived')),
  -- The live text: written by app.publish_revision() only.
  visibility   text not null default 'public' check (visibility in ('public', 'network', 'space')),
  language     text not null default 'sv' check (language in ('sv', 'da', 'nb', 'en')),
  title        text check (char_length(title) between 1 and 200),
  lede         text not null default '' check (char_length(lede) <= 500),
  published_at timestamptz, -- the first publishing
  changed_at   timestamptz, -- the latest publishing, when it was not the first
  author_id    uuid references app.users on delete set null,
  created_at   timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, kind, slug),
  check (lifecycle = 'unpublished' or (title is not null and slug is not null and published_at is not null))
);
create index items_by_age on app.items (tenant_id, created_at desc, id);
create index items_of_space on app.items (tenant_id, kind, published_at desc, id) where lifecycle = 'published';
create index items_of_members on app.items (tenant_id, kind, published_at desc, id)
  where lifecycle = 'published' and visibility = 'space';
create index items_of_network on app.items (kind, published_at desc, tenant_id, id)
  where lifecycle = 'published' and visibility in ('public', 'network');
create index items_of_language on app.items (kind, language, published_at desc, tenant_id, id)
  where lifecycle = 'published' and visibility in ('public', 'network');

create table app.item_tags (
  tenant_id    uuid not null,
  item_id      uuid not null,
  tag          text not null check (tag ~ '^[a-z0-9åäöæøéü]([a-z0-9åäöæøéü -]{0,38}[a-z0-9åäöæøéü])?$'),
  published_at timestamptz not null, -- the item's, so that the list of a tag has its index
  primary key (tenant_id, item_id, tag),
  foreign key (tenant_id, item_id) references app.items on delete cascade
);
create index items_of_tag on app.item_tags (tag, published_at desc, tenant_id, item_id);
create index items_of_tag_in_space on app.item_tags (tenant_id, tag, published_at desc, item_id);

create table app.revisions (
  tenant_id    uuid not null,
  id           uuid not null default gen_random_uuid(),
  item_id      uuid not null,
  kind         text not null check (kind in ('news')),
  number       integer not null,
  state        text not null default 'draft' check (state in ('draft', 'submitted', 'returned', 'approved', 'discarded')),
  live         boolean not null default false, -- published first, review comes after
  slug         text check (slug ~ '^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$'), -- the wished address of a first publishing
  visibility   text not null default 'public' check (visibility in ('public', 'network', 'space')),
  language     text not null default 'sv' check (language in ('sv', 'da', 'nb', 'en')),
  title        text not null default '' check (char_length(title) <= 200),
  lede         text not null default '' check (char_length(lede) <= 500),
  tags         text[] not null default '{}' check (cardinality(tags) <= 12),
  author_id    uuid references app.users on delete set null,
  updated_by   uuid references app.users on delete set null,
  submitted_by uuid references app.users on delete set null,
  submitted_at timestamptz,
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),
  version      integer not null default 1, -- counts the savings; a form that names an older one is stale
  primary key (tenant_id, id),
  unique (tenant_id, item_id, number),
  foreign key (tenant_id, item_id) references app.items on delete cascade
);
-- One is being written or waits to be published; a text that is out and waits for its review afterwards may be corrected.
create unique index one_open_revision on app.revisions (tenant_id, item_id)
  where state in ('draft', 'returned') or (state = 'submitted' and not live);
create index review_queue on app.revisions (submitted_at, tenant_id, id) where state = 'submitted';

-- Everybody who wrote in a revision: none of them may approve it.
create table app.revision_authors (
  tenant_id   uuid not null,
  revision_id uuid not null,
  user_id     uuid not null references app.users on delete cascade,
  primary key (tenant_id, revision_id, user_id),
  foreign key (tenant_id, revision_id) references app.revisions on delete cascade
);

alter table app.items enable row level security;
alter table app.items force row level security;
alter table app.item_tags enable row level security;
alter table app.item_tags force row level security;
alter table app.revisions enable row level security;
alter table app.revisions force row level security;
alter table app.revision_authors enable row level security;
alter table app.revision_authors force row level security;

create policy anon_select on app.items for select to portal_anon
  using (case when lifecycle <> 'unpublished' and visibility = 'public'
              then tenant_id <> all ((select authz.hidden_tenants())::uuid[]) else false end);
-- Cheapest test first. The last branch shows a reviewer what waits for review, whatever its visibility.
create policy app_select on app.items for select to portal_app
  using (case when lifecycle <> 'unpublished' and visibility = 'public'
              then tenant_id <> all ((select authz.hidden_tenants())::uuid[])
              when lifecycle <> 'unpublished' and visibility = 'network' and (select authz.in_network())
              then tenant_id <> all ((select authz.hidden_tenants())::uuid[])
              when lifecycle <> 'unpublished' and tenant_id = any ((select authz.tenants('{member,coordinator,admin}'))::uuid[])
              then true
              when tenant_id = any ((select authz.tenants('{coordinator,admin}'))::uuid[]) then true
              when (select authz.is_reviewer())
              then exists (select from app.revisions r where r.tenant_id = items.tenant_id and r.item_id = items.id
                              and r.state = 'submitted')
              else false end);
call app.let_workflow('app.items', 'select', 'insert', 'update');

-- `offset 0` has the item asked for row by row: hashed, a list of 20 posts would read all items there are.
create policy anon_select on app.item_tags for select to portal_anon
  using (exists (select from app.items i where i.tenant_id = item_tags.tenant_id and i.id = item_id offset 0));
create policy app_select on app.item_tags for select to portal_app
  using (exists (select from app.items i where i.tenant_id = item_tags.tenant_id and i.id = item_id offset 0));
call app.let_workflow('app.item_tags', 'select', 'insert', 'delete');

-- A space's coordinators read all its revisions; the national team reads what was handed in and what was decided, not
-- what is being written.
create policy app_select on app.revisions for select to portal_app
  using (case when tenant_id = any ((select authz.tenants('{coordinator,admin}'))::uuid[]) then true
              when state in ('submitted', 'approved') then (select authz.is_reviewer())
              else false end);
create policy app_update on app.revisions for update to portal_app
  using (state in ('draft', 'returned') and tenant_id = any ((select authz.writable_tenants('{coordinator,admin}'))::uuid[]))
  with check (state in ('draft', 'returned') and tenant_id = any ((select authz.writable_tenants('{coordinator,admin}'))::uuid[]));
call app.let_workflow('app.revisions', 'select', 'insert', 'update');

create policy app_select on app.revision_authors for select to portal_app
  using (exists (select from app.revisions r where r.tenant_id = revision_authors.tenant_id and r.id = revision_id));
call app.let_workflow('app.revision_authors', 'select', 'insert');

grant select on app.items, app.item_tags to portal_anon;
grant select on app.items, app.item_tags, app.revisions, app.revision_authors to portal_app;
grant update (slug, visibility, language, title, lede, tags) on app.revisions to portal_app;

reset role;
set local role portal_workflow;

-- Who wrote, and when, is taken from the session and not from the statement.
create function app.mark_revision_author() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if authz.user_id() is not null and old.state in ('draft', 'returned') and new.state = old.state then
    new.version := old.version + 1;
    new.updated_at := now();
    new.updated_by := authz.user_id();
    insert into app.revision_authors (tenant_id, revision_id, user_id)
    values (new.tenant_id, new.id, new.updated_by) on conflict do nothing;
  end if;
  return new;
end
$$;
reset role;
grant execute on function app.mark_revision_author() to portal_owner;
set local role portal_owner;
create trigger mark_revision_author before update on app.revisions
  for each row execute function app.mark_revision_author();
reset role;

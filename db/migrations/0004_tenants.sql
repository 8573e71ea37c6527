-- Spaces. One of kind "network" is the national team's own; regions and member organisations are the others.
-- Everything that belongs to a space carries its id first, in every key, so that a reference across spaces is impossible.

set local role portal_owner;

create table app.tenants (
  id             uuid primary key default gen_random_uuid(),
  slug           text not null unique check (slug ~ '^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])$'),
  kind           text not null check (kind in ('region', 'member_organisation', 'network')),
  name           text not null check (char_length(name) between 1 and 120),
  summary        text not null default '' check (char_length(summary) <= 300),
  coordinated_by text not null default '' check (char_length(coordinated_by) <= 300),
  about          text not null default '' check (char_length(about) <= 20000), -- Markdown
  language       text not null default 'sv' check (language in ('sv', 'da', 'nb', 'en')),
  colour         text check (colour ~ '^#[0-9a-f]{6}$'),
  second_colour  text check (second_colour ~ '^#[0-9a-f]{6}$'),
  logo_file_id   uuid,
  legal_name     text check (char_length(legal_name) between 1 and 200),
  country        text not null default 'SE' check (country in ('SE', 'DK', 'NO')),
  organisation_number text check (char_length(organisation_number) between 8 and 11), -- checksum: domain/tenants
  seat           text check (char_length(seat) <= 300),
  postal_address text check (char_length(postal_address) <= 300),
  contact_email  text check (char_length(contact_email) <= 254),
  state          text not null default 'active' check (state in ('active', 'suspended', 'archived')),
  news_trust     text not null default 'review_first' check (news_trust in ('review_first', 'publish_first')),
  created_at     timestamptz not null default now(),
  version        integer not null default 1
);
create unique index one_network on app.tenants (kind) where kind = 'network';
create index tenants_by_name on app.tenants (name, id);
create index suspended_tenants on app.tenants (id) where state = 'suspended'; -- authz.hidden_tenants(), in every statement

create table app.tenant_areas (
  tenant_id uuid not null references app.tenants on delete cascade,
  area_code text not null references app.areas on delete restrict,
  primary key (tenant_id, area_code)
);
create index tenants_of_area on app.tenant_areas (area_code, tenant_id);

-- Partners and funders, as the space lists them on its about page.
create table app.partners (
  tenant_id uuid not null references app.tenants on delete cascade,
  id        uuid not null default gen_random_uuid(),
  kind      text not null check (kind in ('partner', 'funder')),
  name      text not null check (char_length(name) between 1 and 200),
  url       text check (url ~ '^https?://' and char_length(url) <= 2000),
  position  integer not null,
  primary key (tenant_id, id)
);

-- What a stale form is recognised by.
create function app.count_version() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.version := old.version + 1;
  return new;
end
$$;
create trigger count_version before update on app.tenants for each row execute function app.count_version();

alter table app.tenants enable row level security;
alter table app.tenants force row level security;
alter table app.tenant_areas enable row level security;
alter table app.tenant_areas force row level security;
alter table app.partners enable row level security;
alter table app.partners force row level security;

create policy anon_select on app.tenants for select to portal_anon using (state <> 'suspended');
create policy app_select on app.tenants for select to portal_app
  using (case when state <> 'suspended' then true else (select authz.is_reviewer()) end);
create policy app_update on app.tenants for update to portal_app
  using (id = any ((select authz.writable_tenants('{admin}'))::uuid[]))
  with check (id = any ((select authz.writable_tenants('{admin}'))::uuid[]));
create policy authz_select on app.tenants for select to portal_authz using (true);
create policy worker_select on app.tenants for select to portal_worker using (true);
call app.let_workflow('app.tenants', 'select', 'insert', 'update');

create policy anon_select on app.tenant_areas for select to portal_anon
  using (exists (select from app.tenants t where t.id = tenant_id));
create policy app_select on app.tenant_areas for select to portal_app
  using (exists (select from app.tenants t where t.id = tenant_id));
create policy app_insert on app.tenant_areas for insert to portal_app
  with check (tenant_id = any ((select authz.writable_tenants('{admin}'))::uuid[]));
create policy app_delete on app.tenant_areas for delete to portal_app
  using (tenant_id = any ((select authz.writable_tenants('{admin}'))::uuid[]));
call app.let_workflow('app.tenant_areas', 'select', 'insert', 'delete');

create policy anon_select on app.partners for select to portal_anon
  using (exists (select from app.tenants t where t.id = tenant_id));
create policy app_select on app.partners for select to portal_app
  using (exists (select from app.tenants t where t.id = tenant_id));
create policy app_insert on app.partners for insert to portal_app
  with check (tenant_id = any ((select authz.writable_tenants('{admin}'))::uuid[]));
create policy app_delete on app.partners for delete to portal_app
  using (tenant_id = any ((select authz.writable_tenants('{admin}'))::uuid[]));
call app.let_workflow('app.partners', 'select', 'insert', 'delete');

grant select on app.tenants, app.tenant_areas, app.partners to portal_anon, portal_app;
grant update (name, summary, coordinated_by, about, language, colour, second_colour, logo_file_id, legal_name, country,
  organisation_number, seat, postal_address, contact_email) on app.tenants to portal_app;
grant insert (tenant_id, area_code), delete on app.tenant_areas to portal_app;
grant insert (tenant_id, kind, name, url, position), delete on app.partners to portal_app;
grant select (id, state) on app.tenants to portal_authz;
grant select (id, slug, name) on app.tenants to portal_worker; -- what a mail says of the space

reset role;

-- People. The name, the e-mail address and the password lie in three tables, since different roles may read them.
-- A national role is one row, not a membership in every space.

set local role portal_owner;

create table app.users (
  id         uuid primary key default gen_random_uuid(),
  name       text not null check (char_length(name) between 1 and 120),
  locale     text not null default 'sv' check (locale in ('sv', 'da', 'nb', 'en')),
  created_at timestamptz not null default now(),
  erased_at  timestamptz -- erased on the person's own request: no name, no account, no membership is left
);

create table app.accounts (
  user_id uuid primary key references app.users on delete cascade,
  email   text not null check (char_length(email) between 3 and 254 and email like '%_@_%')
);
create unique index accounts_by_email on app.accounts (lower(email));

create table app.credentials (
  user_id       uuid primary key references app.users on delete cascade,
  password_hash text not null check (password_hash like '$argon2id$%'),
  changed_at    timestamptz not null default now()
);

create table app.sessions (
  token_hash bytea primary key check (length(token_hash) = 32), -- sha256 of the token; the token itself is kept nowhere
  user_id    uuid not null references app.users on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index sessions_of_user on app.sessions (user_id);
create index sessions_by_expiry on app.sessions (expires_at);

create table app.memberships (
  tenant_id  uuid not null references app.tenants on delete restrict,
  user_id    uuid not null references app.users on delete cascade,
  role       text not null check (role in ('member', 'coordinator', 'admin')),
  created_at timestamptz not null default now(),
  primary key (tenant_id, user_id)
);
create index memberships_of_user on app.memberships (user_id, tenant_id);

create table app.national_roles (
  user_id    uuid primary key references app.users on delete cascade,
  role       text not null check (role in ('reviewer', 'network_admin')),
  created_at timestamptz not null default now()
);

alter table app.users enable row level security;
alter table app.users force row level security;
alter table app.accounts enable row level security;
alter table app.accounts force row level security;
alter table app.credentials enable row level security;
alter table app.credentials force row level security;
alter table app.sessions enable row level security;
alter table app.sessions force row level security;
alter table app.memberships enable row level security;
alter table app.memberships force row level security;
alter table app.national_roles enable row level security;
alter table app.national_roles force row level security;

-- One's own memberships, those of the spaces one coordinates, and all for the national team.
create policy app_select on app.memberships for select to portal_app
  using (case when user_id = (select authz.user_id()) then true
              when tenant_id = any ((select authz.tenants('{coordinator,admin}'))::uuid[]) then true
              else (select authz.is_reviewer()) end);
create policy authz_select on app.memberships for select to portal_authz using (true);
call app.let_workflow('app.memberships', 'select', 'insert', 'update', 'delete');

create policy app_select on app.national_roles for select to portal_app
  using (case when user_id = (select authz.user_id()) then true else (select authz.is_network_admin()) end);
create policy authz_select on app.national_roles for select to portal_authz using (true);
call app.let_workflow('app.national_roles', 'select', 'insert', 'update', 'delete');

-- A name is read by the person, by whoever coordinates a space the person belongs to, and by the national team.
create policy app_select on app.users for select to portal_app
  using (case when id = (select authz.user_id()) then true
              when (select authz.is_reviewer()) then true
              else exists (select from app.memberships m where m.user_id = users.id) end);
create policy app_update on app.users for update to portal_app
  using (id = (select authz.user_id())) with check (id = (select authz.user_id()));
create policy auth_select on app.users for select to portal_auth using (true);
create policy auth_update on app.users for update to portal_auth using (true) with check (true);
create policy worker_select on app.users for select to portal_worker using (true);
call app.let_workflow('app.users', 'select', 'insert', 'update');

-- An address is read by the person, by the admins of a space the person belongs to, and by network admins.
create policy app_select on app.accounts for select to portal_app
  using (case when user_id = (select authz.user_id()) then true
              when (select authz.is_network_admin()) then true
              else exists (select from app.memberships m where m.user_id = accounts.user_id
                             and m.tenant_id = any ((select authz.tenants('{admin}'))::uuid[])) end);
create policy auth_select on app.accounts for select to portal_auth using (true);
call app.let_workflow('app.accounts', 'select', 'insert', 'delete');

create policy auth_select on app.credentials for select to portal_auth using (true);
create policy auth_update on app.credentials for update to portal_auth using (true) with check (true);
call app.let_workflow('app.credentials', 'select', 'insert', 'update', 'delete');

create policy auth_select on app.sessions for select to portal_auth using (true);
create policy auth_insert on app.sessions for insert to portal_auth with check (true);
create policy auth_update on app.sessions for update to portal_auth using (true) with check (true);
create policy auth_delete on app.sessions for delete to portal_auth using (true);
create policy authz_select on app.sessions for select to portal_authz using (true);
call app.let_workflow('app.sessions', 'select', 'delete');

grant select on app.memberships, app.national_roles to portal_app, portal_authz;
grant select on app.users, app.accounts to portal_app;
grant update (name, locale) on app.users to portal_app;
grant select on app.users, app.accounts, app.credentials to portal_auth;
grant update (locale) on app.users to portal_auth;
grant update (password_hash, changed_at) on app.credentials to portal_auth;
grant select, insert (token_hash, user_id, expires_at), update (expires_at), delete on app.sessions to portal_auth;
grant select (token_hash, user_id, expires_at) on app.sessions to portal_authz;
grant select (id, name, locale) on app.users to portal_worker;

reset role;

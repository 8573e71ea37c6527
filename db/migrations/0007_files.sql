-- Pictures that people upload. The bytes lie in the storage adapter under `<tenant>/<file>/<variant>`; this is what is
-- known of them. Who may see a file follows from what refers to it (policies in 0009, where those tables are).

set local role portal_owner;

create table app.files (
  tenant_id   uuid not null references app.tenants on delete restrict,
  id          uuid not null,
  media_type  text not null check (media_type in ('image/webp')), -- every upload is decoded and written anew
  width       integer not null check (width between 1 and 20000),  -- pixels of the largest variant
  height      integer not null check (height between 1 and 20000),
  variants    integer[] not null, -- widths in pixels, ascending
  bytes       bigint not null check (bytes > 0), -- all variants together
  name        text not null check (char_length(name) <= 255), -- as the person's computer called it
  uploaded_by uuid references app.users on delete set null,
  created_at  timestamptz not null default now(),
  primary key (tenant_id, id)
);
create index files_by_age on app.files (created_at);

alter table app.tenants add foreign key (id, logo_file_id) references app.files (tenant_id, id)
  on delete set null (logo_file_id);

alter table app.files enable row level security;
alter table app.files force row level security;

create policy app_insert on app.files for insert to portal_app
  with check (tenant_id = any ((select authz.writable_tenants('{coordinator,admin}'))::uuid[])
              and uploaded_by = (select authz.user_id()));
call app.let_workflow('app.files', 'select', 'insert', 'update', 'delete');

grant insert (tenant_id, id, media_type, width, height, variants, bytes, name, uploaded_by) on app.files to portal_app;

reset role;

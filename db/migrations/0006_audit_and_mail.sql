-- What happened, and who is told. Both are written by the functions that make it happen, in the same transaction: nobody
-- holds an insert right. Audit events keep ids and no names, so that a person can be erased without tearing the record.

set local role portal_owner;

create table app.audit_events (
  tenant_id  uuid not null references app.tenants on delete restrict,
  id         uuid not null default gen_random_uuid(),
  at         timestamptz not null default now(),
  actor_id   uuid, -- no reference: the record outlives the person
  action     text not null check (action ~ '^[a-z_]+\.[a-z_]+$'),
  subject_id uuid,
  details    jsonb not null default '{}',
  primary key (tenant_id, id)
);
create index audit_by_time on app.audit_events (tenant_id, at desc, id);

-- The outbox. The text is made from `template` and `data` when the mail is sent or read, in the recipient's language.
-- `data` may hold a link that opens a door (invitation, reset): it is emptied once the mail has been sent.
create table app.mails (
  id              uuid primary key default gen_random_uuid(),
  tenant_id       uuid references app.tenants on delete restrict,
  to_user_id      uuid references app.users on delete cascade,
  to_email        text not null,
  locale          text not null check (locale in ('sv', 'da', 'nb', 'en')),
  template        text not null check (template in ('invitation', 'reset', 'submitted', 'returned', 'approved')),
  data            jsonb not null default '{}',
  state           text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  attempts        integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  last_error      text,
  created_at      timestamptz not null default now(),
  sent_at         timestamptz
);
create index mails_waiting on app.mails (next_attempt_at, id) where state = 'waiting';
create index mails_by_time on app.mails (created_at desc, id desc);

-- Wakes the worker. Any role may listen, so the message holds nothing.
create function app.announce_mails() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_notify('mails', '');
  return null;
end
$$;
create trigger announce_mails after insert on app.mails for each statement execute function app.announce_mails();

alter table app.audit_events enable row level security;
alter table app.audit_events force row level security;
alter table app.mails enable row level security;
alter table app.mails force row level security;

create policy app_select on app.audit_events for select to portal_app
  using (case when tenant_id = any ((select authz.tenants('{admin}'))::uuid[]) then true
              when actor_id = (select authz.user_id()) then true
              else (select authz.is_network_admin()) end);
call app.let_workflow('app.audit_events', 'select', 'insert');

create policy app_select on app.mails for select to portal_app using ((select authz.is_network_admin()));
create policy worker_select on app.mails for select to portal_worker using (true);
create policy worker_update on app.mails for update to portal_worker using (true) with check (true);
call app.let_workflow('app.mails', 'select', 'insert', 'delete');

grant select on app.audit_events, app.mails to portal_app;
grant select, update (state, attempts, next_attempt_at, last_error, sent_at, data) on app.mails to portal_worker;

reset role;
set local role portal_workflow;

-- Notes an event with the person of the session as its actor (none: the act of a sign-in or of the system).
create function app.note(p_tenant uuid, p_action text, p_subject uuid, p_details jsonb default '{}', p_actor uuid default null)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into app.audit_events (tenant_id, actor_id, action, subject_id, details)
  values (p_tenant, coalesce(p_actor, authz.user_id()), p_action, p_subject, p_details);
end
$$;

-- Puts a mail to a person with an account into the outbox. Erased people get none.
create function app.mail_to_user(p_user uuid, p_tenant uuid, p_template text, p_data jsonb)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into app.mails (tenant_id, to_user_id, to_email, locale, template, data)
  select p_tenant, u.id, a.email, u.locale, p_template, p_data
    from app.users u join app.accounts a on a.user_id = u.id
   where u.id = p_user;
end
$$;

-- A secret for a link: 244 random bits. Only its sha256 is kept.
create function app.new_token() returns text language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  return replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
end
$$;

-- The one definition of "has one of these roles in this active space, and this request is about that space".
create function app.require_role(p_tenant uuid, p_roles text[]) returns uuid
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if p_tenant is null or p_tenant <> all (authz.writable_tenants(p_roles)) then
    perform app.refuse('not_found');
  end if;
  return authz.user_id();
end
$$;

create function app.require_network_admin() returns uuid
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not authz.is_network_admin() then
    perform app.refuse('not_found');
  end if;
  return authz.user_id();
end
$$;

reset role;

-- Signing in, and getting back in. portal_auth is the only login that reads a password hash. Attempts are counted by
-- hashes of the account and of the network address, so that the table holds no personal data, and kept for a day.

set local role portal_owner;

create table app.sign_in_attempts (
  key  bytea not null check (length(key) = 32),
  at   timestamptz not null default clock_timestamp(),
  id   uuid not null default gen_random_uuid(),
  primary key (key, at, id)
);

create table app.password_resets (
  id         uuid primary key default gen_random_uuid(),
  user_id    uuid not null references app.users on delete cascade,
  token_hash bytea not null unique check (length(token_hash) = 32),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '1 hour',
  used_at    timestamptz
);
create index resets_of_user on app.password_resets (user_id, created_at desc);

alter table app.sign_in_attempts enable row level security;
alter table app.sign_in_attempts force row level security;
alter table app.password_resets enable row level security;
alter table app.password_resets force row level security;
create policy auth_select on app.sign_in_attempts for select to portal_auth using (true);
create policy auth_insert on app.sign_in_attempts for insert to portal_auth with check (true);
create policy auth_delete on app.sign_in_attempts for delete to portal_auth using (true);
call app.let_workflow('app.sign_in_attempts', 'select', 'delete');
call app.let_workflow('app.password_resets', 'select', 'insert', 'update', 'delete');
grant select, insert (key), delete on app.sign_in_attempts to portal_auth;

reset role;
set local role portal_workflow;

-- Sends a reset link when the address has an account. Says nothing of whether it has.
create function app.request_reset(p_email text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  the_user uuid := (select a.user_id from app.accounts a where lower(a.email) = lower(p_email));
  token text := app.new_token();
begin
  if the_user is null then
    return;
  end if;
  update app.password_resets set used_at = now() where user_id = the_user and used_at is null; -- the newest link counts
  delete from app.mails where to_user_id = the_user and template = 'reset' and state = 'waiting';
  insert into app.password_resets (user_id, token_hash) values (the_user, sha256(convert_to(token, 'UTF8')));
  perform app.mail_to_user(the_user, null, 'reset', jsonb_build_object('token', token));
end
$$;

-- Whether a reset link still opens.
create function app.reset_is_open(p_token text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from app.password_resets r
                  where r.token_hash = sha256(convert_to(p_token, 'UTF8')) and r.used_at is null and r.expires_at > now());
end
$$;

-- Sets a new password by a link, once, and signs the person out everywhere. Returns the person.
create function app.reset_password(p_token text, p_password_hash text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  the_user uuid;
begin
  update app.password_resets r set used_at = now()
   where r.token_hash = sha256(convert_to(p_token, 'UTF8')) and r.used_at is null and r.expires_at > now()
  returning r.user_id into the_user;
  if the_user is null then
    perform app.refuse('reset_gone');
  end if;
  update app.credentials c set password_hash = p_password_hash, changed_at = now() where c.user_id = the_user;
  delete from app.sessions s where s.user_id = the_user;
  return the_user;
end
$$;

-- Erases the person of the session: name, address, password, sessions, memberships and roles. Texts stay, as the space's.
create function app.erase_me() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := authz.user_id();
  my_tenant uuid;
begin
  if me is null then
    perform app.refuse('not_found');
  end if;
  for my_tenant in select m.tenant_id from app.memberships m where m.user_id = me and m.role = 'admin' order by m.tenant_id loop
    perform from app.tenants t where t.id = my_tenant for update;
    if not exists (select from app.memberships m where m.tenant_id = my_tenant and m.role = 'admin' and m.user_id <> me) then
      perform app.refuse('last_admin', (select t.name from app.tenants t where t.id = my_tenant));
    end if;
  end loop;
  perform from app.tenants t where t.kind = 'network' for update;
  if authz.is_network_admin() and not exists (select from app.national_roles n where n.role = 'network_admin' and n.user_id <> me) then
    perform app.refuse('last_network_admin');
  end if;
  insert into app.audit_events (tenant_id, actor_id, action, subject_id)
  select m.tenant_id, me, 'member.erased', me from app.memberships m where m.user_id = me;
  delete from app.memberships m where m.user_id = me;
  delete from app.national_roles n where n.user_id = me;
  delete from app.mails where to_user_id = me;
  delete from app.credentials c where c.user_id = me;
  delete from app.accounts a where a.user_id = me;
  delete from app.sessions s where s.user_id = me;
  update app.users set name = '–', erased_at = now() where id = me;
end
$$;

-- Forgets what has served its purpose: run once a day by the worker. Invitations hold addresses of people who may never
-- have answered, and a mail's row says who was told what: both are kept for 90 days after they were closed.
create function app.forget_expired() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from app.sessions s where s.expires_at <= now();
  delete from app.sign_in_attempts a where a.at < now() - interval '1 day';
  delete from app.password_resets r where r.created_at < now() - interval '30 days';
  delete from app.mails m where m.state <> 'waiting' and m.created_at < now() - interval '90 days';
  delete from app.invitations i
   where coalesce(i.accepted_at, i.revoked_at, i.expires_at) < now() - interval '90 days';
end
$$;

grant execute on function app.forget_expired() to portal_worker;
grant execute on function app.request_reset(text), app.reset_is_open(text), app.reset_password(text, text) to portal_auth;
grant execute on function app.erase_me() to portal_app;
reset role;

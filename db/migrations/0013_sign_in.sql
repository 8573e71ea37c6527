-- Signing in, and getting back in. portal_auth is the only login that reads a password hash. Attempts are counted by
-- hashes of the account and of the network address, so that the table holds no personal data, and kept for a day.

set local role portal_owner;

create table app.sign_in_attempts (
  key  bytea not null check (length(key) = 32),
  at   timestamptz not null default clock_timestamp(),
  id   uuid not null default gen_random_uuid(),
  primary key (key, at, id)
);
create index attempts_by_time on app.sign_in_attempts (at);

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

-- Whose password a reset link sets. Nothing for a link that is unknown, used, replaced or expired.
create function app.find_reset(p_token text) returns table (name text, email text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select u.name, a.email
      from app.password_resets r join app.users u on u.id = r.user_id join app.accounts a on a.user_id = r.user_id
     where r.token_hash = sha256(convert_to(p_token, 'UTF8')) and r.used_at is null and r.expires_at > now();
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

grant execute on function app.request_reset(text), app.find_reset(text), app.reset_password(text, text) to portal_auth;
reset role;

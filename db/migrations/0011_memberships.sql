-- Who belongs to a space. People come in by invitation: a link bound to one address, used once, expiring. Roles change
-- only here, and a space that has an admin never loses its last one.

set local role portal_owner;

create table app.invitations (
  tenant_id   uuid not null references app.tenants on delete restrict,
  id          uuid not null default gen_random_uuid(),
  email       text not null check (char_length(email) between 3 and 254 and email like '%_@_%'),
  role        text not null check (role in ('member', 'coordinator', 'admin')),
  token_hash  bytea not null unique check (length(token_hash) = 32),
  invited_by  uuid references app.users on delete set null,
  created_at  timestamptz not null default now(),
  expires_at  timestamptz not null default now() + interval '14 days',
  accepted_at timestamptz,
  revoked_at  timestamptz,
  primary key (tenant_id, id)
);
create unique index one_open_invitation on app.invitations (tenant_id, lower(email)) where accepted_at is null and revoked_at is null;

alter table app.invitations enable row level security;
alter table app.invitations force row level security;
create policy app_select on app.invitations for select to portal_app
  using (case when tenant_id = any ((select authz.tenants('{admin}'))::uuid[]) then true else (select authz.is_network_admin()) end);
call app.let_workflow('app.invitations', 'select', 'insert', 'update', 'delete');
grant select (tenant_id, id, email, role, invited_by, created_at, expires_at, accepted_at, revoked_at) on app.invitations to portal_app;

reset role;
set local role portal_workflow;

-- Inner: takes back the mail of an invitation that no longer opens anything, if it has not left yet.
create function app.unsend_invitation(p_invitation uuid) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  delete from app.mails where state = 'waiting' and template = 'invitation' and data ->> 'invitation' = p_invitation::text;
end
$$;

-- Invites an address, by an admin of the space or a network admin. A second invitation replaces the open one.
create function app.invite(p_tenant uuid, p_email text, p_role text, p_locale text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := authz.user_id();
  token text := app.new_token();
  replaced uuid;
  the_invitation uuid;
begin
  if not authz.is_network_admin() then
    perform app.require_role(p_tenant, '{admin}');
  end if;
  if exists (select from app.memberships m join app.accounts a on a.user_id = m.user_id
              where m.tenant_id = p_tenant and lower(a.email) = lower(p_email)) then
    perform app.refuse('already_member', 'email');
  end if;
  update app.invitations set revoked_at = now()
   where tenant_id = p_tenant and lower(email) = lower(p_email) and accepted_at is null and revoked_at is null
  returning id into replaced;
  perform app.unsend_invitation(replaced);
  insert into app.invitations (tenant_id, email, role, token_hash, invited_by)
  values (p_tenant, p_email, p_role, sha256(convert_to(token, 'UTF8')), me) returning id into the_invitation;
  insert into app.mails (tenant_id, to_email, locale, template, data)
  values (p_tenant, p_email, p_locale, 'invitation', jsonb_build_object('token', token, 'role', p_role, 'invitation', the_invitation, 'by', me));
  perform app.note(p_tenant, 'member.invited', the_invitation, jsonb_build_object('role', p_role));
  return the_invitation;
end
$$;

create function app.revoke_invitation(p_tenant uuid, p_invitation uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not authz.is_network_admin() then
    perform app.require_role(p_tenant, '{admin}');
  end if;
  update app.invitations set revoked_at = now()
   where tenant_id = p_tenant and id = p_invitation and accepted_at is null and revoked_at is null;
  if not found then
    perform app.refuse('not_found');
  end if;
  perform app.unsend_invitation(p_invitation);
  perform app.note(p_tenant, 'member.invitation_revoked', p_invitation);
end
$$;

-- What a link opens: the space, the address and the role; whether the address has an account. Nothing for a link that
-- is unknown, used, revoked or expired.
create function app.find_invitation(p_token text)
returns table (tenant_id uuid, tenant_name text, tenant_slug text, email text, role text, has_account boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select i.tenant_id, t.name, t.slug, i.email, i.role, exists (select from app.accounts a where lower(a.email) = lower(i.email))
      from app.invitations i join app.tenants t on t.id = i.tenant_id
     where i.token_hash = sha256(convert_to(p_token, 'UTF8')) and i.accepted_at is null and i.revoked_at is null
       and i.expires_at > now() and t.state = 'active';
end
$$;

-- Inner: uses an invitation up for a person whose address it is.
create function app.use_invitation(p_token text, p_user uuid) returns text
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  i app.invitations;
begin
  update app.invitations v set accepted_at = now()
    from app.tenants t, app.accounts a
   where v.token_hash = sha256(convert_to(p_token, 'UTF8')) and v.accepted_at is null and v.revoked_at is null and v.expires_at > now()
     and t.id = v.tenant_id and t.state = 'active' and a.user_id = p_user and lower(a.email) = lower(v.email)
  returning v.* into i;
  if not found then
    perform app.refuse('invitation_gone');
  end if;
  insert into app.memberships (tenant_id, user_id, role) values (i.tenant_id, p_user, i.role)
  on conflict (tenant_id, user_id) do nothing;
  perform app.note(i.tenant_id, 'member.joined', p_user, jsonb_build_object('role', i.role, 'invitation', i.id), p_user);
  return (select t.slug from app.tenants t where t.id = i.tenant_id);
end
$$;

-- Accepts an invitation as the person who is signed in. Returns the slug of the space.
create function app.accept_invitation(p_token text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if authz.user_id() is null then
    perform app.refuse('invitation_gone');
  end if;
  return app.use_invitation(p_token, authz.user_id());
end
$$;

-- Makes an account for the invited address, which the link proves, and accepts. Returns the new person and the space.
create function app.accept_invitation_as_new(p_token text, p_name text, p_locale text, p_password_hash text)
returns table (user_id uuid, tenant_slug text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  the_email text := (select f.email from app.find_invitation(p_token) f where not f.has_account);
begin
  if the_email is null then
    perform app.refuse('invitation_gone');
  end if;
  user_id := gen_random_uuid();
  insert into app.users (id, name, locale) values (user_id, p_name, p_locale);
  insert into app.accounts (user_id, email) values (user_id, the_email);
  insert into app.credentials (user_id, password_hash) values (user_id, p_password_hash);
  tenant_slug := app.use_invitation(p_token, user_id);
  return next;
exception when unique_violation then
  perform app.refuse('invitation_gone'); -- the same link, sent twice at once
end
$$;

-- Inner: refuses when the space has no admin left. Its callers' lock makes two admins who leave at once take turns.
create function app.require_admin_left(p_tenant uuid) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from app.memberships m where m.tenant_id = p_tenant and m.role = 'admin') then
    perform app.refuse('last_admin');
  end if;
end
$$;

create function app.change_role(p_tenant uuid, p_user uuid, p_role text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.require_role(p_tenant, '{admin}');
  had text;
begin
  perform from app.tenants t where t.id = p_tenant for update;
  select m.role into had from app.memberships m where m.tenant_id = p_tenant and m.user_id = p_user;
  if not found then
    perform app.refuse('not_found');
  end if;
  update app.memberships m set role = p_role where m.tenant_id = p_tenant and m.user_id = p_user;
  if had = 'admin' then
    perform app.require_admin_left(p_tenant);
  end if;
  perform app.note(p_tenant, 'member.role_changed', p_user, jsonb_build_object('role', p_role));
end
$$;

-- Removes a member: an admin anyone, everybody herself.
create function app.remove_member(p_tenant uuid, p_user uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := authz.user_id();
  had text;
begin
  if me is null or p_user is distinct from me then
    perform app.require_role(p_tenant, '{admin}');
  end if;
  perform from app.tenants t where t.id = p_tenant for update;
  delete from app.memberships m where m.tenant_id = p_tenant and m.user_id = p_user returning m.role into had;
  if not found then
    perform app.refuse('not_found');
  end if;
  if had = 'admin' then
    perform app.require_admin_left(p_tenant);
  end if;
  perform app.note(p_tenant, case when p_user = me then 'member.left' else 'member.removed' end, p_user);
end
$$;

-- Hands the space over: another member becomes admin, and the one who hands over becomes coordinator, at once.
create function app.hand_over(p_tenant uuid, p_user uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := app.require_role(p_tenant, '{admin}');
begin
  if p_user = me then
    perform app.refuse('not_found');
  end if;
  perform app.change_role(p_tenant, p_user, 'admin');
  perform app.change_role(p_tenant, me, 'coordinator');
end
$$;

grant execute on function app.invite(uuid, text, text, text), app.revoke_invitation(uuid, uuid), app.accept_invitation(text),
  app.change_role(uuid, uuid, text), app.remove_member(uuid, uuid), app.hand_over(uuid, uuid) to portal_app;
grant execute on function app.find_invitation(text), app.accept_invitation_as_new(text, text, text, text) to portal_auth;
reset role;

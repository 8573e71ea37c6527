-- What the network admins run: spaces, their state and trust, and the national roles.

set local role portal_workflow;

create function app.create_tenant(p_slug text, p_kind text, p_name text, p_country text, p_language text, p_areas text[]) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  the_tenant uuid;
begin
  perform app.require_network_admin();
  if p_kind = 'network' then
    perform app.refuse('not_found');
  end if;
  begin
    insert into app.tenants (slug, kind, name, country, language) values (p_slug, p_kind, p_name, p_country, p_language)
    returning id into the_tenant;
  exception when unique_violation then
    perform app.refuse('space_slug_taken', 'slug');
  end;
  insert into app.tenant_areas (tenant_id, area_code) select the_tenant, a from unnest(p_areas) a;
  perform app.note(the_tenant, 'space.created', the_tenant);
  return the_tenant;
end
$$;

-- Suspends (out of everybody's sight), archives (read only) or reactivates a space. The network's own stays active.
-- Saying it twice changes nothing the second time; so with trust.
create function app.set_tenant_state(p_tenant uuid, p_state text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform app.require_network_admin();
  if not exists (select from app.tenants t where t.id = p_tenant and t.kind <> 'network') then
    perform app.refuse('not_found');
  end if;
  update app.tenants set state = p_state where id = p_tenant and state <> p_state;
  if found then
    perform app.note(p_tenant, 'space.' || p_state, p_tenant);
  end if;
end
$$;

create function app.set_news_trust(p_tenant uuid, p_trust text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform app.require_network_admin();
  if not exists (select from app.tenants t where t.id = p_tenant) then
    perform app.refuse('not_found');
  end if;
  update app.tenants set news_trust = p_trust where id = p_tenant and news_trust <> p_trust;
  if found then
    perform app.note(p_tenant, 'space.trust_changed', p_tenant, jsonb_build_object('news', p_trust));
  end if;
end
$$;

-- Gives (`reviewer`, `network_admin`) or takes (null) a national role. The network never loses its last admin.
create function app.set_national_role(p_email text, p_role text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  network uuid := (select t.id from app.tenants t where t.kind = 'network');
  the_user uuid := (select a.user_id from app.accounts a where lower(a.email) = lower(p_email));
begin
  perform app.require_network_admin();
  if the_user is null then
    perform app.refuse('no_such_account', 'email');
  end if;
  perform from app.tenants t where t.id = network for update;
  if p_role is null then
    delete from app.national_roles where user_id = the_user;
  else
    insert into app.national_roles (user_id, role) values (the_user, p_role)
    on conflict (user_id) do update set role = excluded.role;
  end if;
  if not exists (select from app.national_roles where role = 'network_admin') then
    perform app.refuse('last_network_admin');
  end if;
  perform app.note(network, 'national.role_changed', the_user, jsonb_build_object('role', p_role));
end
$$;

-- A space's admins change what it shows directly, under the policies; that they did is noted all the same.
create function app.note_settings() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if authz.user_id() is not null and new.state = old.state and new.news_trust = old.news_trust then
    perform app.note(new.id, 'space.settings_changed', new.id);
  end if;
  return null;
end
$$;

grant execute on function app.create_tenant(text, text, text, text, text, text[]), app.set_tenant_state(uuid, text),
  app.set_news_trust(uuid, text), app.set_national_role(text, text) to portal_app;

-- Makes a new installation: the network's own space and its first admin. Run by the administration login, once.
create function app.install(p_slug text, p_name text, p_language text, p_admin_name text, p_admin_email text, p_password_hash text)
returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  the_network uuid;
  the_admin uuid := gen_random_uuid();
begin
  insert into app.tenants (slug, kind, name, language) values (p_slug, 'network', p_name, p_language) returning id into the_network;
  insert into app.users (id, name, locale) values (the_admin, p_admin_name, p_language);
  insert into app.accounts (user_id, email) values (the_admin, p_admin_email);
  insert into app.credentials (user_id, password_hash) values (the_admin, p_password_hash);
  insert into app.national_roles (user_id, role) values (the_admin, 'network_admin');
  insert into app.memberships (tenant_id, user_id, role) values (the_network, the_admin, 'admin');
  perform app.note(the_network, 'network.installed', the_network, '{}', the_admin);
  return the_admin;
end
$$;
reset role;

grant execute on function app.note_settings() to portal_owner;
set local role portal_owner;
create trigger note_settings after update on app.tenants for each row execute function app.note_settings();
reset role;

-- Who is asking. `app.session` holds the raw session token, a capability; the database itself finds the person behind
-- it. Nothing that a client can set names a person, so forging a setting gains nothing.
-- All are STABLE (never IMMUTABLE: a cached plan would show one person's rows to the next) and are called as
-- `(select authz.f())`, so that they run once a statement and not once a row.

set local role portal_authz;

create function authz.user_id() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  token text := current_setting('app.session', true);
begin
  if token is null or token = '' then
    return null;
  end if;
  return (select s.user_id from app.sessions s
           where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.expires_at > now());
end
$$;

-- The spaces in which the person holds one of the roles. A suspended space is out of reach for its own people too.
create function authz.tenants(roles text[]) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(
    (select array_agg(m.tenant_id) from app.memberships m
       join app.tenants t on t.id = m.tenant_id
      where m.user_id = authz.user_id() and m.role = any (roles) and t.state <> 'suspended'),
    '{}');
end
$$;

-- The space in which this request may write: the one its address names (`app.tenant_id`), when the person holds one of
-- the roles there and the space is active. At most one, so a write can never land in another space than the one on screen.
create function authz.writable_tenants(roles text[]) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(
    (select array_agg(m.tenant_id) from app.memberships m
       join app.tenants t on t.id = m.tenant_id
      where m.user_id = authz.user_id() and m.role = any (roles) and t.state = 'active'
        and m.tenant_id::text = current_setting('app.tenant_id', true)),
    '{}');
end
$$;

create function authz.national_role() returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select n.role from app.national_roles n where n.user_id = authz.user_id());
end
$$;

-- Reviewers and network admins review all spaces.
create function authz.is_reviewer() returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return authz.national_role() is not null;
end
$$;

create function authz.is_network_admin() returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(authz.national_role() = 'network_admin', false);
end
$$;

-- Whether the person reads what has the visibility "network": anyone with a role in any space, or a national one.
create function authz.in_network() returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return authz.national_role() is not null or cardinality(authz.tenants('{member,coordinator,admin}')) > 0;
end
$$;

-- Spaces whose rows are out of sight for everybody but the national team.
create function authz.hidden_tenants() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if authz.national_role() is not null then
    return '{}';
  end if;
  return coalesce((select array_agg(t.id) from app.tenants t where t.state = 'suspended'), '{}');
end
$$;

grant execute on all functions in schema authz to portal_app, portal_workflow;
grant execute on function authz.hidden_tenants() to portal_anon;

reset role;

-- A "no" that the application words for the reader: the message is a code of its closed list of refusals.
set local role portal_workflow;
create function app.refuse(code text, detail text default '') returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception using errcode = 'RT001', message = code, detail = detail;
end
$$;
reset role;

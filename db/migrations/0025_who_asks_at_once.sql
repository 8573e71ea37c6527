-- Who is asking, found in the same step as what she may. The helpers stand in every policy, and each called authz.user_id(), a
-- second function with a statement of its own. Every answer is the one it was.

set local role portal_authz;

-- The person behind the session, in one row or none. The conditions are those of 0023: no older snapshot than the statement's
-- own, and a time that goes on within a transaction. For the helpers alone: nobody else is granted it, nor reads sessions by it.
create view authz.asker with (security_invoker = true) as
  select s.user_id from app.sessions s
   where current_setting('transaction_isolation') = 'read committed'
     and s.token_hash = sha256(convert_to(nullif(current_setting('app.session', true), ''), 'UTF8'))
     and s.expires_at > clock_timestamp();

create or replace function authz.user_id() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select a.user_id from authz.asker a);
end
$$;

create or replace function authz.tenants(roles text[]) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(
    (select array_agg(m.tenant_id) from authz.asker a
       join app.memberships m on m.user_id = a.user_id
       join app.tenants t on t.id = m.tenant_id
      where m.role = any (roles) and t.state <> 'suspended'),
    '{}');
end
$$;

create or replace function authz.writable_tenants(roles text[]) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(
    (select array_agg(m.tenant_id) from authz.asker a
       join app.memberships m on m.user_id = a.user_id
       join app.tenants t on t.id = m.tenant_id
      where m.role = any (roles) and t.state = 'active'
        and m.tenant_id::text = current_setting('app.tenant_id', true)),
    '{}');
end
$$;

create or replace function authz.national_role() returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select n.role from authz.asker a join app.national_roles n on n.user_id = a.user_id);
end
$$;

reset role;

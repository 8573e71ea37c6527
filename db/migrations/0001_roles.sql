-- Who may log in, and who owns what. Nobody who logs in owns anything, and nobody who owns anything can log in.
-- Roles belong to the whole server, so they may exist already (another database of the same server, a restored copy).

do $$
declare
  role_name text;
begin
  foreach role_name in array array['portal_owner', 'portal_authz', 'portal_workflow'] loop
    if not exists (select 1 from pg_roles where rolname = role_name) then
      execute format('create role %I nologin noinherit nobypassrls', role_name);
    end if;
  end loop;
  foreach role_name in array array['portal_app', 'portal_anon', 'portal_auth', 'portal_worker', 'portal_jobs'] loop
    if not exists (select 1 from pg_roles where rolname = role_name) then
      execute format('create role %I login noinherit nobypassrls', role_name);
    end if;
  end loop;
  -- The administration login creates objects in the owners' names.
  foreach role_name in array array['portal_owner', 'portal_authz', 'portal_workflow', 'portal_jobs'] loop
    if not pg_has_role(current_user, role_name, 'MEMBER')
       or not (select rolsuper from pg_roles where rolname = current_user) then
      execute format('grant %I to %I', role_name, current_user);
    end if;
  end loop;
end
$$;

create schema app authorization portal_owner;     -- tables, and the functions that change a state
create schema authz authorization portal_authz;   -- who may what
create schema graphile_worker authorization portal_jobs; -- the job queue's own tables

grant usage, create on schema app to portal_workflow;
grant usage on schema app to portal_authz, portal_app, portal_anon, portal_auth, portal_worker;
grant usage on schema authz to portal_owner, portal_workflow, portal_app, portal_anon, portal_auth, portal_worker;

-- New functions are executable by name only.
alter default privileges for role portal_workflow revoke execute on functions from public;
alter default privileges for role portal_authz revoke execute on functions from public;
alter default privileges for role portal_owner revoke execute on functions from public;

-- The definer functions of portal_workflow check every right themselves; its policies let the rows through.
-- Each such policy is written for one command, so that the catalogue shows what the functions can reach.
set local role portal_owner;
create procedure app.let_workflow(target regclass, variadic commands text[])
language plpgsql as $$
declare
  command text;
begin
  foreach command in array commands loop
    execute format(
      'create policy workflow_%1$s on %2$s for %1$s to portal_workflow %3$s %4$s', command, target,
      case when command <> 'insert' then 'using (true)' end,
      case when command in ('insert', 'update') then 'with check (true)' end);
    execute format('grant %s on %s to portal_workflow', command, target);
  end loop;
end
$$;
reset role;

-- Ways round the rights that only somebody finds who may write whole statements: a session put away in the midst of one, a
-- snapshot kept from before a right was taken away, plans printed from within a function, estimates made from hidden rows.

set local role portal_authz;

-- Nobody asks from an older snapshot than the statement's own: it would keep a session and a role that were taken away since.
-- And now() stands still in a transaction, so that a session would never expire in one that is held open.
create or replace function authz.user_id() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  token text := current_setting('app.session', true);
begin
  if token is null or token = '' or current_setting('transaction_isolation') <> 'read committed' then
    return null;
  end if;
  return (select s.user_id from app.sessions s
           where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.expires_at > clock_timestamp());
end
$$;

reset role;
set local role portal_workflow;

-- Who is changing a space's rows by a statement of her own. The policies have let it through, but `returning set_config(…)`
-- can put the session away between them and the triggers: then nobody would have written. Null: the administrator.
create function app.require_writer(p_tenant uuid, p_roles text[]) returns uuid
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if session_user = 'portal_app' and p_tenant <> all (authz.writable_tenants(p_roles)) then
    perform app.refuse('not_editable');
  end if;
  return authz.user_id();
end
$$;

create or replace function app.mark_revision_author() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid;
begin
  if old.state not in ('draft', 'returned') or new.state <> old.state then
    return new;
  end if;
  me := app.require_writer(new.tenant_id, '{coordinator,admin}');
  if me is not null then
    new.version := old.version + 1;
    new.updated_at := now();
    new.updated_by := me;
    insert into app.revision_authors (tenant_id, revision_id, user_id)
    values (new.tenant_id, new.id, me) on conflict do nothing;
  end if;
  return new;
end
$$;

create or replace function app.mark_text_author() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  the_tenant uuid := case when tg_op = 'DELETE' then old.tenant_id else new.tenant_id end;
  the_revision uuid := case when tg_op = 'DELETE' then old.revision_id else new.revision_id end;
  me uuid := app.require_writer(the_tenant, '{coordinator,admin}');
begin
  if me is null then
    return null;
  end if;
  perform from app.revisions r
    where r.tenant_id = the_tenant and r.id = the_revision and r.state in ('draft', 'returned') for update;
  if not found then
    perform app.refuse('not_editable');
  end if;
  update app.revisions r set updated_at = now() -- mark_revision_author() does the rest
   where r.tenant_id = the_tenant and r.id = the_revision and (r.updated_at <> now() or r.updated_by is distinct from me);
  return null;
end
$$;

create or replace function app.note_settings() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.state <> old.state
     or (new.news_trust, new.conference_trust, new.report_trust) <> (old.news_trust, old.conference_trust, old.report_trust) then
    return null; -- the network admins' functions, which note it themselves
  end if;
  if app.require_writer(new.id, '{admin}') is not null then
    perform app.note(new.id, 'space.settings_changed', new.id);
  end if;
  return null;
end
$$;

-- A plan holds the values that it is made for: with debug_print_plan they were told to whoever called, an invitation's secret
-- and the keys of other spaces' people among them.
do $$
declare
  definer regprocedure;
begin
  for definer in select oid from pg_proc where pronamespace = 'app'::regnamespace and prosecdef loop
    execute format('alter function %s set debug_print_plan = off', definer);
    execute format('alter function %s set client_min_messages = error', definer);
  end loop;
end
$$;

reset role;

-- `drop owned by portal_anon`, which every login may say of itself, drops the policies that let it read, for good. It is refused
-- to a login that holds rights on the columns of some table and none on the whole of it, as portal_app and portal_worker do.
set local role portal_owner;
revoke select on app.areas from portal_anon;
grant select (code, country, name, position) on app.areas to portal_anon;
revoke select on app.users from portal_auth;
grant select (id, name, locale, created_at, erased_at) on app.users to portal_auth;
reset role;

-- EXPLAIN's estimates come from samples of all rows, also of hidden ones: by asking for what sorts before a text, the text is
-- found letter by letter. So nothing is sampled of what people write, only of keys, states, kinds and times.
do $$
declare
  c record;
begin
  for c in
    select a.attrelid, a.attrelid::regclass as relation, a.attname, a.attnum, r.relkind
      from pg_attribute a join pg_class r on r.oid = a.attrelid left join pg_index i on i.indexrelid = r.oid
     where r.relnamespace = 'app'::regnamespace and a.attnum > 0 and not a.attisdropped
       and coalesce(i.indrelid, r.oid) not in ('app.areas'::regclass, 'app.series'::regclass, 'app.rounds'::regclass)
       and (r.relkind = 'i' and i.indkey[a.attnum - 1] = 0
            or r.relkind in ('r', 'p') and a.atttypid not in ('uuid'::regtype, 'boolean'::regtype, 'timestamptz'::regtype, 'bytea'::regtype)
               and a.attname not in ('action', 'area_code', 'attempts', 'conference_trust', 'country', 'date_precision', 'decision',
                 'dimension', 'form', 'halt', 'kind', 'language', 'lifecycle', 'listed_on', 'locale', 'measure', 'media_type',
                 'news_trust', 'number', 'placement', 'position', 'qualifier', 'report_trust', 'reporter', 'role', 'season', 'state',
                 'template', 'version', 'visibility'))
  loop
    set local role portal_owner;
    execute format('alter %s %s alter column %s set statistics 0', case c.relkind when 'i' then 'index' else 'table' end, c.relation,
                   case c.relkind when 'i' then c.attnum::text else quote_ident(c.attname) end);
    reset role;
    -- What was sampled before; without a superuser it stays until the table is copied or restored.
    if (select rolsuper from pg_roles where rolname = current_user) then
      delete from pg_statistic s where s.starelid = c.attrelid and s.staattnum = c.attnum;
    end if;
  end loop;
end
$$;

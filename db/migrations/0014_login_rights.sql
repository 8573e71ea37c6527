-- What the login roles may do besides: nothing. No public schema, and no endless statements. Their rights on the database
-- itself are given by db/migrate.ts at every start, since a copied or restored database has lost them.

do $$
declare
  role_name text;
begin
  foreach role_name in array array['portal_app', 'portal_anon', 'portal_auth', 'portal_worker'] loop
    execute format('alter role %I set statement_timeout = ''15s''', role_name);
    execute format('alter role %I set lock_timeout = ''5s''', role_name);
    execute format('alter role %I set idle_in_transaction_session_timeout = ''30s''', role_name);
  end loop;
end
$$;
revoke all on schema public from public;

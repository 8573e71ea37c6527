-- What the login roles may do besides: nothing. No temporary tables, no public schema, and no endless statements.

do $$
declare
  role_name text;
begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to portal_app, portal_anon, portal_auth, portal_worker, portal_jobs', current_database());
  foreach role_name in array array['portal_app', 'portal_anon', 'portal_auth', 'portal_worker'] loop
    execute format('alter role %I set statement_timeout = ''15s''', role_name);
    execute format('alter role %I set lock_timeout = ''5s''', role_name);
    execute format('alter role %I set idle_in_transaction_session_timeout = ''30s''', role_name);
  end loop;
end
$$;
revoke all on schema public from public;

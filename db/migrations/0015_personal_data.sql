-- A person's own: what is kept of her, for her to take away, and its erasure on her own request.

set local role portal_workflow;

-- What is kept of the person of the session and no policy shows her: where she wrote, decided and acted, also in spaces
-- she has left since, and what was sent to her address. Keys and times only: a title is read under her own rights.
create function app.my_records() returns table (kind text, tenant_id uuid, subject_id uuid, at timestamptz, details jsonb)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := authz.user_id();
  my_email text := (select lower(a.email) from app.accounts a where a.user_id = me);
begin
  return query
    select 'text', r.tenant_id, r.id, r.created_at, jsonb_build_object('item', r.item_id, 'number', r.number, 'state', r.state)
      from app.revision_authors w join app.revisions r on r.tenant_id = w.tenant_id and r.id = w.revision_id
     where w.user_id = me
    union all
    select 'decision', d.tenant_id, d.revision_id, d.decided_at, jsonb_build_object('decision', d.decision, 'message', d.message)
      from app.review_decisions d where d.decided_by = me
    union all
    select 'file', f.tenant_id, f.id, f.created_at, jsonb_build_object('name', f.name)
      from app.files f where f.uploaded_by = me
    union all
    select 'invitation', i.tenant_id, i.id, i.created_at,
           jsonb_build_object('role', i.role, 'expiresAt', i.expires_at, 'acceptedAt', i.accepted_at, 'revokedAt', i.revoked_at)
      from app.invitations i where lower(i.email) = my_email
    union all
    select 'mail', m.tenant_id, m.id, m.created_at, jsonb_build_object('template', m.template, 'state', m.state, 'sentAt', m.sent_at)
      from app.mails m where m.to_user_id = me or lower(m.to_email) = my_email
    union all
    select 'event', e.tenant_id, e.subject_id, e.at, jsonb_build_object('action', e.action, 'byMe', e.actor_id = me)
      from app.audit_events e where e.actor_id = me or e.subject_id = me
    order by 1, 4 desc, 3;
end
$$;

-- Erases the person of the session: name, address (also in invitations and mails), password, sessions, memberships and
-- roles. Texts stay, as the space's.
create function app.erase_me() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  me uuid := authz.user_id();
  my_email text := (select lower(a.email) from app.accounts a where a.user_id = me);
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
  delete from app.mails where to_user_id = me or lower(to_email) = my_email;
  update app.invitations i
     set email = 'erased@' || i.id,
         revoked_at = case when i.accepted_at is null then coalesce(i.revoked_at, now()) end
   where lower(i.email) = my_email;
  delete from app.password_resets r where r.user_id = me;
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

grant execute on function app.erase_me(), app.my_records() to portal_app;
grant execute on function app.forget_expired() to portal_worker;
reset role;

-- What readers ask of news and files, answered by less work. Every answer is the one it was: `npm run bench -- isolation`
-- showed what a list of posts paid for, which was planning, and helpers that look up what they seldom need.

set local role portal_authz;

-- Mostly nothing is suspended; then nobody asks who is asking.
create or replace function authz.hidden_tenants() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  hidden uuid[] := (select array_agg(t.id) from app.tenants t where t.state = 'suspended');
begin
  if hidden is null or authz.national_role() is not null then
    return '{}';
  end if;
  return hidden;
end
$$;

-- Most who ask have a role in a space; the national team is few.
create or replace function authz.in_network() returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return cardinality(authz.tenants('{member,coordinator,admin}')) > 0 or authz.national_role() is not null;
end
$$;

reset role;
set local role portal_owner;

-- One branch for what is public or the network's, and one for the national team: each helper stands here as seldom as
-- can be, since every policy that asks for an item repeats them all.
alter policy app_select on app.items
  using (case when lifecycle <> 'unpublished'
                   and (visibility = 'public' or (visibility = 'network' and (select authz.in_network())))
              then tenant_id <> all ((select authz.hidden_tenants())::uuid[])
              when lifecycle <> 'unpublished' and tenant_id = any ((select authz.tenants('{member,coordinator,admin}'))::uuid[])
              then true
              when tenant_id = any ((select authz.tenants('{coordinator,admin}'))::uuid[]) then true
              when (select authz.is_reviewer())
              then (lifecycle <> 'unpublished' and visibility = 'national')
                   or exists (select from app.revisions r where r.tenant_id = items.tenant_id and r.item_id = items.id
                                 and r.state = 'submitted' offset 0)
              else false end);

-- `offset 0`, as for app.item_tags, so that a parent is asked for row by row. Without it each question is planned twice, row
-- by row and hashed, and where one asks another, twice again.
alter policy anon_select on app.news_posts
  using (exists (select from app.items i where i.tenant_id = news_posts.tenant_id and i.id = item_id offset 0));
alter policy app_select on app.news_posts
  using (exists (select from app.items i where i.tenant_id = news_posts.tenant_id and i.id = item_id offset 0));
alter policy anon_select on app.item_pictures
  using (exists (select from app.items i where i.tenant_id = item_pictures.tenant_id and i.id = item_id offset 0));
alter policy app_select on app.item_pictures
  using (exists (select from app.items i where i.tenant_id = item_pictures.tenant_id and i.id = item_id offset 0));
alter policy app_select on app.revision_pictures
  using (exists (select from app.revisions r where r.tenant_id = revision_pictures.tenant_id and r.id = revision_id offset 0));
alter policy anon_select on app.files
  using (exists (select from app.item_pictures p where p.tenant_id = files.tenant_id and p.file_id = files.id offset 0)
         or exists (select from app.tenants t where t.id = files.tenant_id and t.logo_file_id = files.id offset 0));
alter policy app_select on app.files
  using (case when tenant_id = any ((select authz.tenants('{coordinator,admin}'))::uuid[]) then true
              when exists (select from app.item_pictures p where p.tenant_id = files.tenant_id and p.file_id = files.id offset 0) then true
              when exists (select from app.tenants t where t.id = files.tenant_id and t.logo_file_id = files.id offset 0) then true
              else exists (select from app.revision_pictures p where p.tenant_id = files.tenant_id and p.file_id = files.id offset 0) end);

reset role;

-- What readers have of a picture stands with the text that they read, its size too: a file never changes, and to ask for it as well
-- asked two more policies of every post. Whoever opens the file itself is asked as before.

set local role portal_owner;

alter table app.item_pictures add column width integer, add column height integer, add column variants integer[];
-- Of all spaces, as the owner, within this transaction alone.
alter table app.item_pictures no force row level security;
alter table app.files no force row level security;
update app.item_pictures p set width = f.width, height = f.height, variants = f.variants
  from app.files f where f.tenant_id = p.tenant_id and f.id = p.file_id;
alter table app.item_pictures force row level security;
alter table app.files force row level security;
alter table app.item_pictures
  alter column width set not null, alter column height set not null, alter column variants set not null, -- as app.files has them
  alter column width set statistics 0, alter column height set statistics 0, alter column variants set statistics 0;

reset role;
set local role portal_workflow;

create or replace function app.publish_news(r app.revisions) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into app.news_posts (tenant_id, item_id, form, body, questions)
  select r.tenant_id, r.item_id, n.form, n.body, n.questions from app.news_revisions n
   where n.tenant_id = r.tenant_id and n.revision_id = r.id
  on conflict (tenant_id, item_id) do update set form = excluded.form, body = excluded.body, questions = excluded.questions;
  delete from app.item_pictures p where p.tenant_id = r.tenant_id and p.item_id = r.item_id;
  insert into app.item_pictures (tenant_id, item_id, key, position, placement, file_id, alt, caption, width, height, variants)
  select r.tenant_id, r.item_id, p.key, p.position, p.placement, f.id, case when p.decorative then '' else p.alt end, p.caption,
         f.width, f.height, f.variants
    from app.revision_pictures p join app.files f on f.tenant_id = p.tenant_id and f.id = p.file_id
   where p.tenant_id = r.tenant_id and p.revision_id = r.id;
  delete from app.item_tags t where t.tenant_id = r.tenant_id and t.item_id = r.item_id;
  insert into app.item_tags (tenant_id, item_id, tag, published_at)
  select distinct r.tenant_id, r.item_id, tag, i.published_at from app.items i, unnest(r.tags) as tag
   where i.tenant_id = r.tenant_id and i.id = r.item_id;
end
$$;
reset role;

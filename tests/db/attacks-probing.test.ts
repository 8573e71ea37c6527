// Keys that are guessed: whatever a statement does with the key of another space's row, it answers as for a key of nothing.
import { randomUUID } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import { expect, test } from "vitest";
import { adminClient, as, makePerson, makePost, makeTenant, type TestTenant } from "../support/sandbox.ts";

test("no statement tells a row of another space from one that does not exist", async () => {
  const [here, there] = [await makeTenant(), await makeTenant()];
  const me = await makePerson({ in: [[here, "admin"]] });
  const them = await makePerson({ in: [[there, "admin"]] });
  const [mine, theirs] = [await makePost(here, me, "draft"), await makePost(there, them, "draft")];
  const file = randomUUID();
  await (await adminClient()).query(
    `insert into app.files (tenant_id, id, media_type, width, height, variants, bytes, name)
     values ($1, $2, 'image/webp', 1, 1, '{1}', 1, 'x')`,
    [there.id, file],
  );
  const picture = (tenant: TestTenant, id: string) =>
    sql`insert into app.files (tenant_id, id, media_type, width, height, variants, bytes, name, uploaded_by)
        values (${tenant.id}, ${id}, 'image/webp', 1, 1, '{1}', 1, 'x', ${me.id})`;
  const probes: [existing: string, probe: (id: string) => RawBuilder<unknown>][] = [
    [file, (id) => picture(there, id)],
    [file, (id) => sql`${picture(there, id)} on conflict do nothing`],
    [file, (id) => sql`${picture(there, id)} on conflict (tenant_id, id) do nothing returning id`],
    [
      file,
      (id) => sql`${picture(there, id)} on conflict (tenant_id, id) do update set name = excluded.name returning name`,
    ],
    [file, (id) => picture(here, id)],
    [
      file,
      (id) => sql`insert into app.revision_pictures (tenant_id, revision_id, key, position, file_id)
        values (${here.id}, ${mine.revision}, 'abcd', 0, ${id})`,
    ],
    [
      theirs.revision,
      (id) => sql`insert into app.revision_pictures (tenant_id, revision_id, key, position)
        values (${there.id}, ${id}, 'abcd', 0) on conflict do nothing`,
    ],
    [
      theirs.revision,
      (id) => sql`merge into app.revisions r using (select ${id}::uuid as id) s on r.id = s.id
        when matched then update set title = 'x' when not matched then do nothing`,
    ],
    [
      theirs.revision,
      (id) => sql`merge into app.revision_pictures p using (select ${id}::uuid as id) s on p.revision_id = s.id
        when matched then delete when not matched then insert (tenant_id, revision_id, key, position) values (${there.id}, s.id, 'abcd', 0)`,
    ],
    [theirs.revision, (id) => sql`select 1 from app.revisions where id = ${id} for update nowait`],
    [theirs.revision, (id) => sql`select count(*), max(title), bool_or(true) from app.revisions where id = ${id}`],
    [theirs.item, (id) => sql`select app.open_revision(${there.id}, ${id})`],
    [them.id, (id) => sql`select app.change_role(${here.id}, ${id}, 'admin')`],
    [them.id, (id) => sql`select name from app.users where id = ${id}`],
  ];
  const outcome = async (statement: RawBuilder<unknown>, id: string) => {
    const told = await as(me, here, async (db) => {
      const { rows, numAffectedRows } = await statement.execute(db);
      throw { rows, changed: String(numAffectedRows) }; // undone, whatever it did
    }).catch((said) => (said instanceof Error ? { ...said, message: said.message } : said));
    return JSON.stringify(told).replaceAll(id, "the id");
  };
  for (const [existing, probe] of probes) {
    const absent = randomUUID();
    expect(await outcome(probe(existing), existing)).toBe(await outcome(probe(absent), absent));
  }
});

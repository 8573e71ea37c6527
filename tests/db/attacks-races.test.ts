// Two at once: what the policies have let through is asked again when it is written, since it may have changed meanwhile.
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase } from "../support/database.ts";
import {
  adminClient,
  makePerson,
  makePost,
  makeTenant,
  type TestPerson,
  type TestPost,
  type TestTenant,
} from "../support/sandbox.ts";

let space: TestTenant;
let writer: TestPerson;
let first: Client;
let second: Client;

beforeAll(async () => {
  space = await makeTenant();
  writer = await makePerson({ in: [[space, "coordinator"]] });
  const { appUrl } = await testDatabase();
  [first, second] = [new Client({ connectionString: appUrl }), new Client({ connectionString: appUrl })];
  await Promise.all([first.connect(), second.connect()]);
});
afterAll(() => Promise.all([first.end(), second.end()]));

async function begin(client: Client): Promise<void> {
  await client.query("begin");
  const settings = [writer.session, space.id];
  await client.query("select set_config('app.session', $1, true), set_config('app.tenant_id', $2, true)", settings);
}

/** A draft of the same id in another space, and another draft in this one: a statement that asks for less finds them. */
async function makeLookalikes({ item, revision }: TestPost): Promise<void> {
  await makePost(space, writer, "draft");
  const other = await makeTenant();
  const author = await makePerson({ in: [[other, "coordinator"]] });
  const twin = await makePost(other, author, "draft");
  const admin = await adminClient();
  await admin.query("set session_replication_role = replica");
  await admin.query("update app.revisions set id = $2, item_id = $3 where id = $1", [twin.revision, revision, item]);
  await admin.query("update app.items set id = $2 where tenant_id = $1", [other.id, item]);
  await admin.query("set session_replication_role = origin");
}

/** Waits until the client's statement waits for a lock. */
async function isWaiting(client: Client): Promise<void> {
  const asked = "select from pg_stat_activity where pid = $1 and wait_event_type = 'Lock'";
  const { processID } = client as Client & { processID: number };
  while ((await (await adminClient()).query(asked, [processID])).rowCount === 0);
}

test("a text that is handed in meanwhile is not changed any more", async () => {
  const draft = await makePost(space, writer, "draft", { body: "Som det stod." });
  await makeLookalikes(draft);
  await begin(first);
  await first.query("select app.submit_revision($1, $2, 2)", [space.id, draft.revision]);
  await begin(second);
  const change = second.query(
    "update app.news_revisions set body = 'Något annat' where tenant_id = $1 and revision_id = $2",
    [space.id, draft.revision],
  );
  const refused = expect(change).rejects.toMatchObject({ code: "RT001", message: "not_editable" });
  await isWaiting(second);
  await first.query("commit");
  await refused;
  await second.query("rollback");
  const stored = "select body from app.news_revisions where tenant_id = $1 and revision_id = $2";
  expect((await (await adminClient()).query(stored, [space.id, draft.revision])).rows).toEqual([
    { body: "Som det stod." },
  ]);
});

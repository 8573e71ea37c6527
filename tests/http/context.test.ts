// Many people at once on few connections, while requests are given up, connections are killed and locks are not got: every
// page that is answered is the page of the person who asked for it.
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { adminClient, makePerson, makeTenant, type TestPerson, type TestTenant } from "../support/sandbox.ts";
import { startServer, type TestServer } from "../support/server.ts";

const names = ["Alma", "Bodil", "Cecilia", "Dagny", "Ebba", "Freja"];

let people: { person: TestPerson; space: TestTenant; name: string }[];

beforeAll(async () => {
  people = [];
  for (const first of names) {
    const name = `${first} Unik`;
    const space = await makeTenant();
    people.push({ person: await makePerson({ in: [[space, "admin"]], name }), space, name });
  }
});

describe.each([1, 10])("on a pool of %i", (poolSize) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ env: { POOL_SIZE: String(poolSize) } });
  });
  afterAll(() => server?.stop());

  /** The page as its asker, and whose names stand in it. */
  async function ask({ person, space }: (typeof people)[number], path: string, signal?: AbortSignal) {
    const response = await fetch(server.url + path.replace("{space}", space.slug), {
      redirect: "manual",
      headers: { Cookie: `session=${person.session}` },
      ...(signal ? { signal } : {}),
    });
    const text = await response.text();
    return { status: response.status, names: people.filter(({ name }) => text.includes(name)).map(({ name }) => name) };
  }

  const paths = ["/account", "/{space}/manage", "/{space}/manage/members", "/account.data", "/{space}/manage/settings"];

  /** Many requests at once, each as somebody; those that were given up or failed are left out. */
  async function askAll(count: number, giveUp: (n: number) => boolean) {
    const answers = await Promise.all(
      Array.from({ length: count }, async (_, n) => {
        const asker = people[n % people.length] as (typeof people)[number];
        const controller = new AbortController();
        if (giveUp(n)) void wait(n % 17).then(() => controller.abort());
        const path = paths[Math.floor(n / people.length) % paths.length] ?? "/account";
        const answer = await ask(asker, path, controller.signal).catch(() => null);
        return { asker: asker.name, answer };
      }),
    );
    return answers.flatMap(({ asker, answer }) => (answer?.status === 200 ? [{ asker, names: answer.names }] : []));
  }

  const ownPages = (answers: { asker: string }[]) => answers.map(({ asker }) => ({ asker, names: [asker] }));

  test("each gets her own pages, whoever asks beside her", async () => {
    const answers = await askAll(30, () => false);
    expect(answers.length).toBe(30);
    expect(answers).toEqual(ownPages(answers));
  });

  test("requests that are given up half-way leave nothing behind", async () => {
    const answers = await askAll(45, (n) => n % 3 === 0);
    expect(answers.length).toBeGreaterThan(25);
    expect(answers).toEqual(ownPages(answers));
  });

  test("killed connections are replaced, and belong to nobody", async () => {
    const admin = await adminClient();
    let isAsking = true;
    const killing = (async () => {
      while (isAsking) {
        await admin.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'portal_app' order by random() limit 1",
        );
        await wait(40);
      }
    })();
    const answers = await askAll(45, () => false);
    isAsking = false;
    await killing;
    expect(answers).toEqual(ownPages(answers));
    const after = await askAll(people.length, () => false).then(async (first) =>
      first.length === people.length ? first : await askAll(people.length, () => false),
    );
    expect(after).toEqual(people.map(({ name }) => ({ asker: name, names: [name] })));
  });

  test("what takes too long fails for its asker alone", async () => {
    const admin = await adminClient();
    await admin.query("begin; lock table app.partners in access exclusive mode"); // the settings page reads it
    const slow = ask(people[0] as (typeof people)[number], "/{space}/manage/settings");
    const others = poolSize === 1 ? [] : await Promise.all(people.slice(1).map((asker) => ask(asker, "/account")));
    expect(others.map(({ status, names: found }) => [status, found])).toEqual(
      others.length === 0 ? [] : people.slice(1).map(({ name }) => [200, [name]]),
    );
    expect((await slow).status).toBeGreaterThanOrEqual(500);
    await admin.query("rollback");
    const after = await askAll(people.length, () => false);
    expect(after).toEqual(people.map(({ name }) => ({ asker: name, names: [name] })));
  });

  test("a right that is taken away is gone with the next request, also from a page that is open", async () => {
    const admin = await adminClient();
    const space = await makeTenant();
    const leaver = {
      person: await makePerson({ in: [[space, "admin"]], name: "Gun Avgår" }),
      space,
      name: "Gun Avgår",
    };
    expect((await ask(leaver, "/{space}/manage")).status).toBe(200);
    await admin.query("delete from app.memberships where user_id = $1", [leaver.person.id]);
    expect((await ask(leaver, "/{space}/manage")).status).toBe(404);
    const form = (session: string) =>
      fetch(`${server.url}/${space.slug}/manage/settings`, {
        method: "POST",
        body: new URLSearchParams({ name: "Kapat rum" }),
        headers: { Origin: server.url, Cookie: `session=${session}` },
        redirect: "manual",
      });
    expect((await form(leaver.person.session)).status).toBe(404);
    await admin.query("delete from app.sessions where user_id = $1", [leaver.person.id]);
    expect((await ask(leaver, "/account")).status).toBe(302);
    expect((await form(leaver.person.session)).status).toBe(401);
  });
});

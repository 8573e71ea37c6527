import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { action, loader } from "../../app/routes/$tenant.manage.news.$id._index.tsx";
import { coordinatorOf } from "../support/drafts.ts";
import { askRoute } from "../support/route.ts";
import { as, makePerson, makePost, makeTenant, type TestPerson, type TestTenant } from "../support/sandbox.ts";

const typed = {
  version: "1",
  uploadId: "00000000-0000-4000-8000-000000000000",
  title: "Höstens möte",
  lede: "",
  form: "article",
  body: "Text.",
  language: "sv",
  visibility: "public",
  tags: "Möte, #Digidel",
  slug: "",
  slugBefore: "",
};

async function send(tenant: TestTenant, person: TestPerson | null, id: string, form: Record<string, string>) {
  const request = { path: `/${tenant.slug}/manage/news/${id}`, params: { tenant: tenant.slug, id } };
  return await askRoute(action, { ...request, form, session: person?.session });
}

async function open(tenant: TestTenant, person: TestPerson | null, id: string) {
  const request = { path: `/${tenant.slug}/manage/news/${id}`, params: { tenant: tenant.slug, id } };
  return await askRoute(loader, { ...request, session: person?.session });
}

async function stored(tenant: TestTenant, person: TestPerson, id: string) {
  return await as(person, tenant, (db) =>
    db
      .selectFrom("app.revisions")
      .select(["title", "state", "version", "tags", "slug"])
      .where("tenantId", "=", tenant.id)
      .where("itemId", "=", id)
      .execute(),
  );
}

test("a first saving begins the post, and the same form once more changes nothing", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const id = randomUUID();
  const form = { ...typed, start: "yes", intent: "save" };
  const answers = await Promise.all([send(space, writer, id, form), send(space, writer, id, form)]);
  answers.push(await send(space, writer, id, form));
  for (const answer of answers) expect(answer.to).toBe(`/${space.slug}/manage/news/${id}?done=save`);
  expect(await stored(space, writer, id)).toEqual([
    { title: "Höstens möte", state: "draft", version: 2, tags: ["möte", "digidel"], slug: "hostens-mote" },
  ]);
});

test("a post that is handed in twice at once is handed in, and both are told so", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const id = randomUUID();
  const form = { ...typed, start: "yes", intent: "submit" };
  const answers = await Promise.all([1, 2, 3].map(() => send(space, writer, id, form)));
  for (const answer of answers) expect(answer.to).toBe(`/${space.slug}/manage/news/${id}?done=submit`);
  const { rows } = await as(writer, space, (db) =>
    sql`select 1 from app.audit_events where subject_id = ${id} and action = 'news.submitted'`.execute(db),
  );
  expect([(await stored(space, writer, id))[0]?.state, rows.length]).toEqual(["submitted", 1]);
});

test("a refused form comes back with everything that was typed, and what is wrong beside its field", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const { item } = await makePost(space, writer, "draft", { title: "Förut" });
  const form = {
    ...typed,
    version: "2",
    intent: "save",
    title: "x".repeat(10_000),
    lede: "😀 مرحبا",
    tags: "bra/dåligt",
    language: "xx",
  };
  const { status, data } = await send(space, writer, item, form);
  expect(status).toBe(422);
  expect(data).toEqual({
    ok: false,
    saved: false,
    values: form,
    errors: [
      { field: "title", message: "Texten är för lång. Korta den till högst 200 tecken." },
      { field: "language", message: "Välj ett av alternativen." },
      { field: "tags", message: expect.stringContaining("Skriv ämnen med bokstäver") },
    ],
  });
  expect((await stored(space, writer, item))[0]).toMatchObject({ title: "Förut", version: 2 });
});

test("a draft that cannot be handed in yet is saved, and says what it lacks", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const id = randomUUID();
  const { status, data } = await send(space, writer, id, { ...typed, start: "yes", intent: "submit", body: "" });
  expect(status).toBe(422);
  expect(data).toMatchObject({
    saved: true,
    values: { title: "Höstens möte", version: "2", tags: "möte, digidel", slug: "hostens-mote" },
    errors: [{ field: "body", message: "Skriv en text." }],
  });
});

test("a stale form overwrites nothing until its writer says so", async () => {
  const space = await makeTenant();
  const [one, other] = [await coordinatorOf(space), await coordinatorOf(space)];
  const { item } = await makePost(space, one, "draft");
  await send(space, one, item, { ...typed, version: "2", title: "Ettan", intent: "save" });
  const mine = { ...typed, version: "2", title: "Tvåan" };
  const refused = await send(space, other, item, { ...mine, intent: "save" });
  expect(refused).toMatchObject({ status: 422, data: { saved: false, values: mine, errors: [{ field: null }] } });
  expect((await stored(space, other, item))[0]?.title).toBe("Ettan");
  await send(space, other, item, { ...mine, intent: "save-over:3" });
  expect((await stored(space, other, item))[0]).toMatchObject({ title: "Tvåan", version: 4 });
});

test("changes of where a post stands can be sent twice", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const { item } = await makePost(space, writer, "published");
  for (const intent of ["archive", "unarchive", "revise", "discard", "restore"]) {
    const answers = [await send(space, writer, item, { intent }), await send(space, writer, item, { intent })];
    for (const answer of answers) expect(answer.to).toBe(`/${space.slug}/manage/news/${item}?done=${intent}`);
  }
  const { item: live } = await makePost(space, writer, "published");
  const late = await send(space, writer, live, { intent: "withdraw" });
  expect(late).toMatchObject({
    status: 422,
    data: { errors: [{ message: "Texten är inte inskickad längre. Ladda om sidan för att se vad som har hänt." }] },
  });
});

test("the post of another space, for a member, and at a made-up address is not there", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const { item } = await makePost(space, writer, "draft");
  const elsewhere = await makeTenant();
  const stranger = await makePerson({ in: [[elsewhere, "admin"]] });
  const member = await makePerson({ in: [[space, "member"]] });
  const form = { ...typed, version: "2", intent: "save" };
  for (const [tenant, person, id] of [
    [space, stranger, item],
    [elsewhere, stranger, item],
    [space, member, item],
    [space, writer, randomUUID()],
    [space, writer, "nonsense"],
  ] as const) {
    expect([(await send(tenant, person, id, form)).status, (await open(tenant, person, id)).status]).toEqual([
      404, 404,
    ]);
  }
  expect((await stored(space, writer, item))[0]).toMatchObject({ version: 2 });
});

test("whoever is signed out gets the form back to sign in with, and the page leads to sign in", async () => {
  const space = await makeTenant();
  const id = randomUUID();
  const form = { ...typed, intent: "save" };
  const { status, data } = await send(space, null, id, form);
  expect(status).toBe(401);
  expect(data).toMatchObject({ kind: "sign-in", pending: expect.arrayContaining([["title", "Höstens möte"]]) });
  expect((await open(space, null, id)).to).toBe(`/login?to=%2F${space.slug}%2Fmanage%2Fnews%2F${id}`);
});

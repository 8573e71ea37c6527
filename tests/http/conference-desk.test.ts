import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { action as answer } from "../../app/routes/$tenant.manage.conferences._index.tsx";
import { action, loader } from "../../app/routes/$tenant.manage.conferences.$id._index.tsx";
import { loader as openNew } from "../../app/routes/$tenant.manage.conferences.new.tsx";
import { emptyForm } from "../support/conference-drafts.ts";
import { coordinatorOf } from "../support/drafts.ts";
import { askRoute } from "../support/route.ts";
import { as, makeConference, makePerson, makeTenant, type TestPerson, type TestTenant } from "../support/sandbox.ts";

const typed = { ...emptyForm, version: "1" };

async function send(tenant: TestTenant, person: TestPerson | null, id: string, form: Record<string, string>) {
  const request = { path: `/${tenant.slug}/manage/conferences/${id}`, params: { tenant: tenant.slug, id } };
  return await askRoute(action, { ...request, form, session: person?.session });
}

async function open(tenant: TestTenant, person: TestPerson | null, id: string) {
  const request = { path: `/${tenant.slug}/manage/conferences/${id}`, params: { tenant: tenant.slug, id } };
  return await askRoute(loader, { ...request, session: person?.session });
}

async function stored(tenant: TestTenant, person: TestPerson, id: string) {
  return await as(person, tenant, (db) =>
    db
      .selectFrom("app.revisions")
      .select(["title", "state", "version", "slug"])
      .where("tenantId", "=", tenant.id)
      .where("itemId", "=", id)
      .execute(),
  );
}

test("a first saving begins the conference, and the same form once more changes nothing", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const id = randomUUID();
  const form = { ...typed, start: "yes", intent: "save" };
  const answers = await Promise.all([send(space, writer, id, form), send(space, writer, id, form)]);
  answers.push(await send(space, writer, id, form));
  for (const { to } of answers) expect(to).toBe(`/${space.slug}/manage/conferences/${id}?done=save`);
  expect(await stored(space, writer, id)).toEqual([
    { title: "Höstkonferensen", state: "draft", version: 2, slug: "hostkonferensen" },
  ]);
});

test("a conference that is handed in twice at once is handed in, and both are told so", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const id = randomUUID();
  const form = { ...typed, start: "yes", intent: "submit" };
  const answers = await Promise.all([1, 2, 3].map(() => send(space, writer, id, form)));
  for (const { to } of answers) expect(to).toBe(`/${space.slug}/manage/conferences/${id}?done=submit`);
  expect((await stored(space, writer, id))[0]?.state).toBe("submitted");
});

test("a refused form comes back with everything that was typed, and all that is wrong beside its field", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const { item } = await makeConference(space, writer, "draft");
  const form = {
    ...typed,
    version: "2",
    intent: "save",
    precision: "day",
    startsOn: "29/2 2021",
    registrationUrl: "javascript:alert(1)",
    "target.count": "10000000",
  };
  const { status, data } = await send(space, writer, item, form);
  expect(status).toBe(422);
  expect(data).toMatchObject({ saved: false, values: form });
  const { errors } = data as { errors: { field: string }[] };
  expect(errors.map(({ field }) => field)).toEqual(["startsOn", "target.count", "registrationUrl"]);
});

test("a draft that cannot be handed in yet is saved, and says all that it lacks", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const id = randomUUID();
  const form = { ...typed, start: "yes", intent: "submit", title: "", form: "on_site", precision: "season" };
  const { status, data } = await send(space, writer, id, form);
  expect(status).toBe(422);
  expect(data).toMatchObject({ saved: true, values: { version: "2" } });
  const { errors } = data as { errors: { field: string }[] };
  expect(errors.map(({ field }) => field)).toEqual(["title", "season", "year", "country"]);
});

test("another row comes without saving, keeps what was typed, and does not bring a stale form up to date", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const { item } = await makeConference(space, writer, "draft", {}, { title: "Förut" });
  const form = { ...typed, version: "2", registrationUrl: "javascript:", "days.0.date": "x", "days.0.theme": "Ett" };
  const added = await send(space, writer, item, { ...form, intent: "add-row:days" });
  expect(added).toMatchObject({
    status: 200,
    data: { errors: [], values: { ...form, "days.1.date": "", "days.1.theme": "" } },
  });
  const removed = await send(space, writer, item, {
    ...form,
    "days.1.date": "",
    "days.1.theme": "Två",
    intent: "remove-row:days.0",
  });
  expect(removed.data).toMatchObject({ values: { version: "2", "days.0.theme": "Två" } });
  expect((removed.data as { values: object }).values).not.toHaveProperty("days.1.theme");
  expect((await stored(space, writer, item))[0]).toMatchObject({ title: "Förut", version: 2 });
  const fresh = randomUUID();
  const first = await send(space, writer, fresh, { ...form, start: "yes", intent: "add-row:speakers" });
  expect([first.status, (await open(space, writer, fresh)).status]).toEqual([200, 200]);
});

test("a stale form overwrites nothing until its writer says so", async () => {
  const space = await makeTenant();
  const [one, other] = [await coordinatorOf(space), await coordinatorOf(space)];
  const { item } = await makeConference(space, one, "draft");
  await send(space, one, item, { ...typed, version: "2", title: "Ettan", intent: "save" });
  const mine = { ...typed, version: "2", title: "Tvåan" };
  const refused = await send(space, other, item, { ...mine, intent: "save" });
  expect(refused).toMatchObject({ status: 422, data: { saved: false, values: mine, errors: [{ field: null }] } });
  expect((await stored(space, other, item))[0]?.title).toBe("Ettan");
  await send(space, other, item, { ...mine, intent: "save-over:3" });
  expect((await stored(space, other, item))[0]).toMatchObject({ title: "Tvåan", version: 4 });
});

test("changes of where a conference stands can be sent twice", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const date = { datePrecision: "year" as const, startsOn: "2019-01-01", endsOn: "2019-12-31" };
  const { item } = await makeConference(space, writer, "published", date);
  const reason = "Skäl";
  for (const intent of [
    "cancel",
    "resume",
    "postpone",
    "resume",
    "held",
    "not-held",
    "archive",
    "unarchive",
    "revise",
    "discard",
    "restore",
  ]) {
    const form = { intent, reason };
    const answers = [await send(space, writer, item, form), await send(space, writer, item, form)];
    for (const { to } of answers) expect(to).toBe(`/${space.slug}/manage/conferences/${item}?done=${intent}`);
  }
  const nothing = await send(space, writer, item, { intent: "cancel", reason: " " });
  expect(nothing).toMatchObject({
    status: 422,
    data: { errors: [{ field: "reason", message: "Skriv varför. Läsarna ser det." }] },
  });
});

test("a space answers the question whether it co-organises once, and for itself alone", async () => {
  const [space, asked] = [await makeTenant(), await makeTenant()];
  const invited = await coordinatorOf(asked);
  const { item } = await makeConference(space, await coordinatorOf(space), "published", { coHostIds: [asked.id] });
  const say = (tenant: TestTenant, person: TestPerson, form: Record<string, string>) =>
    askRoute(answer, {
      path: `/${tenant.slug}/manage/conferences`,
      params: { tenant: tenant.slug },
      form,
      session: person.session,
    });
  const conference = `${space.id}.${item}`;
  expect((await say(asked, invited, { intent: "accept", conference, from: "overview" })).to).toBe(
    `/${asked.slug}/manage?done=accept`,
  );
  expect((await say(asked, invited, { intent: "decline", conference })).to).toBe(
    `/${asked.slug}/manage/conferences?done=decline`,
  );
  expect((await say(asked, invited, { intent: "decline", conference })).status).toBe(404);
  expect((await say(asked, invited, { intent: "accept", conference: "x" })).status).toBe(404);
  expect((await say(space, invited, { intent: "accept", conference })).status).toBe(404);
});

test("the conference of another space, for a member, and at a made-up address is not there", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const { item } = await makeConference(space, writer, "draft");
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
    const intents = ["save", "add-row:days", "cancel", "held", "archive"];
    const answers = await Promise.all(
      intents.map((intent) => send(tenant, person, id, { ...form, intent, reason: "Skäl" })),
    );
    expect([...answers.map(({ status }) => status), (await open(tenant, person, id)).status]).toEqual(
      Array(6).fill(404),
    );
  }
  expect((await stored(space, writer, item))[0]).toMatchObject({ version: 2 });
});

test("whoever is signed out gets the form back to sign in with, and a closed space plans nothing", async () => {
  const space = await makeTenant();
  const signedOut = await send(space, null, randomUUID(), { ...typed, intent: "save" });
  expect(signedOut).toMatchObject({ status: 401, data: { kind: "sign-in" } });
  const closed = await makeTenant({ state: "archived" });
  const writer = await coordinatorOf(closed);
  const path = { path: `/${closed.slug}/manage/conferences/new`, params: { tenant: closed.slug } };
  expect((await askRoute(openNew, { ...path, session: writer.session })).status).toBe(404);
});

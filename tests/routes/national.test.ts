import { beforeAll, expect, test } from "vitest";
import { loader as rollup } from "../../app/routes/national._index.tsx";
import { loader as queue } from "../../app/routes/national.review._index.tsx";
import { action as decide, loader as readCase } from "../../app/routes/national.review.$tenant.$revision.tsx";
import { loader as decided } from "../../app/routes/national.review.decided.tsx";
import { action as changeRoles, loader as roles } from "../../app/routes/national.roles.tsx";
import { loader as newRound } from "../../app/routes/national.rounds.new.tsx";
import { loader as series } from "../../app/routes/national.series._index.tsx";
import { loader as newSeries } from "../../app/routes/national.series.new.tsx";
import { loader as spaces } from "../../app/routes/national.spaces._index.tsx";
import { action as changeSpace, loader as space } from "../../app/routes/national.spaces.$slug.tsx";
import { action as create, loader as newSpace } from "../../app/routes/national.spaces.new.tsx";
import "../support/data-directory.ts";
import { askRoute } from "../support/route.ts";
import {
  makePerson,
  makePost,
  makeTenant,
  type TestPerson,
  type TestPost,
  type TestTenant,
} from "../support/sandbox.ts";

let tenant: TestTenant;
let author: TestPerson;
let reviewer: TestPerson;
let admin: TestPerson;

beforeAll(async () => {
  tenant = await makeTenant();
  author = await makePerson({ in: [[tenant, "admin"]] });
  reviewer = await makePerson({ national: "reviewer", name: "Kim" });
  admin = await makePerson({ national: "network_admin" });
});

const ofReviewers = { rollup, series, newSeries, newRound, queue, decided };
const ofAdmins = { spaces, newSpace, space, roles };

const open = (route: Parameters<typeof askRoute>[0], person: TestPerson | null) =>
  askRoute(route, { path: "/national/x", params: { slug: tenant.slug }, session: person?.session });

test.each(Object.entries({ ...ofReviewers, ...ofAdmins }))("%s is open to whom it should", async (name, route) => {
  const statuses = [];
  for (const person of [admin, reviewer, author]) statuses.push((await open(route, person)).status);
  expect(statuses).toEqual(name in ofAdmins ? [200, 404, 404] : [200, 200, 404]);
  const signedOut = await open(route, null);
  expect([signedOut.status, signedOut.to]).toEqual([302, "/login?to=%2Fnational%2Fx"]);
});

const sent = (post: TestPost, form: Record<string, string>, person = reviewer) =>
  askRoute(decide, caseOf(post, person, form));

const caseOf = (post: TestPost, person: TestPerson, form?: Record<string, string>) => ({
  path: `/national/review/${tenant.slug}/${post.revision}`,
  params: { tenant: tenant.slug, revision: post.revision },
  session: person.session,
  ...(form ? { form } : {}),
});

test("a member who sends a verdict gets the answer of a page that does not exist", async () => {
  const post = await makePost(tenant, author, "submitted");
  for (const person of [author, await makePerson({ in: [[tenant, "member"]] })]) {
    expect((await sent(post, { intent: "approve", version: "2" }, person)).status).toBe(404);
  }
});

test("a colleague was first: the answer says so, and the page who it was", async () => {
  const post = await makePost(tenant, author, "submitted", { title: "Först" });
  expect((await sent(post, { intent: "return", version: "2", message: "Nej" })).to).toBe(
    "/national/review?done=returned",
  );
  const late = await sent(post, { intent: "return", version: "2", message: "Min långa motivering" }, admin);
  expect(late).toMatchObject({
    status: 422,
    data: { ok: false, values: { message: "Min långa motivering" }, errors: [{ field: null }] },
  });
  const page = await askRoute(readCase, caseOf(post, admin));
  expect(page).toMatchObject({
    status: 200,
    data: { kind: "returned", title: "Först", decisions: [{ decision: "returned", by: "Kim", message: "Nej" }] },
  });
});

test.each([
  [{ intent: "approve" }, "version"],
  [{ intent: "approve", version: "2; drop" }, "version"],
  [{ intent: "return", version: "2", message: " " }, "message"],
  [{ intent: "return", version: "2", message: "x".repeat(4001) }, "message"],
  [{ intent: "destroy", version: "2" }, "intent"],
  [{}, "intent"],
])("a verdict of %j is refused, and keeps what was typed", async (form, field) => {
  const post = await makePost(tenant, author, "submitted");
  expect(await sent(post, form as Record<string, string>)).toMatchObject({
    status: 422,
    data: { values: form, errors: [{ field }] },
  });
});

test("a case with a made-up id is the address of nothing", async () => {
  const request = { path: "/x", params: { tenant: tenant.slug, revision: "1 or 1=1" }, session: reviewer.session };
  expect((await askRoute(readCase, request)).status).toBe(404);
  expect((await askRoute(decide, { ...request, form: { intent: "approve", version: "1" } })).status).toBe(404);
});

test("a made-up place in a list starts it over, and says so", async () => {
  for (const [route, name] of [
    [queue, "after"],
    [decided, "before"],
  ] as const) {
    const answer = await askRoute(route, { path: `/x?${name}=made-up`, session: reviewer.session });
    expect(answer).toMatchObject({ status: 200, data: { startsOver: true } });
  }
  const country = await askRoute(rollup, {
    path: "/x?after=made-up&kind=x&year=99&round=%00",
    session: reviewer.session,
  });
  expect(country).toMatchObject({
    status: 200,
    data: { startsOver: true, filter: { kind: null, year: null, round: null } },
  });
  const answer = await askRoute(spaces, { path: "/x?after=made-up&state=nonsense", session: admin.session });
  expect(answer).toMatchObject({ status: 200, data: { startsOver: true, state: null } });
});

const act = (form: Record<string, string>, person = admin) =>
  askRoute(changeSpace, { path: "/x", params: { slug: tenant.slug }, session: person.session, form });

test("what a network admin does with a space may be sent twice", async () => {
  const trusted = { news: "review_first", conference: "publish_first", report: "review_first" };
  const done = `/national/spaces/${tenant.slug}?done=`;
  for (let count = 0; count < 2; count++) {
    expect((await act({ intent: "state", state: "archived" })).to).toBe(`${done}archived`);
    expect((await act({ intent: "state", state: "active" })).to).toBe(`${done}active`);
    expect((await act({ intent: "trust", ...trusted })).to).toBe(`${done}trust`);
    expect((await act({ intent: "invite", email: "ny@example.org" })).to).toBe(`${done}invited`);
  }
  const page = await askRoute(space, { path: "/x", params: { slug: tenant.slug }, session: admin.session });
  const { invitations } = page.data as { invitations: { id: string }[] };
  expect(invitations).toHaveLength(1);
  for (let count = 0; count < 2; count++) {
    expect((await act({ intent: "revoke", invitation: invitations[0]?.id ?? "" })).to).toBe(`${done}revoked`);
  }
  expect((await act({ intent: "invite", email: author.email })).data).toMatchObject({ errors: [{ field: "email" }] });
  expect((await act({ intent: "state", state: "archived" }, reviewer)).status).toBe(404);
});

test("a new space is refused beside its fields, and made when they are right", async () => {
  const form = { name: "", slug: "news", kind: "region", country: "SE", language: "sv", email: "x", areas: "SE-01" };
  const send = (more: Record<string, string>) =>
    askRoute(create, { path: "/x", session: admin.session, form: { ...form, ...more } });
  const refused = await send({});
  expect(refused).toMatchObject({ status: 422, data: { values: form } });
  const { errors } = refused.data as { errors: { field: string }[] };
  expect(errors.map(({ field }) => field)).toEqual(["name", "slug", "email"]);
  expect((await send({ name: "Åre", slug: "", email: "ny@example.org" })).to).toBe("/national/spaces/are?done=created");
});

test("whoever gives her own role up is led where she still may go", async () => {
  const [one, other] = [
    await makePerson({ national: "network_admin" }),
    await makePerson({ national: "network_admin" }),
  ];
  const send = (person: TestPerson, form: Record<string, string>) =>
    askRoute(changeRoles, { path: "/x", session: person.session, form: { email: person.email, ...form } });
  expect((await send(one, { intent: "change", role: "reviewer" })).to).toBe("/national/review");
  expect((await send(other, { intent: "take" })).to).toBe("/");
});

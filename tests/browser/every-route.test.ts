// Every route there is, opened as everybody there is: who gets the page, who is sent to sign in, and who is told that it
// does not exist; and each page that is shown is accessible. A new route without its line here fails.
import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible } from "../support/axe.ts";
import { openPage } from "../support/browser.ts";
import { heldConference } from "../support/reports.ts";
import {
  adminClient,
  as,
  makeConference,
  makePerson,
  makePost,
  makeReport,
  makeRound,
  makeSeries,
  makeTenant,
  type TestPerson,
} from "../support/sandbox.ts";
import { startServer, type TestServer } from "../support/server.ts";

const roles = [
  "visitor",
  "outsider",
  "member",
  "coordinator",
  "admin",
  "foreign admin",
  "reviewer",
  "network admin",
] as const;
type Role = (typeof roles)[number];

type Expected = {
  /** `{…}` are filled in from the world below. */
  path: string;
  /** Who is shown the page. Others: the signed-out are sent to sign in where `work` is set, the rest get a 404. */
  shown: readonly Role[];
  work?: true;
};

const all = roles;
const signedIn = roles.filter((role) => role !== "visitor");
const desk: Role[] = ["coordinator", "admin"];
const national: Role[] = ["reviewer", "network admin"];
const networkAdmin: Role[] = ["network admin"];

/** Routes that answer without a page: they have tests of their own in tests/routes. */
const withoutPage = [
  "$.tsx",
  "account.export.ts",
  "files.$tenantId.$fileId.$variant.tsx",
  "language.tsx",
  "logout.tsx",
  "robots[.]txt.ts",
  "national.export[.]csv.ts",
  "national.export[.]xlsx.ts",
];

const expected: Record<string, Expected> = {
  "_index.tsx": { path: "/", shown: all },
  "news.tsx": { path: "/news", shown: all },
  "conferences.tsx": { path: "/conferences", shown: all },
  "spaces.tsx": { path: "/spaces", shown: all },
  "regions.tsx": { path: "/regions", shown: all },
  "accessibility.tsx": { path: "/accessibility", shown: all },
  "privacy.tsx": { path: "/privacy", shown: all },
  "$tenant._index.tsx": { path: "/{space}", shown: all },
  "$tenant.about.tsx": { path: "/{space}/about", shown: all },
  "$tenant.conferences._index.tsx": { path: "/{space}/conferences", shown: all },
  "$tenant.conferences.$slug.tsx": { path: "/{space}/conferences/{conference}", shown: all },
  "$tenant.news._index.tsx": { path: "/{space}/news", shown: all },
  "$tenant.news.$slug.tsx": { path: "/{space}/news/{slug}", shown: all },
  "login.tsx": { path: "/login", shown: all },
  "forgot.tsx": { path: "/forgot", shown: all },
  "reset.$token.tsx": { path: "/reset/{reset}", shown: all },
  "invitation.$token.tsx": { path: "/invitation/{invitation}", shown: all },
  "account._index.tsx": { path: "/account", shown: signedIn, work: true },
  "$tenant.manage._index.tsx": { path: "/{space}/manage", shown: desk, work: true },
  "$tenant.manage.news._index.tsx": { path: "/{space}/manage/news", shown: desk, work: true },
  "$tenant.manage.news.new.tsx": { path: "/{space}/manage/news/new", shown: desk, work: true },
  "$tenant.manage.news.$id._index.tsx": { path: "/{space}/manage/news/{draft}", shown: desk, work: true },
  "$tenant.manage.news.$id.preview.tsx": { path: "/{space}/manage/news/{draft}/preview", shown: desk, work: true },
  "$tenant.reports._index.tsx": { path: "/{space}/reports", shown: all },
  "$tenant.reports.$slug.tsx": { path: "/{space}/reports/{report}", shown: all },
  "$tenant.manage.reports._index.tsx": { path: "/{space}/manage/reports", shown: desk, work: true },
  "$tenant.manage.reports.new.tsx": { path: "/{space}/manage/reports/new", shown: desk, work: true },
  "$tenant.manage.reports.$id._index.tsx": {
    path: "/{space}/manage/reports/{reportDraft}",
    shown: desk,
    work: true,
  },
  "$tenant.manage.reports.$id.preview.tsx": {
    path: "/{space}/manage/reports/{reportDraft}/preview",
    shown: desk,
    work: true,
  },
  "$tenant.manage.actions.tsx": { path: "/{space}/manage/actions", shown: desk, work: true },
  "national.actions.tsx": { path: "/national/actions", shown: national, work: true },
  "national.figures.$tenant.$conference.tsx": {
    path: "/national/figures/{space}/{held}",
    shown: national,
    work: true,
  },
  "$tenant.manage.conferences._index.tsx": { path: "/{space}/manage/conferences", shown: desk, work: true },
  "$tenant.manage.conferences.new.tsx": { path: "/{space}/manage/conferences/new", shown: desk, work: true },
  "$tenant.manage.conferences.$id._index.tsx": {
    path: "/{space}/manage/conferences/{plan}",
    shown: desk,
    work: true,
  },
  "$tenant.manage.conferences.$id.preview.tsx": {
    path: "/{space}/manage/conferences/{plan}/preview",
    shown: desk,
    work: true,
  },
  "$tenant.manage.members.tsx": { path: "/{space}/manage/members", shown: desk, work: true },
  "$tenant.manage.settings.tsx": { path: "/{space}/manage/settings", shown: ["admin"], work: true },
  "national._index.tsx": { path: "/national", shown: national, work: true },
  "national.series._index.tsx": { path: "/national/series", shown: national, work: true },
  "national.series.new.tsx": { path: "/national/series/new", shown: national, work: true },
  "national.series.$slug.tsx": { path: "/national/series/{series}", shown: national, work: true },
  "national.rounds.new.tsx": { path: "/national/rounds/new", shown: national, work: true },
  "national.rounds.$slug.tsx": { path: "/national/rounds/{round}", shown: national, work: true },
  "national.review._index.tsx": { path: "/national/review", shown: national, work: true },
  "national.review.decided.tsx": { path: "/national/review/decided", shown: national, work: true },
  "national.review.$tenant.$revision.tsx": {
    path: "/national/review/{space}/{submitted}",
    shown: national,
    work: true,
  },
  "national.roles.tsx": { path: "/national/roles", shown: networkAdmin, work: true },
  "national.spaces._index.tsx": { path: "/national/spaces", shown: networkAdmin, work: true },
  "national.spaces.new.tsx": { path: "/national/spaces/new", shown: networkAdmin, work: true },
  "national.spaces.$slug.tsx": { path: "/national/spaces/{space}", shown: networkAdmin, work: true },
  "national.mail._index.tsx": { path: "/national/mail", shown: networkAdmin, work: true },
  "national.mail.$id.tsx": { path: "/national/mail/{mail}", shown: networkAdmin, work: true },
};

const someDays = JSON.stringify([
  { date: "2020-05-11", theme: "Första dagen", responsible: [{ name: "", organisation: "Ett bibliotek" }] },
]);

/** As long as the keys of `app.new_token()`. */
const resetKey = "0123456789abcdef".repeat(4);

let server: TestServer;
let people: Partial<Record<Role, TestPerson>>;
let filled: Record<string, string>;

beforeAll(async () => {
  server = await startServer();
  const space = await makeTenant({ slug: "ett-rum", name: "Ett rum", colour: "#1f6f8b", second_colour: "#e0b13a" });
  const elsewhere = await makeTenant({ slug: "ett-annat" });
  people = {
    outsider: await makePerson(),
    member: await makePerson({ in: [[space, "member"]] }),
    coordinator: await makePerson({ in: [[space, "coordinator"]] }),
    admin: await makePerson({ in: [[space, "admin"]] }),
    "foreign admin": await makePerson({ in: [[elsewhere, "admin"]] }),
    reviewer: await makePerson({ national: "reviewer" }),
    "network admin": await makePerson({ national: "network_admin" }),
  };
  const author = people.coordinator as TestPerson;
  const draft = await makePost(space, author, "draft", { lede: "En ingress." });
  const submitted = await makePost(space, author, "submitted");
  const published = await makePost(space, author, "published", { tags: ["ett ämne"] });
  await makeSeries("Klusterkonferensen", "klusterkonferensen");
  await makeRound("Hösten 2018", "hosten-2018");
  const held = await heldConference(space, author);
  const actions = [{ id: randomUUID(), title: "Boka lokal", owner: "Samordnaren", dueOn: "2020-01-01" }];
  const report = await makeReport(space, author, "published", held.item, { actions: JSON.stringify(actions) });
  const reportDraft = await makeReport(space, author, "draft", (await heldConference(space, author)).item);
  const plan = await makeConference(space, author, "draft", { coHostIds: [elsewhere.id], days: someDays });
  await as(people.admin as TestPerson, space, (db) =>
    sql`select app.invite(${space.id}, 'ny@example.org', 'member', 'sv')`.execute(db),
  );
  const client = await adminClient();
  const { rows } = await client.query(
    "select id, data ->> 'token' as token from app.mails where template = 'invitation'",
  );
  await client.query(
    "insert into app.password_resets (user_id, token_hash) values ($1, sha256(convert_to($2, 'UTF8')))",
    [author.id, resetKey],
  );
  filled = {
    space: space.slug,
    slug: published.slug,
    conference: held.slug,
    report: report.slug,
    reportDraft: reportDraft.item,
    held: held.item,
    series: "klusterkonferensen",
    round: "hosten-2018",
    draft: draft.item,
    plan: plan.item,
    submitted: submitted.revision,
    mail: rows[0].id,
    invitation: rows[0].token,
    reset: resetKey,
  };
});

afterAll(() => server.stop());

test("every route has its line", () => {
  const routes = readdirSync("app/routes").filter((name) => !withoutPage.includes(name));
  expect(routes.sort()).toEqual(Object.keys(expected).sort());
});

test.each(roles)(
  "every route as %s",
  async (role) => {
    const page = await openPage({ locale: "sv-SE" });
    const session = people[role]?.session;
    if (session) await page.context().addCookies([{ name: "session", value: session, url: server.url }]);
    const answers: Record<string, string> = {};
    for (const { path } of Object.values(expected)) {
      const address = path.replace(/\{(\w+)\}/g, (_, name) => filled[name] ?? "");
      const answer = await page.goto(server.url + address);
      const arrived = new URL(page.url()).pathname;
      answers[path] = arrived === address ? String(answer?.status()) : `to ${arrived}`;
      if (answer?.status() === 200 && arrived === address) await expectAccessible(page);
    }
    expect(answers).toEqual(
      Object.fromEntries(Object.values(expected).map((route) => [route.path, whatFor(role, route)])),
    );
    await page.context().close();
  },
  120_000,
);

function whatFor(role: Role, { shown, work }: Expected): string {
  if (shown.includes(role)) return "200";
  return work && role === "visitor" ? "to /login" : "404";
}

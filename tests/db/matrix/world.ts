// The rows of the matrix, and how each actor gets at the database.
import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { testDatabase } from "../../support/database.ts";
import {
  adminClient,
  makeConference,
  makePerson,
  makePost,
  makeReport,
  makeRound,
  makeSeries,
  makeTenant,
  type TestPerson,
} from "../../support/sandbox.ts";
import type { Actor } from "./expectations.ts";

/** How to find a table's row, how to change it without changing it, and how to add one like it. */
export type Probe = { where: string; touch: string; insert: string };

export async function makeWorld() {
  const b = await makeTenant({ slug: "space-b" });
  const a = await makeTenant({ slug: "space-a" });
  const people = {
    expired: await makePerson({ in: [[b, "admin"]] }),
    outsider: await makePerson(),
    member: await makePerson({ in: [[b, "member"]] }),
    coordinator: await makePerson({ in: [[b, "coordinator"]] }),
    admin: await makePerson({ in: [[b, "admin"]] }),
    foreign: await makePerson({ in: [[a, "admin"]] }),
    reviewer: await makePerson({ national: "reviewer" }),
    networkAdmin: await makePerson({ national: "network_admin" }),
  };
  const otherReviewer = await makePerson({ national: "reviewer" });
  const draft = await makePost(b, people.coordinator, "draft");
  const live = await makePost(b, people.coordinator, "published", { visibility: "space", tags: ["inom rummet"] });
  const held = await makeConference(
    b,
    people.coordinator,
    "published",
    { datePrecision: "year", startsOn: "2019-01-01", endsOn: "2019-12-31", statedHeld: true, areaCodes: ["SE-06"] },
    { visibility: "space" },
  );
  const plan = await makeConference(b, people.coordinator, "draft");
  const action = { id: randomUUID(), title: "Ring", owner: "", organisation: "", dueOn: null };
  const report = await makeReport(b, people.coordinator, "published", held.item, {
    figures: JSON.stringify([
      { measure: "participants", dimension: "total", category: "", count: 4, qualifier: "exact" },
    ]),
    actions: JSON.stringify([action]),
  });
  const period = await makeReport(b, people.coordinator, "draft", null);
  await makeSeries("Serien", "serien");
  await makeRound("Omgången", "omgangen");
  const client = await adminClient();
  const file = randomUUID(); // of the draft
  const liveFile = randomUUID();
  const id = people.member.id;
  await client.query(`
    insert into app.files (tenant_id, id, media_type, width, height, variants, bytes, name)
      select '${b.id}', id, 'image/webp', 10, 10, '{10}', 10, 'x.png' from unnest('{${file},${liveFile}}'::uuid[]) as id;
    insert into app.revision_pictures (tenant_id, revision_id, key, position, file_id)
      values ('${b.id}', '${draft.revision}', 'abcd', 0, '${file}');
    insert into app.item_pictures (tenant_id, item_id, key, position, placement, file_id, alt, caption, width, height, variants)
      values ('${b.id}', '${live.item}', 'abcd', 0, 'text', '${liveFile}', '', '', 10, 10, '{10}');
    update app.sessions set expires_at = now() - interval '1 second' where user_id = '${people.expired.id}';
    insert into app.conference_hosts (tenant_id, item_id, host_tenant_id, listed_on)
      values ('${b.id}', '${held.item}', '${a.id}', '2019-12-31');
    insert into app.tenant_areas (tenant_id, area_code) values ('${b.id}', 'SE-06');
    insert into app.partners (tenant_id, kind, name, position) values ('${b.id}', 'partner', 'Partner', 0);
    insert into app.credentials (user_id, password_hash) values ('${id}', '$argon2id$x');
    insert into app.invitations (tenant_id, email, role, token_hash) values ('${b.id}', 'ny@example.org', 'member', sha256('x'));
    insert into app.password_resets (user_id, token_hash) values ('${id}', sha256('y'));
    insert into app.sign_in_attempts (key) values (sha256('z'));`);
  return {
    people,
    tenantId: b.id,
    probes: {
      ...probes(b.id, id, draft, live.item, file, otherReviewer),
      ...conferenceProbes(b.id, otherReviewer, {
        held: held.item,
        plan,
        report: report.item,
        period,
        action: action.id,
      }),
    },
  };
}

function probes(
  b: string,
  person: string,
  draft: { item: string; revision: string },
  live: string,
  file: string,
  otherReviewer: TestPerson,
): Record<string, Probe> {
  const ofB = `tenant_id = '${b}'`;
  const ofPerson = `user_id = '${person}'`;
  const ofDraft = `${ofB} and revision_id = '${draft.revision}'`;
  const ofLive = `${ofB} and item_id = '${live}'`;
  const anew = "gen_random_uuid()";
  return {
    areas: {
      where: "code = 'SE-06'",
      touch: "name",
      insert: "(code, country, name, position) values ('SE-99', 'SE', 'x', 999)",
    },
    tenants: { where: `id = '${b}'`, touch: "summary", insert: "(slug, kind, name) values ('ny', 'region', 'Ny')" },
    tenant_areas: { where: ofB, touch: "area_code", insert: `(tenant_id, area_code) values ('${b}', 'SE-01')` },
    partners: {
      where: ofB,
      touch: "name",
      insert: `(tenant_id, kind, name, position) values ('${b}', 'partner', 'x', 1)`,
    },
    users: { where: `id = '${person}'`, touch: "locale", insert: `(id, name) values (${anew}, 'x')` },
    accounts: { where: ofPerson, touch: "email", insert: `(user_id, email) values ('${person}', 'x@example.org')` },
    credentials: {
      where: ofPerson,
      touch: "password_hash",
      insert: `(user_id, password_hash) values ('${person}', '$argon2id$y')`,
    },
    sessions: {
      where: ofPerson,
      touch: "expires_at",
      insert: `(token_hash, user_id, expires_at) values (sha256('s'), '${person}', now() + interval '1 day')`,
    },
    memberships: {
      where: `${ofB} and ${ofPerson}`,
      touch: "role",
      insert: `(tenant_id, user_id, role) values ('${b}', '${otherReviewer.id}', 'admin')`,
    },
    national_roles: {
      where: `user_id = '${otherReviewer.id}'`,
      touch: "role",
      insert: `(user_id, role) values ('${person}', 'network_admin')`,
    },
    invitations: {
      where: ofB,
      touch: "role",
      insert: `(tenant_id, email, role, token_hash) values ('${b}', 'x@example.org', 'admin', sha256('i'))`,
    },
    password_resets: {
      where: ofPerson,
      touch: "used_at",
      insert: `(user_id, token_hash) values ('${person}', sha256('r'))`,
    },
    sign_in_attempts: { where: "key = sha256('z')", touch: "at", insert: "(key) values (sha256('a'))" },
    audit_events: {
      where: `${ofB} and action = 'news.started' and subject_id = '${draft.item}'`,
      touch: "details",
      insert: `(tenant_id, action) values ('${b}', 'forged.event')`,
    },
    mails: {
      where: ofB,
      touch: "state",
      insert: `(tenant_id, to_email, locale, template) values ('${b}', 'x@example.org', 'sv', 'reset')`,
    },
    items: {
      where: `${ofB} and id = '${draft.item}'`,
      touch: "lifecycle",
      insert: `(tenant_id, id, kind) values ('${b}', ${anew}, 'news')`,
    },
    revisions: {
      where: `${ofB} and id = '${draft.revision}'`,
      touch: "title",
      insert: `(tenant_id, item_id, kind, number) values ('${b}', '${live}', 'news', 9)`,
    },
    revision_authors: {
      where: ofDraft,
      touch: "user_id",
      insert: `(tenant_id, revision_id, user_id) values ('${b}', '${draft.revision}', '${person}')`,
    },
    news_revisions: {
      where: ofDraft,
      touch: "body",
      insert: `(tenant_id, revision_id) values ('${b}', '${draft.revision}')`,
    },
    revision_pictures: {
      where: ofDraft,
      touch: "alt",
      insert: `(tenant_id, revision_id, key, position) values ('${b}', '${draft.revision}', 'efgh', 1)`,
    },
    files: {
      where: `${ofB} and id = '${file}'`,
      touch: "name",
      insert: `(tenant_id, id, media_type, width, height, variants, bytes, name, uploaded_by) values ('${b}', ${anew}, 'image/webp', 1, 1, '{1}', 1, 'x', (select authz.user_id()))`,
    },
    review_decisions: {
      where: ofB,
      touch: "message",
      insert: `(tenant_id, revision_id, decision) values ('${b}', '${draft.revision}', 'approved')`,
    },
    news_posts: {
      where: ofLive,
      touch: "body",
      insert: `(tenant_id, item_id, form, body) values ('${b}', '${draft.item}', 'article', 'x')`,
    },
    item_pictures: {
      where: ofLive,
      touch: "alt",
      insert: `(tenant_id, item_id, key, position, placement, file_id, alt, caption, width, height, variants) values ('${b}', '${live}', 'efgh', 1, 'text', '${file}', '', '', 10, 10, '{10}')`,
    },
    item_tags: {
      where: ofLive,
      touch: "tag",
      insert: `(tenant_id, item_id, tag, published_at) values ('${b}', '${live}', 'ny', now())`,
    },
  };
}

type Conferences = {
  held: string;
  plan: { item: string; revision: string };
  report: string;
  period: { item: string; revision: string };
  action: string;
};

function conferenceProbes(
  b: string,
  person: TestPerson,
  { held, plan, report, period, action }: Conferences,
): Record<string, Probe> {
  const ofB = `tenant_id = '${b}'`;
  const ofHeld = `${ofB} and item_id = '${held}'`;
  return {
    series: {
      where: "slug = 'serien'",
      touch: "name",
      insert: "(id, slug, name, language) values (gen_random_uuid(), 'ny', 'Ny', 'sv')",
    },
    rounds: {
      where: "slug = 'omgangen'",
      touch: "name",
      insert: "(id, slug, name, language) values (gen_random_uuid(), 'ny', 'Ny', 'sv')",
    },
    conference_revisions: {
      where: `${ofB} and revision_id = '${plan.revision}'`,
      touch: "theme",
      insert: `(tenant_id, revision_id) values ('${b}', '${period.revision}')`,
    },
    report_revisions: {
      where: `${ofB} and revision_id = '${period.revision}'`,
      touch: "body",
      insert: `(tenant_id, revision_id, form) values ('${b}', '${plan.revision}', 'coordinator')`,
    },
    conferences: {
      where: ofHeld,
      touch: "venue",
      insert: `(tenant_id, item_id, theme, date_precision, form, venue, town, time_zone, target_group, body, days, speakers, links)
        values ('${b}', '${plan.item}', '', 'none', 'digital', '', '', 'Europe/Stockholm', '', '', '[]', '[]', '[]')`,
    },
    conference_areas: {
      where: ofHeld,
      touch: "listed_on",
      insert: `(tenant_id, item_id, area_code, listed_on) values ('${b}', '${held}', 'SE-01', '2019-12-31')`,
    },
    conference_hosts: {
      where: ofHeld,
      touch: "state",
      insert: `(tenant_id, item_id, host_tenant_id, listed_on)
        select '${b}', '${held}', id, '2019-12-31' from app.tenants where kind = 'network'`,
    },
    reports: {
      where: `${ofB} and item_id = '${report}'`,
      touch: "worked",
      insert: `(tenant_id, item_id, form, body, figures, figures_source, organisations, worked, did_not_work, participant_voices,
          speaker_voices, lessons, next_same_target, next_note, actions, no_actions)
        values ('${b}', '${period.item}', 'coordinator', '', '[]', '', '[]', '', '', '', '', '[]', false, '', '[]', true)`,
    },
    figures: {
      where: `${ofB} and conference_id = '${held}'`,
      touch: "source",
      insert: `(tenant_id, conference_id, reporter, measure, dimension, category, count, qualifier, reported_by)
        values ('${b}', '${held}', 'national', 'participants', 'total', '', 1, 'exact', '${person.id}')`,
    },
    actions: {
      where: `${ofB} and id = '${action}'`,
      touch: "title",
      insert: `(tenant_id, id, report_id, position, title) values ('${b}', gen_random_uuid(), '${report}', 2, 'Ny')`,
    },
  };
}

/** One connection for each login, and the session that an actor's transaction names. */
export async function connectActors(people: Record<string, TestPerson>) {
  const database = await testDatabase();
  const clients = {
    visitor: new Client({ connectionString: database.anonUrl }),
    signIn: new Client({ connectionString: database.authUrl }),
    worker: new Client({ connectionString: database.workerUrl }),
    app: new Client({ connectionString: database.appUrl }),
  };
  await Promise.all(Object.values(clients).map((client) => client.connect()));
  return {
    clientOf: (actor: Actor) =>
      actor === "visitor" || actor === "signIn" || actor === "worker" ? clients[actor] : clients.app,
    sessionOf: (actor: Actor) => people[actor]?.session ?? (actor === "nobody" ? "a-token-that-nobody-holds" : ""),
    end: () => Promise.all(Object.values(clients).map((client) => client.end())),
  };
}

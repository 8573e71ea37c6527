// The rows on which the functions work, and those on which they refuse.
import { randomUUID } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import {
  adminClient,
  as,
  makeConference,
  makePerson,
  makePost,
  makeReport,
  makeTenant,
  type TestPerson,
  type TestPost,
  type TestTenant,
} from "../../support/sandbox.ts";

export const past = { datePrecision: "year", startsOn: "2019-01-01", endsOn: "2019-12-31" } as const;
export const held = { ...past, statedHeld: true };

export const run = async (person: TestPerson, tenant: TestTenant, statement: RawBuilder<{ id: string }>) =>
  (await as(person, tenant, (db) => statement.execute(db))).rows[0]?.id ?? "";

export const participants = (count: number) =>
  JSON.stringify([{ measure: "participants", dimension: "total", category: "", count, qualifier: "exact" }]);

export const action = (title: string) => ({ id: randomUUID(), title });

/** Space B, those that its conferences are organised with, the network's own, and who answers for them. */
export type Spaces = {
  a: TestTenant;
  b: TestTenant;
  c: TestTenant;
  network: TestTenant;
  people: Record<"outsider" | "member" | "admin" | "foreign" | "third" | "reviewer", TestPerson>;
};

/** Written by somebody who is no actor: no verdict is on own work. */
export async function makeRows({ a, b, c, network, people }: Spaces) {
  const writer = await makePerson({ in: [[b, "admin"]] });
  const other = await makePerson({ in: [[b, "member"]] });
  const teamMember = await makePerson({ in: [[network, "coordinator"]] });
  const admin = await adminClient();
  /** A picture of a text and of its item, where there is one; and who wrote in it, once. */
  const illustrate = async (revision: string, item: string | null, author: TestPerson) => {
    const file = randomUUID();
    await admin.query(
      "insert into app.files (tenant_id, id, media_type, width, height, variants, bytes, name) values ($1, $2, 'image/webp', 10, 10, '{10}', 10, 'x.png')",
      [b.id, file],
    );
    await admin.query("set session_replication_role = replica"); // a text that was handed in stays as it is
    const picture =
      "insert into app.revision_pictures (tenant_id, revision_id, key, position, file_id, decorative) values";
    await admin.query(`${picture} ($1, $2, 'abcd', 0, $3, true), ($1, $2, 'efgh', 1, null, null)`, [
      b.id,
      revision,
      file,
    ]);
    await admin.query(
      "insert into app.revision_authors (tenant_id, revision_id, user_id) values ($1, $2, $3) on conflict do nothing",
      [b.id, revision, author.id],
    );
    await admin.query("set session_replication_role = origin");
    if (item) {
      await admin.query(
        "insert into app.item_pictures (tenant_id, item_id, key, position, placement, file_id, alt, caption, width, height, variants) values ($1, $2, 'ijkl', 0, 'text', $3, '', '', 10, 10, '{10}')",
        [b.id, item, file],
      );
    }
  };
  /** A correction of what is published, handed in. */
  const correct = async ({ item }: TestPost, change: (revision: string) => RawBuilder<{ id: string }>) => {
    const revision = await run(writer, b, sql`select app.open_revision(${b.id}, ${item}, true) as id`);
    await run(writer, b, change(revision));
    await run(writer, b, sql`select app.submit_revision(${b.id}, ${revision}, 2)`);
    return revision;
  };
  const done = await makeConference(b, writer, "published", held);
  const reported = await makeConference(b, writer, "published", held);
  const shared = { coHostIds: [a.id, c.id], areaCodes: ["SE-06"] };
  const coming = await makeConference(b, writer, "published", { ...past, ...shared });
  const halted = await makeConference(b, writer, "published");
  const plan = await makeConference(b, writer, "submitted", shared);
  const actions = [action("Ring"), action("Skriv"), action("Klart")] as const;
  const report = await makeReport(b, writer, "published", reported.item, {
    actions: JSON.stringify(actions),
    figures: participants(40),
  });
  await run(writer, b, sql`select app.settle_action(${b.id}, ${actions[2].id}, 'done', '')`);
  const live = await makePost(b, writer, "published", { tags: ["tagg"] });
  const counted = await makeConference(b, writer, "published", held);
  const [archived, archivedNews] = [
    await makeConference(b, writer, "published"),
    await makePost(b, writer, "published"),
  ];
  const tagged = await makePost(b, writer, "published", { tags: ["tagg"] });
  const corrected = await correct(tagged, (id) => sql`update app.revisions set tags = '{annan}' where id = ${id}`);
  const waiting = await makePost(b, writer, "submitted");
  await illustrate(waiting.revision, null, people.member);
  await illustrate(live.revision, live.item, writer);
  await illustrate(corrected, tagged.item, people.member);
  const email = `inbjuden-${actions[0].id}@example.org`;
  await run(people.foreign, a, sql`select app.answer_co_hosting(${a.id}, ${b.id}, ${coming.item}, true)`);
  await run(people.third, c, sql`select app.answer_co_hosting(${c.id}, ${b.id}, ${coming.item}, false)`);
  await run(writer, b, sql`select app.halt_conference(${b.id}, ${halted.item}, 'cancelled', 'Snö')`);
  await run(writer, b, sql`select app.halt_conference(${b.id}, ${archived.item}, 'cancelled', 'Snö')`);
  for (const { item } of [archived, archivedNews])
    await run(writer, b, sql`select app.archive_item(${b.id}, ${item}, true)`);
  const reviewer = await makePerson({ national: "reviewer" });
  for (const { item } of [counted, reported]) {
    await run(reviewer, b, sql`select app.report_figures(${b.id}, ${item}, ${participants(5)}, '', null)`);
  }
  const leaving = await makePerson({ in: [[b, "coordinator"]] });
  const longHeld = await makeConference(b, writer, "published", held);
  await admin.query("update app.conferences set stated_held_on = '2019-12-31' where item_id = $1", [longHeld.item]);
  return {
    held: done.item,
    counted: counted.item,
    archived: archived.item,
    archivedNews: archivedNews.item,
    draftReport: (
      await makeReport(b, writer, "draft", counted.item, {
        figures: participants(6),
        actions: JSON.stringify([action("Läs")]),
      })
    ).revision,
    reported: reported.item,
    coming: coming.item,
    halted: halted.item,
    plan: plan.revision,
    fewerHosts: await correct(
      await makeConference(b, writer, "published", shared),
      (id) =>
        sql`update app.conference_revisions set co_host_ids = ${[a.id]}, area_codes = '{SE-01}' where revision_id = ${id}`,
    ),
    wide: (await makeConference(b, writer, "published", { ...past, endsOn: "2999-12-31", ...shared })).item,
    longHeld: await correct(
      longHeld,
      (id) => sql`update app.conference_revisions set theme = 'Nytt tema' where revision_id = ${id}`,
    ),
    leaving: leaving.id,
    report: report.item,
    fewerActions: await correct(
      report,
      (
        id,
      ) => sql`update app.report_revisions set actions = ${JSON.stringify(actions.slice(0, 1))}, figures = ${participants(41)}
                   where revision_id = ${id}`,
    ),
    action: actions[0].id,
    secondAction: actions[1].id,
    doneAction: actions[2].id,
    writer: writer.id,
    other: other.id,
    email: other.email,
    invitation: await run(writer, b, sql`select app.invite(${b.id}, ${email}, 'member', 'sv') as id`),
    live: live.item,
    illustrated: tagged.item,
    otherTag: corrected,
    draft: (await makePost(b, writer, "draft")).revision,
    thrownAway: await (async () => {
      const { item, revision } = await makePost(b, writer, "draft");
      await run(writer, b, sql`select app.discard_revision(${b.id}, ${revision})`);
      return item;
    })(),
    waiting: waiting.revision,
    asking: (await makeConference(a, people.foreign, "published", { coHostIds: [b.id, c.id] })).item,
    networkNews: (await makePost(network, teamMember, "submitted")).revision,
    networkHeld: (await makeConference(network, teamMember, "published", held)).item,
  };
}

/** Rows of B as they must not be for one of the functions; one of each. B's reports are published first. */
export async function makeRefusedRows({ a, b, people }: Spaces) {
  const writer = await makePerson({ in: [[b, "admin"]] });
  const invited = await makePerson();
  const admin = await adminClient();
  const invite = (email: string) => run(writer, b, sql`select app.invite(${b.id}, ${email}, 'member', 'sv') as id`);
  const [revoked, accepted] = [await invite("aterkallad@example.org"), await invite(invited.email)];
  await run(writer, b, sql`select app.revoke_invitation(${b.id}, ${revoked})`);
  await admin.query("update app.invitations set accepted_at = now() where id = $1", [accepted]);
  const postponed = await makeConference(b, writer, "published", past);
  await run(writer, b, sql`select app.halt_conference(${b.id}, ${postponed.item}, 'postponed', 'Snö')`);
  const archivedPlan = await makeConference(b, writer, "published", past);
  await run(writer, b, sql`select app.archive_item(${b.id}, ${archivedPlan.item}, true)`);
  const agreed = await makeConference(a, people.foreign, "published", { coHostIds: [b.id] });
  await run(writer, b, sql`select app.answer_co_hosting(${b.id}, ${a.id}, ${agreed.item}, true)`);
  const addressless = await makePost(b, writer, "draft");
  await admin.query("update app.revisions set slug = null where id = $1", [addressless.revision]);
  const unseen = await makeReport(b, writer, "submitted", (await makeConference(b, writer, "published", held)).item, {
    actions: JSON.stringify([action("Läs")]),
  });
  const [own, ownSubmitted] = [await makePost(b, writer, "submitted"), await makePost(b, writer, "submitted")];
  const author = "insert into app.revision_authors (tenant_id, revision_id, user_id) values ($1, $2, $3)";
  await admin.query(author, [b.id, own.revision, people.reviewer.id]);
  await admin.query("update app.revisions set submitted_by = $2 where id = $1", [
    ownSubmitted.revision,
    people.reviewer.id,
  ]);
  const archivedSpace = await makeTenant();
  const archivist = await makePerson({ in: [[archivedSpace, "admin"]] });
  const waitingInArchived = await makePost(archivedSpace, archivist, "submitted");
  await admin.query("update app.tenants set state = 'archived' where id = $1", [archivedSpace.id]);
  const day = { datePrecision: "day", startsOn: "2019-05-02", endsOn: "2019-05-02" } as const;
  return {
    revoked,
    accepted,
    postponed: postponed.item,
    archivedPlan: archivedPlan.item,
    agreed: agreed.item,
    addressless: addressless.revision,
    unseen: unseen.revision,
    unseenItem: unseen.item,
    unasking: (await makeConference(a, people.foreign, "published")).item,
    dated: (await makeConference(b, writer, "published", day)).item,
    far: (await makeConference(b, writer, "published", { ...past, startsOn: "2999-01-01", endsOn: "2999-12-31" })).item,
    untitled: (await makePost(b, writer, "draft", { title: "" })).revision,
    sameAddress: (await makePost(b, writer, "draft", { slug: (await makePost(b, writer, "published")).slug })).revision,
    decided: (await makePost(b, writer, "published")).revision,
    ownWork: own.revision,
    ownSubmitted: ownSubmitted.revision,
    waitingInArchived: waitingInArchived.revision,
    archivedSpace: archivedSpace.id,
  };
}

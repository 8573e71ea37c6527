// Drafts of every kind: those that may be handed in, and those that may not, each for one reason.
import { randomUUID } from "node:crypto";
import { sql, type UpdateObject } from "kysely";
import type { DB } from "../../../db/types.ts";
import { adminClient, makeConference, makePerson, makePost, makeReport, makeTenant } from "../../support/sandbox.ts";
import { action, held, type makeRows, participants, past, run, type Spaces } from "./rows.ts";

/** Texts of B that are being written; its reports are published first. */
export async function makeDrafts({ a, b, network, people }: Spaces, rows: Awaited<ReturnType<typeof makeRows>>) {
  const writer = await makePerson({ in: [[b, "admin"]] });
  const admin = await adminClient();
  const areas =
    "insert into app.tenant_areas (tenant_id, area_code) values ($1, 'SE-01'), ($1, 'SE-06'), ($2, 'SE-25')";
  await admin.query(areas, [b.id, a.id]);
  const closed = await makeTenant();
  await admin.query("update app.tenants set state = 'suspended' where id = $1", [closed.id]);
  const post = async (text: Parameters<typeof makePost>[3]) => (await makePost(b, writer, "draft", text)).revision;
  const plan = async (columns: UpdateObject<DB, "app.conferenceRevisions">, text = {}) =>
    (await makeConference(b, writer, "draft", columns, text)).revision;
  const finished = async () => (await makeConference(b, writer, "published", held)).item;
  const report = async (columns: UpdateObject<DB, "app.reportRevisions">, text = {}) =>
    (await makeReport(b, writer, "draft", await finished(), columns, text)).revision;
  const period = async (columns: UpdateObject<DB, "app.reportRevisions">, text = {}) =>
    (await makeReport(b, writer, "draft", null, columns, text)).revision;
  const correctionOf = (item: string) => run(writer, b, sql`select app.open_revision(${b.id}, ${item}, true) as id`);

  const interview = await post({ body: "" });
  await admin.query("update app.news_revisions set form = 'interview', questions = $2 where revision_id = $1", [
    interview,
    JSON.stringify([{ question: "Vad?", answer: "Det." }]),
  ]);
  const [pictured, undecided] = [await post({}), await post({})];
  const file = randomUUID();
  await admin.query(
    "insert into app.files (tenant_id, id, media_type, width, height, variants, bytes, name) values ($1, $2, 'image/webp', 10, 10, '{10}', 10, 'x.png')",
    [b.id, file],
  );
  const picture =
    "insert into app.revision_pictures (tenant_id, revision_id, key, position, file_id, decorative) values ($1, $2, 'abcd', 0, $3, $4)";
  await admin.query(picture, [b.id, pictured, file, true]);
  await admin.query(picture.replace("'abcd', 0", "'efgh', 1"), [b.id, pictured, file, true]);
  await admin.query(picture, [b.id, undecided, file, null]);
  const elsewhere = await makePost(a, people.foreign, "published", { slug: "delad-adress" });
  const theirAction = action("Deras");
  const theirs = await makeConference(a, people.foreign, "published", held);
  await makeReport(a, people.foreign, "published", theirs.item, { actions: JSON.stringify([theirAction]) });

  const notHeldAnyMore = await makeConference(b, writer, "published", past);
  await run(writer, b, sql`select app.state_held(${b.id}, ${notHeldAnyMore.item}, true)`);
  const ofNotHeld = await makeReport(b, writer, "draft", notHeldAnyMore.item);
  await run(writer, b, sql`select app.state_held(${b.id}, ${notHeldAnyMore.item}, false)`);
  const inner = await makeConference(b, writer, "published", held, { visibility: "space" });

  const twice = await makeReport(b, writer, "submitted", await finished(), { figures: participants(3) });
  const reviewer = await makePerson({ national: "reviewer" });
  await run(reviewer, b, sql`select app.decide_revision(${b.id}, ${twice.revision}, 2, 'approved', '')`);
  const thrice = await correctionOf(twice.item);
  await run(writer, b, sql`update app.report_revisions set worked = 'Allt' where revision_id = ${thrice}`);
  await run(writer, b, sql`select app.submit_revision(${b.id}, ${thrice}, 2)`);

  const inVain = await makeReport(b, writer, "submitted", await finished(), { figures: participants(3) });
  await run(writer, b, sql`select app.discard_revision(${b.id}, ${await correctionOf(inVain.item)})`);

  return {
    correctedInVain: inVain.revision,
    correctedOut: thrice,
    interview,
    pictured,
    undecided,
    sameAsElsewhere: await post({ slug: elsewhere.slug }),
    sameAsAConference: await post({ slug: (await makeConference(b, writer, "published")).slug }),
    correction: await correctionOf((await makePost(b, writer, "published")).item),
    correctionOfUnseen: await correctionOf(twice.item),
    networkDraft: (await makePost(network, people.reviewer, "draft")).revision,
    tagged: await post({ tags: ["tagg"] }),
    endlessAction: await report({ actions: JSON.stringify([{ ...action("Vänta"), dueOn: "infinity" }]) }),
    networkPlan: (
      await makeConference(network, await makePerson({ in: [[network, "coordinator"]] }), "submitted", {
        areaCodes: ["SE-12"],
      })
    ).revision,
    oddTag: await post({ tags: ["Ogiltig!"] }),
    countryless: await plan({ form: "on_site", country: null }),
    innerShared: await plan({ coHostIds: [a.id] }, { visibility: "space" }),
    ownHost: await plan({ coHostIds: [b.id] }),
    closedHost: await plan({ coHostIds: [closed.id] }),
    noSuchArea: await plan({ areaCodes: ["XX-99"] }),
    areaOutside: await plan({ areaCodes: ["SE-25"] }),
    areaOfHost: await plan({ areaCodes: ["SE-25"], coHostIds: [a.id] }),
    ofNotHeld: ofNotHeld.revision,
    wider: (await makeReport(b, writer, "draft", inner.item, {}, { visibility: "public" })).revision,
    publicPeriod: await period({}, { visibility: "public" }),
    periodless: await period({ periodStartsOn: null, periodEndsOn: null }),
    empty: await post({ body: "" }),
    emptyPeriod: await period({ body: "" }),
    actionsUndecided: await report({ noActions: false }),
    actionUntitled: await report({ actions: JSON.stringify([action("")]) }),
    actionOfAnother: await report({ actions: JSON.stringify([{ id: rows.action, title: "Ring" }]) }),
    actionLikeTheirs: await report({ actions: JSON.stringify([theirAction]) }),
    inner: inner.item,
    innerUnreported: (await makeConference(b, writer, "published", held, { visibility: "space" })).item,
    reportTwice: (await admin.query("select item_id from app.revisions where id = $1", [rows.draftReport])).rows[0]
      .item_id as string,
    draftItem: (await admin.query("select item_id from app.revisions where id = $1", [rows.draft])).rows[0]
      .item_id as string,
  };
}

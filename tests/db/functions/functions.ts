// The functions that change things: who may set each going, and how, on rows on which it works.
import { randomUUID } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import type { World } from "./world.ts";

export const actors = [
  "visitor",
  "nobody",
  "outsider",
  "member",
  "coordinator",
  "admin",
  "foreign",
  "foreignHere",
  "reviewer",
  "networkAdmin",
] as const;
export type Actor = (typeof actors)[number];

const desk: readonly Actor[] = ["coordinator", "admin"];
/** The same, where who may is tried by B's admin first, who coordinates A as well. */
const bothDesks: readonly Actor[] = ["admin", "coordinator"];
const adminOnly: readonly Actor[] = ["admin"];
const national: readonly Actor[] = ["reviewer", "networkAdmin"];
const networkAdmin: readonly Actor[] = ["networkAdmin"];
/** A new space has nobody yet: its first admin is invited by the network's. */
const inviting: readonly Actor[] = ["admin", "networkAdmin"];

const figure = (measure: string, count: number | null) => ({
  measure,
  dimension: "total",
  category: "",
  count,
  qualifier: "about",
});

/** Whoever has a session. */
type Person = Exclude<Actor, "visitor" | "nobody" | "foreignHere">;

/** The first who may set a function going, by the table below. */
export const firstOf = (may: readonly Actor[]) => may[0] as Person;

/** Each with those who may, and the statement. After a comma: another case of the same function. */
export const functions: Record<string, [readonly Actor[], (w: World) => RawBuilder<unknown>]> = {
  start_news: [desk, ({ b }) => sql`select app.start_news(${b.id}, ${randomUUID()}, 'sv')`],
  "start_news, said twice": [desk, ({ b, draftItem }) => sql`select app.start_news(${b.id}, ${draftItem}, 'sv')`],
  "start_news, of what has been corrected": [
    desk,
    ({ b, illustrated }) => sql`select app.start_news(${b.id}, ${illustrated}, 'sv')`,
  ],
  start_conference: [desk, ({ b }) => sql`select app.start_conference(${b.id}, ${randomUUID()}, 'sv')`],
  start_report: [
    desk,
    ({ b, held }) => sql`select app.start_report(${b.id}, ${randomUUID()}, 'conference', ${held}, 'sv')`,
  ],
  "start_report, of a period": [
    desk,
    ({ b }) => sql`select app.start_report(${b.id}, ${randomUUID()}, 'coordinator', null, 'sv')`,
  ],
  "start_report, said twice": [
    desk,
    ({ b, reportTwice, counted }) =>
      sql`select app.start_report(${b.id}, ${reportTwice}, 'conference', ${counted}, 'sv')`,
  ],
  "start_report, of what the space alone reads": [
    desk,
    ({ b, innerUnreported }) =>
      sql`select app.start_report(${b.id}, ${randomUUID()}, 'conference', ${innerUnreported}, 'sv')`,
  ],
  open_revision: [desk, ({ b, live }) => sql`select app.open_revision(${b.id}, ${live}, true)`],
  "open_revision, of a conference": [desk, ({ b, coming }) => sql`select app.open_revision(${b.id}, ${coming}, true)`],
  "open_revision, of what was published first": [
    desk,
    ({ b, unseenItem }) => sql`select app.open_revision(${b.id}, ${unseenItem}, true)`,
  ],
  "open_revision, of a discarded text": [
    desk,
    ({ b, thrownAway }) => sql`select app.open_revision(${b.id}, ${thrownAway})`,
  ],
  submit_revision: [desk, ({ b, draft }) => sql`select app.submit_revision(${b.id}, ${draft}, 2)`],
  "submit_revision, published first": [
    desk,
    ({ b, draftReport }) => sql`select app.submit_revision(${b.id}, ${draftReport}, 2)`,
  ],
  "submit_revision, of an interview": [
    desk,
    ({ b, interview }) => sql`select app.submit_revision(${b.id}, ${interview}, 2)`,
  ],
  "submit_revision, with a tag": [desk, ({ b, tagged }) => sql`select app.submit_revision(${b.id}, ${tagged}, 2)`],
  "submit_revision, with a picture": [
    desk,
    ({ b, pictured }) => sql`select app.submit_revision(${b.id}, ${pictured}, 2)`,
  ],
  "submit_revision, at an address of another space's": [
    desk,
    ({ b, sameAsElsewhere }) => sql`select app.submit_revision(${b.id}, ${sameAsElsewhere}, 2)`,
  ],
  "submit_revision, at a conference's address": [
    desk,
    ({ b, sameAsAConference }) => sql`select app.submit_revision(${b.id}, ${sameAsAConference}, 2)`,
  ],
  "submit_revision, of a correction": [
    desk,
    ({ b, correction }) => sql`select app.submit_revision(${b.id}, ${correction}, 1)`,
  ],
  "submit_revision, published first, again": [
    desk,
    ({ b, correctionOfUnseen }) => sql`select app.submit_revision(${b.id}, ${correctionOfUnseen}, 1)`,
  ],
  "submit_revision, of a co-organiser's area": [
    desk,
    ({ b, areaOfHost }) => sql`select app.submit_revision(${b.id}, ${areaOfHost}, 2)`,
  ],
  "submit_revision, with another space's action's id": [
    desk,
    ({ b, actionLikeTheirs }) => sql`select app.submit_revision(${b.id}, ${actionLikeTheirs}, 2)`,
  ],
  withdraw_revision: [desk, ({ b, waiting }) => sql`select app.withdraw_revision(${b.id}, ${waiting})`],
  discard_revision: [desk, ({ b, draft }) => sql`select app.discard_revision(${b.id}, ${draft})`],
  archive_item: [desk, ({ b, live }) => sql`select app.archive_item(${b.id}, ${live}, true)`],
  "archive_item, back as cancelled": [
    desk,
    ({ b, archived }) => sql`select app.archive_item(${b.id}, ${archived}, false)`,
  ],
  "archive_item, back": [desk, ({ b, archivedNews }) => sql`select app.archive_item(${b.id}, ${archivedNews}, false)`],
  "archive_item, back as planned": [
    desk,
    ({ b, archivedPlan }) => sql`select app.archive_item(${b.id}, ${archivedPlan}, false)`,
  ],
  halt_conference: [desk, ({ b, coming }) => sql`select app.halt_conference(${b.id}, ${coming}, 'postponed', 'Snö')`],
  "halt_conference, by who coordinates both": [
    bothDesks,
    ({ b, coming }) => sql`select app.halt_conference(${b.id}, ${coming}, 'cancelled', 'Snö')`,
  ],
  resume_conference: [desk, ({ b, halted }) => sql`select app.resume_conference(${b.id}, ${halted})`],
  state_held: [desk, ({ b, coming }) => sql`select app.state_held(${b.id}, ${coming}, true)`],
  "state_held, taken back": [desk, ({ b, held }) => sql`select app.state_held(${b.id}, ${held}, false)`],
  "state_held, before its end": [desk, ({ b, wide }) => sql`select app.state_held(${b.id}, ${wide}, true)`],
  settle_action: [desk, ({ b, action }) => sql`select app.settle_action(${b.id}, ${action}, 'done', '')`],
  answer_co_hosting: [desk, ({ a, b, asking }) => sql`select app.answer_co_hosting(${b.id}, ${a.id}, ${asking}, true)`],
  "answer_co_hosting, by who coordinates both": [
    bothDesks,
    ({ a, b, asking }) => sql`select app.answer_co_hosting(${b.id}, ${a.id}, ${asking}, false)`,
  ],
  invite: [inviting, ({ b }) => sql`select app.invite(${b.id}, 'ny@example.org', 'member', 'sv')`],
  "invite, of who is known elsewhere": [
    inviting,
    ({ b, people }) => sql`select app.invite(${b.id}, ${people.foreign.email}, 'member', 'sv')`,
  ],
  revoke_invitation: [inviting, ({ b, invitation }) => sql`select app.revoke_invitation(${b.id}, ${invitation})`],
  change_role: [adminOnly, ({ b, other }) => sql`select app.change_role(${b.id}, ${other}, 'coordinator')`],
  remove_member: [adminOnly, ({ b, other }) => sql`select app.remove_member(${b.id}, ${other})`],
  "remove_member, of a coordinator": [
    adminOnly,
    ({ b, leaving }) => sql`select app.remove_member(${b.id}, ${leaving})`,
  ],
  hand_over: [adminOnly, ({ b, other }) => sql`select app.hand_over(${b.id}, ${other})`],
  decide_revision: [
    national,
    ({ b, waiting }) => sql`select app.decide_revision(${b.id}, ${waiting}, 2, 'approved', '')`,
  ],
  "decide_revision, no": [
    national,
    ({ b, waiting }) => sql`select app.decide_revision(${b.id}, ${waiting}, 2, 'returned', 'Nej')`,
  ],
  "decide_revision, of the network's own plan": [
    national,
    ({ network, networkPlan }) => sql`select app.decide_revision(${network.id}, ${networkPlan}, 2, 'approved', '')`,
  ],
  "decide_revision, no to what is out": [
    national,
    ({ b, correctedInVain }) => sql`select app.decide_revision(${b.id}, ${correctedInVain}, 2, 'returned', 'Nej')`,
  ],
  "decide_revision, no to what is being corrected": [
    national,
    ({ b, correctedOut }) => sql`select app.decide_revision(${b.id}, ${correctedOut}, 2, 'returned', 'Nej')`,
  ],
  "decide_revision, of a conference": [
    national,
    ({ b, plan }) => sql`select app.decide_revision(${b.id}, ${plan}, 2, 'approved', '')`,
  ],
  "decide_revision, of corrected news": [
    national,
    ({ b, otherTag }) => sql`select app.decide_revision(${b.id}, ${otherTag}, 2, 'approved', '')`,
  ],
  "decide_revision, of a corrected conference": [
    national,
    ({ b, fewerHosts }) => sql`select app.decide_revision(${b.id}, ${fewerHosts}, 2, 'approved', '')`,
  ],
  "decide_revision, of a corrected report": [
    national,
    ({ b, fewerActions }) => sql`select app.decide_revision(${b.id}, ${fewerActions}, 2, 'approved', '')`,
  ],
  "decide_revision, of the network's own": [
    national,
    ({ network, networkNews }) => sql`select app.decide_revision(${network.id}, ${networkNews}, 2, 'approved', '')`,
  ],
  "report_figures, of the network's own": [
    national,
    ({ network, networkHeld }) => sql`select app.report_figures(${network.id}, ${networkHeld}, '[]'::jsonb, '', 2)`,
  ],
  report_figures: [national, ({ b, held }) => sql`select app.report_figures(${b.id}, ${held}, '[]'::jsonb, '', 2)`],
  "decide_revision, of a corrected conference that was held": [
    national,
    ({ b, longHeld }) => sql`select app.decide_revision(${b.id}, ${longHeld}, 2, 'approved', '')`,
  ],
  "report_figures, taken back beside the space's": [
    national,
    ({ b, reported }) => sql`select app.report_figures(${b.id}, ${reported}, '[]'::jsonb, '', null)`,
  ],
  "report_figures, a count and a ratio": [
    national,
    ({ b, held }) =>
      sql`select app.report_figures(${b.id}, ${held}, ${JSON.stringify([figure("participants", 10)])}::jsonb, '', 2)`,
  ],
  "report_figures, others and a ratio": [
    national,
    ({ b, held }) =>
      sql`select app.report_figures(${b.id}, ${held}, ${JSON.stringify([figure("speakers", 10)])}::jsonb, '', 2)`,
  ],
  "report_figures, a kind that nobody counted": [
    national,
    ({ b, held }) =>
      sql`select app.report_figures(${b.id}, ${held}, ${JSON.stringify([{ ...figure("organisations", null), dimension: "kind", category: "region" }])}::jsonb, '', null)`,
  ],
  "report_figures, taken back": [
    national,
    ({ b, counted }) => sql`select app.report_figures(${b.id}, ${counted}, '[]'::jsonb, '', null)`,
  ],
  save_series: [national, () => sql`select app.save_series(${randomUUID()}, 'serie', 'Serie', '', 'sv')`],
  save_round: [national, () => sql`select app.save_round(${randomUUID()}, 'omgang', 'Omgång', 'sv', null, null)`],
  create_tenant: [networkAdmin, () => sql`select app.create_tenant('nytt', 'region', 'Nytt', 'SE', 'sv', '{}')`],
  set_trust: [networkAdmin, ({ b }) => sql`select app.set_trust(${b.id}, 'news', 'publish_first')`],
  set_tenant_state: [networkAdmin, ({ b }) => sql`select app.set_tenant_state(${b.id}, 'archived')`],
  set_national_role: [networkAdmin, ({ email }) => sql`select app.set_national_role(${email}, 'reviewer')`],
  "set_trust, as it is": [networkAdmin, ({ b }) => sql`select app.set_trust(${b.id}, 'report', 'publish_first')`],
  "set_tenant_state, as it is": [networkAdmin, ({ b }) => sql`select app.set_tenant_state(${b.id}, 'active')`],
};

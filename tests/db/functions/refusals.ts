// What a function refuses those who may set it going, and why. Whoever may not is told no more than that it is not there.
import { randomUUID } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import type { World } from "./world.ts";

type Doer = "coordinator" | "admin" | "third" | "reviewer" | "networkAdmin";
type Refused = [code: string, doer: Doer, statement: (w: World, me: string) => RawBuilder<unknown>];

const nowhere = "11111111-1111-4111-8111-111111111111";
const figures = (json: unknown) => JSON.stringify(json);

/** A draft of B's that is handed in. */
const submitting = (code: string, draft: keyof World & string): Refused => [
  code,
  "coordinator",
  (w) => sql`select app.submit_revision(${w.b.id}, ${w[draft]}, 2)`,
];

/** Has the address name another space than B before the function is called. */
const actingIn = ({ id }: { id: string }) => sql`set_config('app.tenant_id', ${id}, true)`;

/** Each by the function and what is wrong. */
export const refusals: Record<string, Refused> = {
  "start_news: a conference's id": [
    "not_found",
    "coordinator",
    ({ b, coming }) => sql`select app.start_news(${b.id}, ${coming}, 'sv')`,
  ],
  "start_report: no such form": [
    "invalid_choice",
    "coordinator",
    ({ b, held }) => sql`select app.start_report(${b.id}, ${randomUUID()}, 'letter', ${held}, 'sv')`,
  ],
  "start_report: of a conference, without one": [
    "invalid_choice",
    "coordinator",
    ({ b }) => sql`select app.start_report(${b.id}, ${randomUUID()}, 'conference', null, 'sv')`,
  ],
  "start_report: of a period, with a conference": [
    "invalid_choice",
    "coordinator",
    ({ b, held }) => sql`select app.start_report(${b.id}, ${randomUUID()}, 'coordinator', ${held}, 'sv')`,
  ],
  "start_report: of what is no conference": [
    "not_found",
    "coordinator",
    ({ b, live }) => sql`select app.start_report(${b.id}, ${randomUUID()}, 'conference', ${live}, 'sv')`,
  ],
  "start_report: not held": [
    "conference_not_held",
    "coordinator",
    ({ b, coming }) => sql`select app.start_report(${b.id}, ${randomUUID()}, 'conference', ${coming}, 'sv')`,
  ],
  "start_report: reported": [
    "report_exists",
    "coordinator",
    ({ b, reported }) => sql`select app.start_report(${b.id}, ${randomUUID()}, 'conference', ${reported}, 'sv')`,
  ],
  "open_revision: nothing there": [
    "not_found",
    "coordinator",
    ({ b }) => sql`select app.open_revision(${b.id}, ${nowhere}, true)`,
  ],
  "submit_revision: changed since": [
    "stale",
    "coordinator",
    ({ b, draft }) => sql`select app.submit_revision(${b.id}, ${draft}, 1)`,
  ],
  "submit_revision: handed in": submitting("not_editable", "waiting"),
  "submit_revision: without a title": submitting("title_missing", "untitled"),
  "submit_revision: without an address": submitting("slug_missing", "addressless"),
  "submit_revision: at another's address": submitting("slug_taken", "sameAddress"),
  "submit_revision: without a text": submitting("body_missing", "empty"),
  "submit_revision: without a decision about a picture": submitting("picture_undecided", "undecided"),
  "submit_revision: with an odd tag": submitting("tag_invalid", "oddTag"),
  "submit_revision: without a country": submitting("country_missing", "countryless"),
  "submit_revision: shared, for the space alone": submitting("co_hosts_need_network", "innerShared"),
  "submit_revision: with itself": submitting("invalid_choice", "ownHost"),
  "submit_revision: with a suspended space": submitting("invalid_choice", "closedHost"),
  "submit_revision: in an area that is none": submitting("invalid_choice", "noSuchArea"),
  "submit_revision: in another space's area": submitting("area_outside_space", "areaOutside"),
  "submit_revision: of what was not held after all": submitting("conference_not_held", "ofNotHeld"),
  "submit_revision: wider than its conference": submitting("wider_than_conference", "wider"),
  "submit_revision: of a period, for everybody": submitting("invalid_choice", "publicPeriod"),
  "submit_revision: without its period": submitting("period_missing", "periodless"),
  "submit_revision: of a period, without a text": submitting("body_missing", "emptyPeriod"),
  "submit_revision: undecided about actions": submitting("actions_undecided", "actionsUndecided"),
  "submit_revision: an action without a title": submitting("invalid_choice", "actionUntitled"),
  "submit_revision: an action without a day": submitting("invalid_choice", "endlessAction"),
  "submit_revision: an action of another report": submitting("invalid_choice", "actionOfAnother"),
  "withdraw_revision: not handed in": [
    "not_submitted",
    "coordinator",
    ({ b, draft }) => sql`select app.withdraw_revision(${b.id}, ${draft})`,
  ],
  "withdraw_revision: published first": [
    "not_submitted",
    "coordinator",
    ({ b, unseen }) => sql`select app.withdraw_revision(${b.id}, ${unseen})`,
  ],
  "discard_revision: handed in": [
    "not_editable",
    "coordinator",
    ({ b, waiting }) => sql`select app.discard_revision(${b.id}, ${waiting})`,
  ],
  "archive_item: not published": [
    "not_found",
    "coordinator",
    ({ b, thrownAway }) => sql`select app.archive_item(${b.id}, ${thrownAway}, true)`,
  ],
  "archive_item: archived": [
    "not_found",
    "coordinator",
    ({ b, archived }) => sql`select app.archive_item(${b.id}, ${archived}, true)`,
  ],
  "archive_item: back, not archived": [
    "not_found",
    "coordinator",
    ({ b, live }) => sql`select app.archive_item(${b.id}, ${live}, false)`,
  ],
  "halt_conference: no such way": [
    "invalid_choice",
    "coordinator",
    ({ b, coming }) => sql`select app.halt_conference(${b.id}, ${coming}, 'forgotten', 'Snö')`,
  ],
  "halt_conference: without a reason": [
    "reason_missing",
    "coordinator",
    ({ b, coming }) => sql`select app.halt_conference(${b.id}, ${coming}, 'cancelled', ' ')`,
  ],
  "halt_conference: cancelled": [
    "not_found",
    "coordinator",
    ({ b, halted }) => sql`select app.halt_conference(${b.id}, ${halted}, 'postponed', 'Snö')`,
  ],
  "halt_conference: postponed": [
    "not_found",
    "coordinator",
    ({ b, postponed }) => sql`select app.halt_conference(${b.id}, ${postponed}, 'postponed', 'Snö')`,
  ],
  "halt_conference: held": [
    "conference_held",
    "coordinator",
    ({ b, held }) => sql`select app.halt_conference(${b.id}, ${held}, 'cancelled', 'Snö')`,
  ],
  "resume_conference: not halted": [
    "not_found",
    "coordinator",
    ({ b, coming }) => sql`select app.resume_conference(${b.id}, ${coming})`,
  ],
  "resume_conference: archived": [
    "not_found",
    "coordinator",
    ({ b, archived }) => sql`select app.resume_conference(${b.id}, ${archived})`,
  ],
  "state_held: said already": [
    "not_found",
    "coordinator",
    ({ b, held }) => sql`select app.state_held(${b.id}, ${held}, true)`,
  ],
  "state_held: dated to the day": [
    "not_found",
    "coordinator",
    ({ b, dated }) => sql`select app.state_held(${b.id}, ${dated}, true)`,
  ],
  "state_held: in years to come": [
    "not_found",
    "coordinator",
    ({ b, far }) => sql`select app.state_held(${b.id}, ${far}, true)`,
  ],
  "state_held: cancelled": [
    "not_found",
    "coordinator",
    ({ b, halted }) => sql`select app.state_held(${b.id}, ${halted}, true)`,
  ],
  "state_held: postponed": [
    "not_found",
    "coordinator",
    ({ b, postponed }) => sql`select app.state_held(${b.id}, ${postponed}, true)`,
  ],
  "state_held: archived": [
    "not_found",
    "coordinator",
    ({ b, archivedPlan }) => sql`select app.state_held(${b.id}, ${archivedPlan}, true)`,
  ],
  "answer_co_hosting: answered so": [
    "not_found",
    "coordinator",
    ({ a, b, agreed }) => sql`select app.answer_co_hosting(${b.id}, ${a.id}, ${agreed}, true)`,
  ],
  "answer_co_hosting: not asked": [
    "not_found",
    "coordinator",
    ({ a, b, unasking }) => sql`select app.answer_co_hosting(${b.id}, ${a.id}, ${unasking}, true)`,
  ],
  "invite: a member": [
    "already_member",
    "admin",
    ({ b, email }) => sql`select app.invite(${b.id}, ${email.toUpperCase()}, 'member', 'sv')`,
  ],
  "revoke_invitation: revoked": [
    "not_found",
    "admin",
    ({ b, revoked }) => sql`select app.revoke_invitation(${b.id}, ${revoked})`,
  ],
  "revoke_invitation: accepted": [
    "not_found",
    "admin",
    ({ b, accepted }) => sql`select app.revoke_invitation(${b.id}, ${accepted})`,
  ],
  "change_role: no member": [
    "not_found",
    "admin",
    ({ b, people }) => sql`select app.change_role(${b.id}, ${people.outsider.id}, 'member')`,
  ],
  "change_role: the last admin's": [
    "last_admin",
    "third",
    ({ c }, me) => sql`select app.change_role(${c.id}, ${me}, 'member') from ${actingIn(c)}`,
  ],
  "remove_member: no member": [
    "not_found",
    "admin",
    ({ b, people }) => sql`select app.remove_member(${b.id}, ${people.outsider.id})`,
  ],
  "hand_over: to herself": ["not_found", "admin", ({ b }, me) => sql`select app.hand_over(${b.id}, ${me})`],
  "decide_revision: neither yes nor no": [
    "not_found",
    "reviewer",
    ({ b, waiting }) => sql`select app.decide_revision(${b.id}, ${waiting}, 2, 'maybe', 'x')`,
  ],
  "decide_revision: no, without a word": [
    "message_missing",
    "reviewer",
    ({ b, waiting }) => sql`select app.decide_revision(${b.id}, ${waiting}, 2, 'returned', ' ')`,
  ],
  "decide_revision: a draft": [
    "not_found",
    "reviewer",
    ({ b, draft }) => sql`select app.decide_revision(${b.id}, ${draft}, 2, 'approved', '')`,
  ],
  "decide_revision: she wrote in it": [
    "own_work",
    "reviewer",
    ({ b, ownWork }) => sql`select app.decide_revision(${b.id}, ${ownWork}, 2, 'approved', '')`,
  ],
  "decide_revision: she handed it in": [
    "own_work",
    "reviewer",
    ({ b, ownSubmitted }) => sql`select app.decide_revision(${b.id}, ${ownSubmitted}, 2, 'approved', '')`,
  ],
  "decide_revision: in an archived space": [
    "space_closed",
    "reviewer",
    ({ archivedSpace, waitingInArchived }) =>
      sql`select app.decide_revision(${archivedSpace}, ${waitingInArchived}, 2, 'approved', '')`,
  ],
  "decide_revision: decided": [
    "already_decided",
    "reviewer",
    ({ b, decided }) => sql`select app.decide_revision(${b.id}, ${decided}, 2, 'approved', '')`,
  ],
  "decide_revision: changed since": [
    "text_changed",
    "reviewer",
    ({ b, waiting }) => sql`select app.decide_revision(${b.id}, ${waiting}, 1, 'approved', '')`,
  ],
  "report_figures: not held": [
    "conference_not_held",
    "reviewer",
    ({ b, coming }) => sql`select app.report_figures(${b.id}, ${coming}, '[]'::jsonb, '', 2)`,
  ],
  "report_figures: cancelled": [
    "not_found",
    "reviewer",
    ({ b, halted }) => sql`select app.report_figures(${b.id}, ${halted}, '[]'::jsonb, '', 2)`,
  ],
  "report_figures: for the space's own": [
    "not_found",
    "reviewer",
    ({ b, inner }) => sql`select app.report_figures(${b.id}, ${inner}, '[]'::jsonb, '', 2)`,
  ],
  "report_figures: a total that nobody counted": [
    "figure_without_count",
    "reviewer",
    ({ b, held }) =>
      sql`select app.report_figures(${b.id}, ${held}, ${figures([{ measure: "participants", dimension: "total", category: "", count: null, qualifier: "about" }])}::jsonb, '', null)`,
  ],
  "report_figures: more than a million": [
    "count_out_of_range",
    "reviewer",
    ({ b, held }) =>
      sql`select app.report_figures(${b.id}, ${held}, ${figures([{ measure: "participants", dimension: "total", category: "", count: 1_000_001, qualifier: "about" }])}::jsonb, '', null)`,
  ],
  "settle_action: no such state": [
    "invalid_choice",
    "coordinator",
    ({ b, action }) => sql`select app.settle_action(${b.id}, ${action}, 'lost', '')`,
  ],
  "settle_action: a long note": [
    "too_long",
    "coordinator",
    ({ b, action }) => sql`select app.settle_action(${b.id}, ${action}, 'done', ${"x".repeat(1001)})`,
  ],
  "settle_action: so already": [
    "not_found",
    "coordinator",
    ({ b, action }) => sql`select app.settle_action(${b.id}, ${action}, 'open', '')`,
  ],
  "save_series: without a name": [
    "name_missing",
    "reviewer",
    () => sql`select app.save_series(${randomUUID()}, 'serie', ' ', '', 'sv')`,
  ],
  "save_round: without a name": [
    "name_missing",
    "reviewer",
    () => sql`select app.save_round(${randomUUID()}, 'omgang', ' ', 'sv', null, null)`,
  ],
  "save_round: ends before it starts": [
    "date_order",
    "reviewer",
    () => sql`select app.save_round(${randomUUID()}, 'omgang', 'O', 'sv', '2020-02-02', '2020-02-01')`,
  ],
  "create_tenant: another network": [
    "not_found",
    "networkAdmin",
    () => sql`select app.create_tenant('nytt', 'network', 'Nytt', 'SE', 'sv', '{}')`,
  ],
  "set_trust: nowhere": [
    "not_found",
    "networkAdmin",
    () => sql`select app.set_trust(${nowhere}, 'news', 'publish_first')`,
  ],
  "set_trust: no such kind": [
    "invalid_choice",
    "networkAdmin",
    ({ b }) => sql`select app.set_trust(${b.id}, 'letters', 'publish_first')`,
  ],
  "set_tenant_state: nowhere": [
    "not_found",
    "networkAdmin",
    () => sql`select app.set_tenant_state(${nowhere}, 'archived')`,
  ],
  "set_tenant_state: the network's own": [
    "not_found",
    "networkAdmin",
    ({ network }) => sql`select app.set_tenant_state(${network.id}, 'archived')`,
  ],
  "set_national_role: nobody": [
    "no_such_account",
    "networkAdmin",
    () => sql`select app.set_national_role('ingen@example.org', 'reviewer')`,
  ],
  "set_national_role: the last admin's": [
    "last_network_admin",
    "networkAdmin",
    ({ people }) => sql`select app.set_national_role(${people.networkAdmin.email}, 'reviewer')`,
  ],
};

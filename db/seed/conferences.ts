import type { Client } from "pg";
import type { ConferenceDay, ConferenceForm, ConferenceLink, Person } from "../../app/domain/conferences/conference.ts";
import { coverOf, type KnownDate } from "../../app/domain/dates/cover.ts";
import type { Count, Figure } from "../../app/domain/figures/figure.ts";
import {
  checkText,
  type DemoText,
  daysAgo,
  type InsertedText,
  insertEvent,
  insertText,
  isLive,
  publishText,
  type TextContext,
} from "./texts.ts";

export type DemoConference = Omit<DemoText, "visibility"> & {
  visibility?: "public" | "network" | "space";
  series?: string;
  round?: string;
  theme?: string;
  when: KnownDate;
  /** Said to have been held, where the date is too vague to tell. */
  held?: true;
  form: ConferenceForm;
  venue?: string;
  town?: string;
  /** Sweden unless said; none for a digital one. */
  country?: "DK" | "NO";
  areas?: string[];
  coHosts?: { space: string; state: "asked" | "accepted" | "declined" }[];
  targetGroup?: string;
  target?: Count;
  registration?: string;
  body?: string;
  conferenceDays?: ConferenceDay[];
  speakers?: Person[];
  links?: ConferenceLink[];
  halt?: { how: "cancelled" | "postponed"; reason: string; days: number };
  /** What the national team reported on behalf of the space. */
  counted?: { figures: Figure[]; source: string; days: number };
};

/** Where the keys of the other contents are found by their slugs; of `authors`, by the slug of the space. */
export type Known = Record<"tenants" | "authors" | "series" | "rounds", ReadonlyMap<string, string>>;

/** Inserts a conference with one revision, as far along as its state says. */
export async function insertConference(
  client: Client,
  context: TextContext,
  known: Known,
  conference: DemoConference,
): Promise<InsertedText> {
  const inserted = await insertText(client, context, "conference", conference);
  const date = coverOf(conference.when);
  const hosts = (conference.coHosts ?? []).map(({ space }) => known.tenants.get(space));
  const country = conference.form === "digital" ? null : (conference.country ?? "SE");
  await client.query(
    `insert into app.conference_revisions (tenant_id, revision_id, series_id, round_id, theme, date_precision, starts_on, ends_on,
       season, starts_day, ends_day, stated_held, form, venue, town, country, time_zone, area_codes, target_group, target_count,
       target_qualifier, registration_url, body, days, speakers, links)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26)`,
    [
      context.tenant,
      inserted.revision,
      known.series.get(conference.series ?? "") ?? null,
      known.rounds.get(conference.round ?? "") ?? null,
      conference.theme ?? "",
      date.precision,
      date.startsOn,
      date.endsOn,
      date.season,
      date.startsDay,
      date.endsDay,
      conference.held ?? false,
      conference.form,
      conference.venue ?? "",
      conference.town ?? "",
      country,
      country === "DK" ? "Europe/Copenhagen" : country === "NO" ? "Europe/Oslo" : "Europe/Stockholm",
      conference.areas ?? [],
      conference.targetGroup ?? "",
      conference.target?.count ?? null,
      conference.target?.qualifier ?? null,
      conference.registration ?? null,
      conference.body ?? "",
      JSON.stringify(conference.conferenceDays ?? []),
      JSON.stringify(conference.speakers ?? []),
      JSON.stringify(conference.links ?? []),
    ],
  );
  const nameHosts = () =>
    client.query("update app.conference_revisions set co_host_ids = $3 where tenant_id = $1 and revision_id = $2", [
      context.tenant,
      inserted.revision,
      hosts,
    ]);
  // Of one that is out already, the hosts were asked long ago: they are not asked again by mail.
  if (!isLive(conference)) await nameHosts();
  await publishText(client, context, conference, inserted);
  if (isLive(conference)) {
    await nameHosts();
    await insertHosts(client, context, known, conference, inserted);
    await halt(client, context, conference, inserted);
    await insertCounted(client, context, conference, inserted);
  }
  await checkText(client, context, "conference", conference, inserted);
  return inserted;
}

async function insertHosts(
  client: Client,
  context: TextContext,
  known: Known,
  { coHosts = [], days }: DemoConference,
  { item }: InsertedText,
): Promise<void> {
  for (const { space, state } of coHosts) {
    const host = known.tenants.get(space) ?? "";
    const answered = state === "asked" ? null : { at: daysAgo(days - 1), by: known.authors.get(space) ?? "" };
    await client.query(
      `insert into app.conference_hosts (tenant_id, item_id, host_tenant_id, state, listed_on, asked_at, answered_at, answered_by)
       select tenant_id, item_id, $3, $4, listed_on, $5, $6, $7 from app.conferences where tenant_id = $1 and item_id = $2`,
      [context.tenant, item, host, state, daysAgo(days), answered?.at ?? null, answered?.by ?? null],
    );
    const event = { tenant: context.tenant, subject: item, details: { host } };
    await insertEvent(client, {
      ...event,
      at: daysAgo(days),
      actor: context.reviewer,
      action: "conference.co_host_asked",
    });
    if (!answered) continue;
    const answer = { at: answered.at, actor: answered.by, action: `conference.co_host_${state}` };
    await insertEvent(client, { ...event, ...answer });
    await insertEvent(client, { tenant: host, subject: item, ...answer });
  }
}

async function halt(
  client: Client,
  { tenant, author }: TextContext,
  { halt }: DemoConference,
  { item }: InsertedText,
): Promise<void> {
  if (!halt) return;
  const at = daysAgo(halt.days);
  await client.query(
    "update app.conferences set halt = $3, halt_reason = $4, halted_at = $5 where tenant_id = $1 and item_id = $2",
    [tenant, item, halt.how, halt.reason, at],
  );
  if (halt.how === "cancelled") {
    await client.query("update app.items set lifecycle = 'cancelled' where tenant_id = $1 and id = $2", [tenant, item]);
  }
  await insertEvent(client, { tenant, at, actor: author, action: `conference.${halt.how}`, subject: item });
}

async function insertCounted(
  client: Client,
  { tenant, reviewer }: TextContext,
  { counted }: DemoConference,
  { item }: InsertedText,
): Promise<void> {
  if (!counted) return;
  const figures = JSON.stringify(counted.figures);
  await client.query("select app.require_figures($1)", [figures]);
  await client.query("select app.keep_figures($1, $2, null, $3, $4, null, $5)", [
    tenant,
    item,
    figures,
    counted.source,
    reviewer,
  ]);
  await insertEvent(client, {
    tenant,
    at: daysAgo(counted.days),
    actor: reviewer,
    action: "figures.reported",
    subject: item,
  });
}

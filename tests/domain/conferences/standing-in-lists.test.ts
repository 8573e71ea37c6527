import fc from "fast-check";
import { expect, test } from "vitest";
import { liesAhead, mayBeReported, type StandingFacts } from "../../../app/domain/conferences/standing.ts";
import { todayIn } from "../../../app/domain/dates/today.ts";
import { adminClient, makeTenant } from "../../support/sandbox.ts";
import { someDate, someDay } from "../../support/some-date.ts";

type Stored = Omit<StandingFacts, "today" | "statedHeld"> & { statedHeldOn: string | null };

/** Conferences as the database may hold them: a vague date was stated held after it began, and not in the future. */
const some = fc.record({
  halt: fc.constantFrom(null, "cancelled" as const, "postponed" as const),
  date: someDate,
  said: fc.option(someDay),
});

test("the lists of what is to come and what has been agree with the standing, and so does who may report", async () => {
  const client = await adminClient();
  const tenant = await makeTenant();
  const today = todayIn(new Date());
  const conferences = fc.sample(some, { numRuns: 400, seed: 1 }).map(({ halt, date, said }): Stored => {
    const vague = date.precision !== "day" && (date.startsOn ?? "") <= today;
    return { halt, date, statedHeldOn: said !== null && vague ? today : null };
  });
  const rows = await client.query(insertAll, [tenant.id, JSON.stringify(conferences)]);
  const found = await client.query<{ ahead: boolean; held: boolean }>(
    `select c.listed_on >= $2::date as ahead, app.is_held(c) as held from app.conferences c
      join unnest($1::uuid[]) with ordinality as made (id, place) on made.id = c.item_id order by made.place`,
    [rows.rows.map(({ id }) => id), today],
  );
  const facts = conferences.map(({ statedHeldOn, ...rest }) => ({ ...rest, statedHeld: statedHeldOn !== null, today }));
  expect(found.rows).toEqual(facts.map((each) => ({ ahead: liesAhead(each), held: mayBeReported(each) })));
});

const insertAll = `with made as (
    select made.place, gen_random_uuid() as id, made.value from jsonb_array_elements($2::jsonb) with ordinality as made (value, place)
  ), items as (
    insert into app.items (tenant_id, id, kind, slug, title, language, lifecycle, published_at)
    select $1, id, 'conference', 'c-' || place, 'En konferens', 'sv', 'published', now() from made
  ), live as (
    insert into app.conferences (tenant_id, item_id, theme, date_precision, starts_on, ends_on, season, starts_day, ends_day,
      stated_held_on, form, venue, town, time_zone, target_group, body, days, speakers, links, halt, halted_at)
    select $1, id, '', d->>'precision', (d->>'startsOn')::date, (d->>'endsOn')::date, d->>'season', d->>'startsDay', d->>'endsDay',
      (value->>'statedHeldOn')::date, 'digital', '', '', 'Europe/Stockholm', '', '', '[]', '[]', '[]', value->>'halt',
      case when value->>'halt' is not null then now() end
    from made, lateral (select value->'date' as d) as date
  )
  select id from made order by place`;

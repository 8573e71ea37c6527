// What a first `npm start` shows: by the product's own rules, and something in every state that there is.
import "../support/data-directory.ts";
import { expect, test } from "vitest";
import { standingOf, standings } from "../../app/domain/conferences/standing.ts";
import { coverOf } from "../../app/domain/dates/cover.ts";
import { wrongFigures } from "../../app/domain/figures/rules.ts";
import { calendarFrom } from "../../db/seed/calendar.ts";
import { livingConferences } from "../../db/seed/content/living-conferences.ts";
import { livingReports } from "../../db/seed/content/living-reports.ts";
import { rounds } from "../../db/seed/content/series.ts";
import { storyConferences } from "../../db/seed/content/story-conferences.ts";
import { storyReports } from "../../db/seed/content/story-reports.ts";
import { seedDemo } from "../../db/seed/demo.ts";
import { ask } from "../support/ask.ts";
import { testDatabase } from "../support/database.ts";

// A working day, a Sunday before a new year, the end of a leap year's February, the holidays.
const firstDays = ["2026-11-23", "2028-12-31", "2028-02-29", "2027-01-02"];

test("it is made once, with nothing in the outbox, and every act has somebody who did it", async () => {
  const { adminUrl } = await testDatabase();
  expect(await seedDemo(adminUrl)).toHaveLength(6);
  expect(await seedDemo(adminUrl)).toBeNull();
  expect(await ask(adminUrl, "select count(*)::int from app.mails")).toEqual([0]);
  expect(await ask(adminUrl, "select count(*)::int from app.audit_events where actor_id is null")).toEqual([0]);
  expect(await ask(adminUrl, "select distinct state from app.conference_hosts order by 1")).toEqual([
    "accepted",
    "asked",
  ]);
  expect(await ask(adminUrl, "select distinct state from app.actions order by 1")).toEqual(["done", "dropped", "open"]);
  expect(await ask(adminUrl, "select distinct state from app.revisions where kind = 'conference' order by 1")).toEqual([
    "approved",
    "draft",
    "returned",
    "submitted",
  ]);
});

test("the four of autumn 2018 were counted by the national team, and the figure of 2019 is known as a ratio alone", async () => {
  const { adminUrl } = await testDatabase();
  expect(
    await ask(
      adminUrl,
      `select i.title, f.count, f.qualifier, f.reporter from app.rounds r
         join app.conferences c on c.round_id = r.id join app.items i on i.id = c.item_id
         left join app.figures f on f.conference_id = c.item_id and f.measure = 'participants' and f.dimension = 'total'
        where r.slug = 'hosten-2018' order by c.listed_on, i.title`,
    ),
  ).toEqual([
    ...["i Jönköpings län", "i Dalarna", "i Sörmland", "i Norrbotten"].flatMap((where) => [
      `Digidelkonferens ${where}`,
      100,
      "about",
      "national",
    ]),
    ...["i Örebro län", "på Gotland"].flatMap((where) => [`Digidelkonferens ${where}`, null, null, null]),
  ]);
  expect(
    await ask(
      adminUrl,
      `select c.starts_on::text, f.count, f.ratio_to_previous::float from app.series s
         join app.conferences c on c.series_id = s.id
         left join app.figures f on f.conference_id = c.item_id and f.measure = 'participants' and f.dimension = 'total'
        where s.slug = 'klusterkonferensen' order by c.listed_on`,
    ),
  ).toEqual(["2019-01-01", null, null, "2020-01-01", 400, 2, "2021-01-01", null, null]);
});

test.each(firstDays)("made on %s, it has a conference of every standing but one that goes on", (today) => {
  const calendar = calendarFrom(new Date(`${today}T09:00:00Z`));
  const all = [...storyConferences, ...livingConferences(calendar)];
  const found = all
    .filter(({ state = "published" }) => state === "published")
    .map(({ when, held, halt }) =>
      standingOf({ halt: halt?.how ?? null, date: coverOf(when), statedHeld: held ?? false, today }),
    );
  expect(new Set(found)).toEqual(new Set(standings.filter((standing) => standing !== "ongoing")));
  const addresses = all.map(({ space, slug }) => `${space}/${slug}`);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test.each(firstDays)("made on %s, its reports are about what has been held, and their figures agree", (today) => {
  const calendar = calendarFrom(new Date(`${today}T09:00:00Z`));
  const conferences = new Map(
    [...storyConferences, ...livingConferences(calendar)].map((one) => [`${one.space}/${one.slug}`, one]),
  );
  const reports = [...storyReports(calendar), ...livingReports(calendar)];
  for (const { space, conference, figures = [], slug } of reports) {
    expect(wrongFigures(figures), slug).toEqual([]);
    if (!conference) continue;
    const about = conferences.get(`${space}/${conference}`);
    const date = coverOf(about?.when ?? { precision: "none" });
    expect(standingOf({ halt: null, date, statedHeld: about?.held ?? false, today }), slug).toBe("held");
  }
  const due = reports.flatMap(({ actions }) =>
    actions.flatMap(({ dueOn, settled }) => (dueOn && !settled ? [dueOn] : [])),
  );
  expect(due.some((day) => day < today) && due.some((day) => day > today)).toBe(true);
  for (const { startsOn, endsOn } of rounds(calendar)) expect(startsOn < endsOn).toBe(true);
});

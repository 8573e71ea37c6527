import * as v from "valibot";
import { readDay } from "../dates/written-day.ts";
import { qualifiers } from "../figures/figure.ts";
import { typedCount } from "../figures/figure-fields.ts";
import { choice, chosenId, emptyOr, line, oneLine, optionalLine, webAddress } from "../input.ts";
import { visibilities } from "../items/rules.ts";
import { languages } from "../language.ts";
import { type ConferenceLink, conferenceForms, linkKinds, type Person } from "./conference.ts";
import { placeCountries } from "./places.ts";
import { limits } from "./rules.ts";

/** A person by name, an organisation, or both; a row without either was left empty. */
const person = v.object({ name: oneLine(limits.name), organisation: oneLine(limits.organisation) });

const people = (max: number) =>
  v.pipe(
    v.array(person),
    v.transform((rows): Person[] => rows.filter(({ name, organisation }) => name !== "" || organisation !== "")),
    v.maxLength(max, "too_many_people"),
  );

const calendarDay = v.pipe(
  v.string("date_invalid"),
  v.transform((text) => text.trim()),
  v.check((text) => text === "" || readDay(text) !== null, "date_invalid"),
  v.transform((text) => (text === "" ? null : readDay(text))),
);

const day = v.object({
  date: calendarDay,
  theme: oneLine(limits.theme),
  responsible: people(limits.responsible),
});

const link = v.object({ kind: choice(linkKinds), title: oneLine(limits.linkTitle), url: emptyOr(webAddress) });

/** A link without an address was left empty, unless it was given a title. */
const links = v.pipe(
  v.array(
    v.pipe(
      link,
      v.forward(
        v.check(({ title, url }) => url !== null || title === "", "link_invalid"),
        ["url"],
      ),
    ),
  ),
  v.transform((rows): ConferenceLink[] => rows.flatMap(({ url, ...row }) => (url === null ? [] : [{ ...row, url }]))),
  v.maxLength(limits.links, "too_many_links"),
);

/** How many are hoped for: a number from 1, with how sure it is. The qualifier alone says nothing. */
const target = v.pipe(
  v.object({ count: typedCount, qualifier: choice(["", ...qualifiers]) }),
  v.forward(
    v.check(({ count }) => count !== 0, "target_missing"),
    ["count"],
  ),
  v.forward(
    v.check(({ count, qualifier }) => count !== null || qualifier === "" || qualifier === "exact", "target_missing"),
    ["count"],
  ),
  v.transform(({ count, qualifier }) =>
    count === null ? null : { count, qualifier: qualifier || ("exact" as const) },
  ),
);

const knownTimeZone = v.pipe(
  line(60, "invalid_choice"),
  v.check((name) => isTimeZone(name), "invalid_choice"),
);

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

/** A conference as its form sends it, but for its date (`judgePartialDate`). Anything may be missing; what is there must fit. */
export const conferenceSchema = v.object({
  title: oneLine(limits.title),
  lede: oneLine(limits.lede),
  language: choice(languages),
  visibility: choice(visibilities),
  slug: optionalLine(limits.slug),
  /** The address that the form was made with: whoever left it alone did not choose it. */
  slugBefore: optionalLine(limits.slug),
  seriesId: emptyOr(chosenId("invalid_choice")),
  roundId: emptyOr(chosenId("invalid_choice")),
  theme: oneLine(limits.theme),
  statedHeld: v.boolean("invalid_choice"),
  form: choice(conferenceForms),
  venue: oneLine(limits.venue),
  town: oneLine(limits.town),
  country: emptyOr(choice(placeCountries)),
  timeZone: knownTimeZone,
  areaCodes: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^(SE|NO|DK)-\d{2,4}$/, "invalid_choice"))),
    v.maxLength(41, "invalid_choice"),
  ),
  coHostIds: v.pipe(v.array(chosenId("invalid_choice")), v.maxLength(limits.coHosts, "too_many_co_hosts")),
  targetGroup: oneLine(limits.targetGroup),
  target,
  registrationUrl: emptyOr(webAddress),
  body: v.pipe(v.string("invalid_choice"), v.maxLength(limits.text, "text_too_long")),
  days: v.pipe(v.array(day), v.maxLength(limits.days, "too_many_days")),
  speakers: people(limits.speakers),
  links,
});

export type ConferenceInput = v.InferOutput<typeof conferenceSchema>;

/** Why a conference is cancelled or postponed. */
export const reasonSchema = v.object({ reason: line(limits.reason, "reason_missing") });

/** An answer to another space's question: the conference is named `<tenantId>.<itemId>`. */
export const coHostingSchema = v.object({
  intent: choice(["accept", "decline"]),
  conference: v.pipe(
    v.string("not_found"),
    v.transform((text) => {
      const [tenantId = "", id = ""] = text.split(".");
      return { tenantId, id };
    }),
    v.object({ tenantId: chosenId(), id: chosenId() }),
  ),
});

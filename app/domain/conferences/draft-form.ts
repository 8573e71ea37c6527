import { partialDateValues } from "../dates/partial-date-values.ts";
import { countRows } from "../form-rows.ts";
import { typedValue } from "../typed-value.ts";
import type { ConferenceText, Person } from "./conference.ts";

type Values = Record<string, string | string[]>;

/**
 * What the editor's form sent, for `conferenceSchema` to judge. Names are paths: `days.0.responsible.1.name`. The fields
 * of its date are read apart: see `partialDateFields`.
 */
export function readConferenceForm(values: Values) {
  const text = (name: string) => typedValue(values, name);
  const all = (name: string) => [...new Set([values[name] ?? []].flat().filter(Boolean))];
  const rows = <Row>(name: string, read: (at: string) => Row): Row[] =>
    Array.from({ length: countRows(values, name) }, (_, index) => read(`${name}.${index}`));
  const person = (at: string) => ({ name: text(`${at}.name`), organisation: text(`${at}.organisation`) });
  return {
    title: text("title"),
    lede: text("lede"),
    language: text("language"),
    visibility: text("visibility"),
    slug: text("slug"),
    slugBefore: text("slugBefore"),
    seriesId: text("seriesId"),
    roundId: text("roundId"),
    theme: text("theme"),
    statedHeld: text("statedHeld") !== "",
    form: text("form"),
    venue: text("venue"),
    town: text("town"),
    country: text("country"),
    timeZone: text("timeZone"),
    areaCodes: all("areaCodes"),
    coHostIds: all("coHostIds"),
    targetGroup: text("targetGroup"),
    target: { count: text("target.count"), qualifier: text("target.qualifier") },
    registrationUrl: text("registrationUrl"),
    body: text("body"),
    days: rows("days", (at) => ({
      date: text(`${at}.date`),
      theme: text(`${at}.theme`),
      responsible: rows(`${at}.responsible`, person),
    })),
    speakers: rows("speakers", person),
    links: rows("links", (at) => ({ kind: text(`${at}.kind`), title: text(`${at}.title`), url: text(`${at}.url`) })),
  };
}

/** The same form filled in from a stored text: the inverse of `readConferenceForm`, date fields included. */
export function conferenceValues(text: ConferenceText): Values {
  const { title, lede, language, visibility, theme, form, venue, town, timeZone, targetGroup, body } = text;
  const values: Values = { title, lede, language, visibility, theme, form, venue, town, timeZone, targetGroup, body };
  Object.assign(values, partialDateValues(text.date));
  values.slug = text.slug ?? "";
  values.slugBefore = text.slug ?? "";
  values.seriesId = text.seriesId ?? "";
  values.roundId = text.roundId ?? "";
  values.country = text.country ?? "";
  values.registrationUrl = text.registrationUrl ?? "";
  values.areaCodes = [...text.areaCodes];
  values.coHostIds = [...text.coHostIds];
  values["target.count"] = text.target === null ? "" : String(text.target.count);
  values["target.qualifier"] = text.target?.qualifier ?? "";
  if (text.statedHeld) values.statedHeld = "on";
  for (const [index, { date, theme, responsible }] of text.days.entries()) {
    values[`days.${index}.date`] = date ?? "";
    values[`days.${index}.theme`] = theme;
    writePeople(values, `days.${index}.responsible`, responsible);
  }
  writePeople(values, "speakers", text.speakers);
  for (const [index, { kind, title, url }] of text.links.entries()) {
    Object.assign(values, {
      [`links.${index}.kind`]: kind,
      [`links.${index}.title`]: title,
      [`links.${index}.url`]: url,
    });
  }
  return values;
}

function writePeople(values: Values, rows: string, people: readonly Person[]): void {
  for (const [index, { name, organisation }] of people.entries()) {
    values[`${rows}.${index}.name`] = name;
    values[`${rows}.${index}.organisation`] = organisation;
  }
}

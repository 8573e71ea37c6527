import { Temporal } from "temporal-polyfill";
import type { PartialDate } from "../dates/partial-date.ts";
import { missingInDate } from "../dates/read-partial-date.ts";
import type { FieldRefusal } from "../refusal.ts";
import type { ConferenceText } from "./conference.ts";
import { limits } from "./rules.ts";

/** What the counties of a conference are judged by: the space's own, and those of the co-organisers that it names. */
export type HostAreas = { own: readonly string[]; coHosts: readonly string[] };

/**
 * What must be mended before a conference is handed in, each by its form field. A space with counties of its own meets in
 * those or in a named co-organiser's; one without meets anywhere.
 */
export function missingIn(text: ConferenceText, { own, coHosts }: HostAreas): FieldRefusal[] {
  const { title, date, form, country, areaCodes, coHostIds, visibility, slug } = text;
  const known = new Set([...own, ...coHosts]);
  return [
    ...(title === "" ? [refusal("title", "title_missing")] : []),
    ...missingInDate(date),
    ...(isTooLong(date) ? [refusal("endsOn", "conference_too_long", { limit: limits.lengthInDays })] : []),
    ...(form !== "digital" && country === null ? [refusal("country", "country_missing")] : []),
    ...(own.length > 0 && areaCodes.some((code) => !known.has(code))
      ? [refusal("areaCodes", "area_outside_space")]
      : []),
    ...daysOutside(text),
    ...(visibility === "space" && coHostIds.length > 0 ? [refusal("coHostIds", "co_hosts_need_network")] : []),
    ...(slug === null && title !== "" ? [refusal("slug", "slug_missing")] : []),
  ];
}

function isTooLong({ precision, startsOn, endsOn }: PartialDate): boolean {
  if (precision !== "day" || startsOn === null || endsOn === null) return false;
  return Temporal.PlainDate.from(startsOn).until(endsOn).days >= limits.lengthInDays;
}

/** Days of the programme that do not lie between the first and the last day. */
function daysOutside({ date, days }: ConferenceText): FieldRefusal[] {
  const { startsOn, endsOn } = date;
  if (startsOn === null || endsOn === null) return [];
  return days.flatMap((day, index) =>
    day.date !== null && (day.date < startsOn || day.date > endsOn)
      ? [refusal(`days.${index}.date`, "day_outside")]
      : [],
  );
}

function refusal(field: string, code: FieldRefusal["code"], params?: FieldRefusal["params"]): FieldRefusal {
  return { field, code, ...(params ? { params } : {}) };
}

import type { Selectable } from "kysely";
import type { DB } from "../../../db/types.ts";
import type { Visibility } from "../items/rules.ts";
import type { ConferenceText } from "./conference.ts";

type Own = Selectable<DB["app.conferenceRevisions"]>;
type Common = Pick<Selectable<DB["app.revisions"]>, "title" | "lede" | "language" | "slug"> & {
  visibility: Visibility;
};

/** The columns of a proposed text that `toText` reads. */
export const textColumns = [
  "n.seriesId",
  "n.roundId",
  "n.theme",
  "n.datePrecision",
  "n.startsOn",
  "n.endsOn",
  "n.season",
  "n.startsDay",
  "n.endsDay",
  "n.statedHeld",
  "n.form",
  "n.venue",
  "n.town",
  "n.country",
  "n.timeZone",
  "n.areaCodes",
  "n.coHostIds",
  "n.targetGroup",
  "n.targetCount",
  "n.targetQualifier",
  "n.registrationUrl",
  "n.body",
  "n.days",
  "n.speakers",
  "n.links",
] as const;

/** A stored text as the domain knows it. */
export function toText(row: Common & Omit<Own, "tenantId" | "revisionId">): ConferenceText {
  const { title, lede, language, visibility, slug, seriesId, roundId, theme, statedHeld, form, venue, town } = row;
  const { country, timeZone, areaCodes, coHostIds, targetGroup, registrationUrl, body, days, speakers, links } = row;
  const { datePrecision: precision, startsOn, endsOn, season, startsDay, endsDay, targetCount, targetQualifier } = row;
  return {
    ...{ title, lede, language, visibility, slug, seriesId, roundId, theme, statedHeld, form, venue, town },
    ...{ country, timeZone, areaCodes, coHostIds, targetGroup, registrationUrl, body, days, speakers, links },
    date: { precision, startsOn, endsOn, season, startsDay, endsDay },
    target: targetCount === null ? null : { count: targetCount, qualifier: targetQualifier ?? "exact" },
  };
}

/** The inverse of `toText`, for the table of proposed conferences. */
export function toRow(text: ConferenceText) {
  const { seriesId, roundId, theme, statedHeld, form, venue, town, country, timeZone, areaCodes, coHostIds } = text;
  const { targetGroup, registrationUrl, body, date, target } = text;
  const { precision, ...days } = date;
  return {
    ...{ seriesId, roundId, theme, statedHeld, form, venue, town, country, timeZone, areaCodes, coHostIds },
    ...{ targetGroup, registrationUrl, body, ...days },
    datePrecision: precision,
    targetCount: target?.count ?? null,
    targetQualifier: target?.qualifier ?? null,
    days: JSON.stringify(text.days),
    speakers: JSON.stringify(text.speakers),
    links: JSON.stringify(text.links),
  };
}

/** How sure a number is. "About" may be more or fewer, "over" is at least. */
export const qualifiers = ["exact", "about", "over"] as const;
export type Qualifier = (typeof qualifiers)[number];

/** A number and how sure it is. */
export type Count = { count: number; qualifier: Qualifier };

/** What is counted. */
export const measures = ["participants", "organisations", "speakers"] as const;
export type Measure = (typeof measures)[number];

/** A total, or its part by kind of organisation or by role of the person. */
export const dimensions = ["total", "kind", "role"] as const;
export type Dimension = (typeof dimensions)[number];

export const organisationKinds = [
  "municipality",
  "region",
  "state",
  "university",
  "association",
  "company",
  "other",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const participantRoles = ["elected", "manager", "strategist", "specialist", "researcher", "other"] as const;
export type ParticipantRole = (typeof participantRoles)[number];

/** One reported number. `category` is "" for a total; `count` is null where only the presence is known ("universities too"). */
export type Figure = {
  measure: Measure;
  dimension: Dimension;
  category: OrganisationKind | ParticipantRole | "";
  count: number | null;
  qualifier: Qualifier;
};

/** Who reported: the space itself, or the national team on its behalf. */
export type Reporter = "space" | "national";

/** The most that one conference can have had: beyond, somebody has slipped on a key. */
export const maxCount = 1_000_000;

import type { Precision } from "../dates/partial-date.ts";
import { maxSlug } from "../items/rules.ts";
import type { Standing } from "./standing.ts";

/** Bounds of a conference: characters, and numbers of things. The database repeats those that a row can check. */
export const limits = {
  title: 200,
  lede: 500,
  slug: maxSlug,
  theme: 200,
  venue: 200,
  town: 120,
  targetGroup: 300,
  text: 100_000,
  name: 120,
  organisation: 200,
  linkTitle: 200,
  days: 31,
  responsible: 12,
  speakers: 250,
  links: 40,
  coHosts: 30,
  /** From the first day to the last, both counted. */
  lengthInDays: 61,
  reason: 1000,
} as const;

/** What is live of a conference: its lifecycle, its standing, and whether its date is too vague to tell on its own. */
export type LiveStanding = { lifecycle: string; standing: Standing; precision: Precision; begun: boolean };

/** Cancelled or postponed is what has not been held and readers know of. */
export const mayCancel = ({ lifecycle, standing }: LiveStanding) =>
  lifecycle === "published" && standing !== "held" && standing !== "cancelled";
export const mayPostpone = (live: LiveStanding) => mayCancel(live) && live.standing !== "postponed";
export const mayResume = ({ lifecycle, standing }: LiveStanding) =>
  (lifecycle === "published" || lifecycle === "cancelled") && (standing === "cancelled" || standing === "postponed");
/** Said by its coordinators only where the date does not tell. */
export const mayStateHeld = ({ lifecycle, standing, precision, begun }: LiveStanding) =>
  lifecycle === "published" && precision !== "day" && begun && (standing === "planned" || standing === "overdue");
export const mayStateNotHeld = ({ lifecycle, standing, precision }: LiveStanding) =>
  lifecycle === "published" && precision !== "day" && standing === "held";

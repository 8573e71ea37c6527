import type { ConferenceForm } from "../conferences/conference.ts";
import type { Standing } from "../conferences/standing.ts";
import type { PartialDate } from "../dates/partial-date.ts";
import type { Count, Reporter } from "../figures/figure.ts";
import type { Language } from "../language.ts";
import type { ReportVisibility } from "../reports/report.ts";
import { tiles } from "./tile-map.ts";

/** A board of more than this would be no board: it shows the first, and says so. */
export const maxConferences = 500;

export type BoardArea = { code: string; name: string };

/** A conference as the board shows it. */
export type BoardConference = {
  id: string;
  /** Of the space that holds it. */
  tenantId: string;
  slug: string;
  spaceSlug: string;
  spaceName: string;
  title: string;
  language: Language;
  /** Not everybody who reads the board sees those that are not public. */
  visibility: ReportVisibility;
  date: PartialDate;
  /** yyyy-mm-dd: its place in time, as in app.conferences. */
  listedOn: string;
  standing: Standing;
  /** In the order of the official codes; none when it is held abroad or belongs to no area. */
  areas: BoardArea[];
  form: ConferenceForm;
  town: string;
  country: string | null;
  /** What counts of what has been reported; null when nobody has told how many they were. */
  participants: Count | null;
  reporter: Reporter | null;
};

/** What an area's conferences make of it: the foremost of them counts. */
export const areaStates = ["held", "upcoming", "planned", "postponed", "cancelled"] as const;
export type AreaState = (typeof areaStates)[number];

/** An area with its first conferences, those of its state before others, each kind in the order of time. */
export type BoardRow = { area: BoardArea; state: AreaState; conferences: BoardConference[]; more: number };

/** More conferences of one area than this are counted, not listed. */
const maxInRow = 3;
/** The same for those of no area. */
const maxElsewhere = 20;

export type Board = {
  /** Sweden's counties that have a conference: those that have met in the order in which they met, then the others. */
  counties: BoardRow[];
  /** The same for areas of other countries. */
  abroad: BoardRow[];
  /** Conferences of no area. */
  elsewhere: { conferences: BoardConference[]; more: number };
  /** Counties that have neither held nor planned anything, nor put anything off. */
  emptyCounties: number;
  /** Areas by their state: an area that has met and plans again has met. */
  areas: Record<AreaState, number>;
  /** Conferences by their state, each once. */
  conferences: Record<AreaState, number>;
  /** Conferences that several areas share, and that therefore stand on several rows. */
  shared: number;
};

/** Arranges conferences by area: the foremost state first, each in the order of time, those of one day by area. */
export function arrangeBoard(conferences: readonly BoardConference[]): Board {
  const ofArea = new Map<string, { area: BoardArea; conferences: BoardConference[] }>();
  const inRank = conferences.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || compare(a.listedOn, b.listedOn) || compare(placeOf(a), placeOf(b)),
  );
  for (const conference of inRank) {
    for (const area of conference.areas) {
      const row = ofArea.get(area.code) ?? { area, conferences: [] };
      row.conferences.push(conference);
      ofArea.set(area.code, row);
    }
  }
  const rows = [...ofArea.values()].map(({ area, conferences }) => ({
    area,
    state: stateOf(conferences[0] as BoardConference),
    ...firstOf(conferences, maxInRow),
  }));
  const counties = rows.filter(({ area }) => isCounty(area));
  return {
    counties,
    abroad: rows.filter(({ area }) => !isCounty(area)),
    elsewhere: firstOf(
      inRank.filter(({ areas }) => areas.length === 0),
      maxElsewhere,
    ),
    emptyCounties: tiles.length - counties.length,
    areas: countBy(rows.map(({ state }) => state)),
    conferences: countBy(conferences.map(stateOf)),
    shared: conferences.filter(({ areas }) => areas.length > 1).length,
  };
}

function firstOf(conferences: readonly BoardConference[], most: number) {
  return { conferences: conferences.slice(0, most), more: Math.max(0, conferences.length - most) };
}

/** A plan whose time has gone by is a plan still; what is going on has not been held yet. */
export function stateOf({ standing }: Pick<BoardConference, "standing">): AreaState {
  if (standing === "overdue") return "planned";
  return standing === "ongoing" ? "upcoming" : standing;
}

function rankOf(conference: BoardConference): number {
  return areaStates.indexOf(stateOf(conference));
}

/** Of one day: by the code of the first area, then by title. */
function placeOf({ areas, title }: BoardConference): string {
  return `${areas[0]?.code ?? ""} ${title}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function isCounty({ code }: BoardArea): boolean {
  return tiles.some((tile) => tile.code === code);
}

function countBy(states: readonly AreaState[]): Record<AreaState, number> {
  const counts = { held: 0, upcoming: 0, planned: 0, postponed: 0, cancelled: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}

import { decodeCursor, encodeCursor } from "../cursor.ts";
import { isUuid } from "../uuid.ts";
import { type ConferenceForm, conferenceForms } from "./conference.ts";
import type { Place, Turn } from "./reading-rows.server.ts";

/** What a reader of a list asks for by its address. */
export type ConferencesRequest = {
  show: "upcoming" | "past";
  /** Official code of a county or its like. */
  area: string | null;
  /** Slug. */
  series: string | null;
  theme: string | null;
  form: ConferenceForm | null;
  year: number | null;
  turn: Turn | null;
  /** A made-up place was named: the list starts over, and says so. */
  startsOver: boolean;
};

export type ChosenConferences = Omit<ConferencesRequest, "turn" | "startsOver">;

/** Reads `?show=past&area=…&series=…&theme=…&form=…&year=…&after=…|before=…`. Empty and unknown choices are none. */
export function readConferencesRequest(search: URLSearchParams): ConferencesRequest {
  const towards = search.has("before") ? "before" : "after";
  const cursor = search.get(towards);
  const from = cursor === null ? null : placeOf(decodeCursor(cursor));
  return {
    show: search.get("show") === "past" ? "past" : "upcoming",
    area: matching(search.get("area"), /^(SE|NO|DK)-\d{2,4}$/),
    series: matching(search.get("series"), /^[a-z0-9-]{1,100}$/),
    theme: readWords(search.get("theme")),
    form: conferenceForms.find((form) => form === search.get("form")) ?? null,
    year: Number(matching(search.get("year"), /^[12]\d{3}$/)) || null,
    turn: from && { towards, from },
    startsOver: cursor !== null && from === null,
  };
}

/** The address of a list with the same choices, from a place on or from its beginning. */
export function conferencesAddress(path: string, chosen: Partial<ChosenConferences>, turn?: Turn): string {
  const { show, area, series, theme, form, year } = chosen;
  const search = new URLSearchParams();
  if (show === "past") search.set("show", show);
  if (area) search.set("area", area);
  if (series) search.set("series", series);
  if (theme) search.set("theme", theme);
  if (form) search.set("form", form);
  if (year) search.set("year", String(year));
  if (turn) search.set(turn.towards, encodeCursor(valuesOf(turn.from)));
  return search.size > 0 ? `${path}?${search}` : path;
}

/** The database takes no control characters. */
function readWords(typed: string | null): string | null {
  const words = (typed ?? "")
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return words.slice(0, 200) || null;
}

function matching(typed: string | null, form: RegExp): string | null {
  return typed !== null && form.test(typed) ? typed : null;
}

function valuesOf({ undated, listedOn, tenantId, id }: Place): string[] {
  return [undated ? "undated" : "dated", listedOn, tenantId, id];
}

function placeOf(values: string[] | null): Place | null {
  const [group = "", listedOn = "", tenantId = "", id = "", ...rest] = values ?? [];
  if (rest.length > 0 || !["dated", "undated"].includes(group)) return null;
  if (!isDate(listedOn) || !isUuid(tenantId) || !isUuid(id)) return null;
  return { undated: group === "undated", listedOn, tenantId, id };
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text.startsWith("0000")) return false;
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

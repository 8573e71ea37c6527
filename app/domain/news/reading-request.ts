import { decodeCursor, encodeCursor } from "../cursor.ts";
import { isInstant } from "../instant.ts";
import { type Language, languages } from "../language.ts";
import { isUuid } from "../uuid.ts";
import type { Place } from "./reading-rows.server.ts";

/** What a reader of a list asks for by its address. */
export type NewsRequest = {
  /** Slug of a space. */
  space: string | null;
  tag: string | null;
  language: Language | null;
  turn: { towards: "older" | "newer"; from: Place } | null;
  /** A made-up place was named: the list starts over, and says so. */
  startsOver: boolean;
};

/** Reads `?space=…&tag=…&language=…&older=…|newer=…`. Empty and unknown choices are none. */
export function readNewsRequest(search: URLSearchParams): NewsRequest {
  const towards = search.has("newer") ? "newer" : "older";
  const cursor = search.get(towards);
  const from = cursor === null ? null : placeOf(decodeCursor(cursor));
  return {
    space: search.get("space")?.trim() || null,
    tag: readTag(search.get("tag")),
    language: languages.find((language) => language === search.get("language")) ?? null,
    turn: from && { towards, from },
    startsOver: cursor !== null && from === null,
  };
}

/** The address of a list with the same filter, from a place on or from its beginning. */
export function newsAddress(
  path: string,
  { space, tag, language }: Partial<Pick<NewsRequest, "space" | "tag" | "language">>,
  turn?: { towards: "older" | "newer"; from: Place },
): string {
  const search = new URLSearchParams();
  if (space) search.set("space", space);
  if (tag) search.set("tag", tag);
  if (language) search.set("language", language);
  if (turn) search.set(turn.towards, encodeCursor([turn.from.publishedAt, turn.from.tenantId, turn.from.id]));
  return search.size > 0 ? `${path}?${search}` : path;
}

/** Tags are stored in small letters, with single spaces. The database takes no control characters. */
function readTag(typed: string | null): string | null {
  const words = (typed ?? "")
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return words.toLowerCase().slice(0, 60) || null;
}

function placeOf(values: string[] | null): Place | null {
  const [publishedAt = "", tenantId = "", id = "", ...rest] = values ?? [];
  if (rest.length > 0 || !isInstant(publishedAt) || !isUuid(tenantId) || !isUuid(id)) return null;
  return { publishedAt, tenantId, id };
}

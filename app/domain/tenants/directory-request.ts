import { decodeCursor, encodeCursor } from "../cursor.ts";
import { isUuid } from "../uuid.ts";
import type { SpaceKind, SpacePlace } from "./directory.server.ts";

export const spaceKinds = ["region", "member_organisation", "network"] as const;

/** Reads `?kind=…&after=…`: one kind of spaces after a name, or (nulls) the beginning of each. */
export function readSpacesRequest(search: URLSearchParams): { kind: SpaceKind | null; after: SpacePlace | null } {
  const kind = spaceKinds.find((known) => known === search.get("kind")) ?? null;
  const [name, id, ...rest] = decodeCursor(search.get("after") ?? "") ?? [];
  if (kind === null || name === undefined || /\p{Cc}/u.test(name) || !isUuid(id) || rest.length > 0) {
    return { kind, after: null };
  }
  return { kind, after: { name, id } };
}

/** The address of the spaces of one kind that follow a place. */
export function spacesAddress(kind: SpaceKind, after: SpacePlace): string {
  return `/spaces?${new URLSearchParams({ kind, after: encodeCursor([after.name, after.id]) })}`;
}

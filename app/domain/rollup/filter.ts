import { readYear } from "../dates/written-day.ts";

export const rollupKinds = ["region", "member_organisation", "network"] as const;
export type RollupKind = (typeof rollupKinds)[number];

/** What the roll-up is narrowed to; null is everything. */
export type RollupFilter = {
  kind: RollupKind | null;
  /** The year in which a conference begins. Conferences without a year are then left out. */
  year: number | null;
  /** A round's address. */
  round: string | null;
};

/** The address of a series or round, or null for what cannot be one. */
export function readSlug(text: string | null): string | null {
  return text !== null && /^[a-z0-9][a-z0-9-]{0,99}$/.test(text) ? text : null;
}

/** What an address asks for. What it does not know, it does not narrow by. */
export function readRollupFilter(query: URLSearchParams): RollupFilter {
  return {
    kind: rollupKinds.find((kind) => kind === query.get("kind")) ?? null,
    year: readYear(query.get("year") ?? ""),
    round: readSlug(query.get("round")),
  };
}

/** The address of a page of the roll-up, or of its file. */
export function rollupAddress(path: string, { kind, year, round }: RollupFilter, more: Record<string, string> = {}) {
  const query = new URLSearchParams({
    ...(kind ? { kind } : {}),
    ...(year ? { year: String(year) } : {}),
    ...(round ? { round } : {}),
    ...more,
  });
  return query.size > 0 ? `${path}?${query}` : path;
}

/** What a board gathers: a round, the editions of a series, or a year. */
export type BoardScope = { by: "round" | "series"; slug: string } | { by: "year"; year: number };

const slugForm = /^[a-z0-9-]{1,100}$/;

/**
 * Reads `?round=slug`, `?series=slug` or `?year=2026`, the first of them that is there. null: none was asked for;
 * "unknown": what was asked for cannot be.
 */
export function readBoardRequest(search: URLSearchParams): BoardScope | null | "unknown" {
  for (const by of ["round", "series", "year"] as const) {
    const asked = search.get(by);
    if (asked) return readScope(by, asked) ?? "unknown";
  }
  return null;
}

/** What the chooser's one field sends, "round:hosten-2018", as an address; null when it says nothing. */
export function chosenBoard(search: URLSearchParams): string | null {
  const [by, ...rest] = (search.get("show") ?? "").split(":");
  const scope = by === "round" || by === "series" || by === "year" ? readScope(by, rest.join(":")) : null;
  return scope && boardAddress(scope);
}

/** The address of the board of a scope, which `readBoardRequest` reads. */
export function boardAddress(scope: BoardScope): string {
  return `/regions?${new URLSearchParams({ [scope.by]: scopeValue(scope) })}`;
}

/** "hosten-2018", "2026". */
export function scopeValue(scope: BoardScope): string {
  return scope.by === "year" ? String(scope.year) : scope.slug;
}

function readScope(by: BoardScope["by"], value: string): BoardScope | null {
  if (by === "year") return /^[12]\d{3}$/.test(value) ? { by, year: Number(value) } : null;
  return slugForm.test(value) ? { by, slug: value } : null;
}

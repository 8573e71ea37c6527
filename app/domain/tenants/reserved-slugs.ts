/**
 * First path segments that a page needs or will need, and which no space may therefore take as its address.
 * A test compares the list with the routes.
 */
export const reservedSlugs = new Set([
  "about",
  "accessibility",
  "account",
  "admin",
  "api",
  "areas",
  "assets",
  "calendar",
  "conferences",
  "embed",
  "favicon",
  "feed",
  "files",
  "forgot",
  "healthz",
  "help",
  "ideas",
  "invitation",
  "language",
  "login",
  "logout",
  "map",
  "metrics",
  "national",
  "network",
  "news",
  "privacy",
  "readyz",
  "regions",
  "register",
  "reports",
  "reset",
  "robots",
  "search",
  "series",
  "sitemap",
  "spaces",
  "static",
  "subscribe",
  "theme",
]);

/** Whether a path's first segment can be a space at all: its form, and not one of the reserved. */
export function maySlugBeTenant(segment: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])$/.test(segment) && !reservedSlugs.has(segment);
}

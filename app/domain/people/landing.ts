import type { Viewer } from "./viewer.server.ts";

/**
 * Where a person begins who signed in without having been on the way anywhere: where work waits for her, the
 * first of several spaces by name.
 */
export function landingPath({ nationalRole, spaces }: Pick<Viewer, "nationalRole" | "spaces">): string {
  if (nationalRole) return "/national/review";
  const workplace = spaces.find((space) => space.role !== "member");
  return workplace ? `/${workplace.slug}/manage` : "/";
}

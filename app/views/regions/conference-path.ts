import type { BoardConference } from "../../domain/regions/board.ts";

export function conferencePath({ spaceSlug, slug }: Pick<BoardConference, "spaceSlug" | "slug">): string {
  return `/${spaceSlug}/conferences/${slug}`;
}

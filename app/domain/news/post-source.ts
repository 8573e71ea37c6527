import type { Post } from "./desk.server.ts";
import type { PostSource } from "./post-content.server.ts";

/** The latest revision of a post as `renderPost` takes it: what readers will see. */
export function postSource(post: Post, space: PostSource["space"]): PostSource {
  const { draft, publishedAt, changedAt, lifecycle } = post;
  return {
    ...draft,
    space: { id: space.id, name: space.name, slug: space.slug },
    publishedAt: publishedAt === null ? null : new Date(publishedAt),
    changedAt: changedAt === null ? null : new Date(changedAt),
    archived: lifecycle === "archived",
  };
}

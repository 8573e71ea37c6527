import type { RollupConference } from "../../domain/rollup/summary.server.ts";

export function conferenceHref({ tenantSlug, slug }: Pick<RollupConference, "tenantSlug" | "slug">): string {
  return `/${tenantSlug}/conferences/${slug}`;
}

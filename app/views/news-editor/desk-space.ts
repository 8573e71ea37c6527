import type { Tenant } from "../../domain/tenants/tenants.server.ts";
import type { DeskSpace } from "./post-page.tsx";

/** What the news desk needs to know of its space. An archived or suspended one takes no new texts. */
export function deskSpace({ id, slug, name, state, newsTrust }: Tenant): DeskSpace {
  return { id, slug, name, writable: state === "active", publishFirst: newsTrust === "publish_first" };
}

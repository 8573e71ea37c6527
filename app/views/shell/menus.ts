import type { MessageKey } from "../../i18n/translate.ts";
import type { ShellViewer } from "./root-data.ts";

/** Which menu a route's pages have: `export const handle = { nav: "space" }`. Without one, the public menu. */
export type NavKind = "public" | "space" | "national" | "none";

export type NavItem = {
  to: string;
  word: MessageKey;
  /** Current at this very address only. */
  end?: boolean;
};

export type Nav = { label: MessageKey; items: readonly NavItem[] };

const publicNav: Nav = {
  label: "common.mainMenu",
  items: [
    { to: "/news", word: "common.nav.news" },
    { to: "/spaces", word: "common.nav.spaces" },
  ],
};

/** The menu of a page: only what the reader may open. `tenant` is the slug in the address. */
export function menuFor(kind: NavKind, viewer: ShellViewer | null, tenant: string | undefined): Nav | null {
  if (kind === "none") return null;
  if (kind === "national" && viewer?.nationalRole) return nationalNav(viewer.nationalRole === "network_admin");
  const role = viewer?.spaces.find((space) => space.slug === tenant)?.role;
  if (kind === "space" && tenant && role) return spaceNav(tenant, role === "admin");
  return publicNav;
}

function spaceNav(tenant: string, isAdmin: boolean): Nav {
  const work = `/${tenant}/manage`;
  return {
    label: "common.workMenu",
    items: [
      { to: work, word: "common.nav.overview", end: true },
      { to: `${work}/news`, word: "common.nav.news" },
      ...(isAdmin
        ? ([
            { to: `${work}/members`, word: "common.nav.members" },
            { to: `${work}/settings`, word: "common.nav.settings" },
          ] as const)
        : []),
      { to: `/${tenant}`, word: "common.nav.toSite", end: true },
    ],
  };
}

function nationalNav(isAdmin: boolean): Nav {
  return {
    label: "common.workMenu",
    items: [
      { to: "/national/review", word: "common.nav.review" },
      ...(isAdmin
        ? ([
            { to: "/national/spaces", word: "common.nav.spaces" },
            { to: "/national/roles", word: "common.nav.roles" },
            { to: "/national/mail", word: "common.nav.outbox" },
          ] as const)
        : []),
      { to: "/", word: "common.nav.toSite", end: true },
    ],
  };
}

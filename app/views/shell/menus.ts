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

export type Nav = {
  label: MessageKey;
  items: readonly NavItem[];
  /** Too many ways for the line of the wordmark: they get one of their own. */
  long?: true;
};

const publicNav: Nav = {
  label: "common.mainMenu",
  items: [
    { to: "/conferences", word: "common.nav.conferences" },
    { to: "/news", word: "common.nav.news" },
    { to: "/regions", word: "common.nav.regions" },
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
    long: true,
    items: [
      { to: work, word: "common.nav.overview", end: true },
      { to: `${work}/conferences`, word: "common.nav.conferences" },
      { to: `${work}/news`, word: "common.nav.news" },
      { to: `${work}/reports`, word: "common.nav.reports" },
      { to: `${work}/actions`, word: "common.nav.actions" },
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
    long: true,
    items: [
      { to: "/national", word: "common.nav.state", end: true },
      { to: "/national/review", word: "common.nav.review" },
      { to: "/regions", word: "common.nav.board" },
      { to: "/national/actions", word: "common.nav.actions" },
      { to: "/national/series", word: "common.nav.series" },
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

import { useRouteLoaderData } from "@remix-run/react";
import { createContext, useContext } from "react";
import type { Locale } from "../../i18n/locales.ts";

/** What `rootLoader` answers: all that the shell of a page says. */
export type RootData = {
  locale: Locale;
  /** The server's clock at the request, ISO 8601. */
  now: string;
  theme: "system" | "light" | "dark";
  viewer: ShellViewer | null;
  network: LegalEntity | null;
  /** Of the site's full addresses, as `describePage` gives them to others. */
  origin: string;
};

export type ShellViewer = {
  name: string;
  email: string;
  nationalRole: "reviewer" | "network_admin" | null;
  spaces: { slug: string; name: string; role: "member" | "coordinator" | "admin" }[];
};

export type LegalEntity = {
  name: string;
  legalName: string | null;
  country: "SE" | "DK" | "NO";
  organisationNumber: string | null;
  seat: string | null;
  postalAddress: string | null;
};

/**
 * The same, where Remix leaves the root loader out: an action that throws ends at the root's boundary, and of the
 * boundary's own route no loader is run. The server then fills this in, and the page carries it to the browser.
 */
export const SpareRootContext = createContext<RootData | undefined>(undefined);

/** Undefined only when the root loader itself failed: the shell then stands without anybody's name in it. */
export function useRootData(): RootData | undefined {
  const loaded = useRouteLoaderData("root") as RootData | null | undefined;
  const spare = useContext(SpareRootContext);
  return loaded ?? spare;
}

/** What the page carries for the browser, as `useSpareRootData` wrote it on the body. */
export function readSpareRootData(document: Document): RootData | undefined {
  const carried = document.body.dataset.shell;
  return carried ? (JSON.parse(carried) as RootData) : undefined;
}

/** For the body's `data-shell`; undefined on every page that came as it should. */
export function useSpareRootData(): string | undefined {
  const spare = useContext(SpareRootContext);
  return spare && JSON.stringify(spare);
}

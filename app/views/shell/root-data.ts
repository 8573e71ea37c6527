import { useRouteLoaderData } from "@remix-run/react";
import type { Locale } from "../../i18n/locales.ts";

/** What `rootLoader` answers: all that the shell of a page says. */
export type RootData = {
  locale: Locale;
  /** The server's clock at the request, ISO 8601. */
  now: string;
  theme: "system" | "light" | "dark";
  viewer: ShellViewer | null;
  network: LegalEntity | null;
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
  organisationNumber: string | null;
  seat: string | null;
  postalAddress: string | null;
};

/** Undefined when the root loader itself failed: the shell then stands without anybody's name in it. */
export function useRootData(): RootData | undefined {
  return useRouteLoaderData("root") as RootData | undefined;
}
